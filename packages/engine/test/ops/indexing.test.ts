import {
  constant,
  gatherNd,
  grad,
  input,
  mul,
  ndarray,
  oneHot,
  scatterAlong,
  scatterNd,
  sum,
  takeAlong,
  zeros,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";
import { numbersOf } from "../numbers.ts";

const index = (values: readonly number[], shape: readonly number[]) =>
  constant(ndarray([...values], [...shape], "int64"));

describe("one element for several updates", () => {
  const x = input("x", [3]);
  const u = input("u", [4]);
  const feeds = { x: ndarray([1, 5, 2]), u: ndarray([5, 5, 2, -1]) };
  const places = index([1, 1, 2, 0], [4]);
  const weights = constant(ndarray([6, 60, 600]));

  // evenly among what is equal, as torch.scatter_reduce's "amax" and "amin" (PyTorch 1.13)
  test.each([
    ["add", [0, 15, 4], [6, 60, 600], [60, 60, 600, 6]],
    ["max", [1, 5, 2], [6, 20, 300], [20, 20, 300, 0]],
    ["min", [-1, 5, 2], [0, 20, 300], [20, 20, 300, 6]],
  ] as const)("%s", async (reduction, y, dx, du) => {
    const scattered = scatterAlong(x, places, u, 0, { reduction });
    const loss = sum(mul(scattered, weights));
    const result = await run({ y: scattered, dx: grad(loss, x), du: grad(loss, u) }, feeds);
    expect(numbersOf(result.y)).toEqual(y);
    expect(numbersOf(result.dx)).toEqual(dx);
    expect(numbersOf(result.du)).toEqual(du);
  });

  test("set, each place once: what was there has no gradient", async () => {
    const set = scatterAlong(x, index([2, 0], [2]), input("v", [2]), 0);
    const result = await run(
      { y: set, dx: grad(sum(mul(set, weights)), x) },
      { x: feeds.x, v: ndarray([8, 9]) },
    );
    expect(numbersOf(result.y)).toEqual([9, 5, 8]);
    expect(numbersOf(result.dx)).toEqual([0, 60, 0]);
  });
});

test("parts by an index of several axes, and back", async () => {
  const x = input("x", [2, 2, 2]);
  const places = index([1, 0, 0, 1, 1, 0], [3, 2]);
  const y = gatherNd(x, places);
  const back = scatterNd(zeros([2, 2, 2]), places, y, { reduction: "add" });
  const largest = scatterNd(x, places, constant(ndarray([0, 9, 9, 0, 0, 0], [3, 2])), {
    reduction: "max",
  });
  const set = scatterNd(x, index([1, 0], [2, 1]), mul(x, -1));
  const result = await run(
    { y, back, largest, set, dx: grad(sum(y), x) },
    { x: ndarray([1, 2, 3, 4, 5, 6, 7, 8], [2, 2, 2]) },
  );
  expect(numbersOf(result.y)).toEqual([5, 6, 3, 4, 5, 6]);
  expect(numbersOf(result.back)).toEqual([0, 0, 3, 4, 10, 12, 0, 0]);
  expect(numbersOf(result.largest)).toEqual([1, 2, 9, 4, 5, 9, 7, 8]);
  expect(numbersOf(result.set)).toEqual([-5, -6, -7, -8, -1, -2, -3, -4]);
  expect(numbersOf(result.dx)).toEqual([0, 0, 1, 1, 2, 2, 0, 0]);
});

test("one-hot vectors; what lies outside has none", async () => {
  const ids = input("ids", [2, 2], "int32");
  const feeds = { ids: ndarray([0, 2, 3, -1], [2, 2], "int32") };
  const { y, b } = await run({ y: oneHot(ids, 3), b: oneHot(ids, 3, "bool") }, feeds);
  expect(y).toMatchObject({ shape: [2, 2, 3], dtype: "float32" });
  expect(numbersOf(y)).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  expect(b!.dtype).toBe("bool");
});

test("what is refused", () => {
  const x = input("x", [2, 3]);
  const i = input("i", [4, 3], "int32");
  expect(() => takeAlong(x, i, 1)).toThrow(
    "takeAlong: expected indices like (2, 3) but for axis 1, or shorter, got (4, 3)",
  );
  expect(() => scatterAlong(x, i, input("u", [4, 2]), 0)).toThrow(
    "scatterAlong: expected indices and updates like float32 (2, 3) but for axis 0, or shorter, " +
      "got (4, 3) and float32 (4, 2)",
  );
  expect(() => gatherNd(x, i)).toThrow(
    "gatherNd: expected indices (..., K) with K from 1 to 2, got (4, 3)",
  );
  expect(() => scatterNd(x, index([0], [1, 1]), x)).toThrow(
    "scatterNd: expected updates (1, 3), got (2, 3)",
  );
  expect(() => oneHot(i, 0)).toThrow("oneHot: expected a whole count of 1 or more, got 0");
});
