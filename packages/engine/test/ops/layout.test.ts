import {
  arange,
  dot,
  eye,
  flatten,
  full,
  grad,
  input,
  linspace,
  mul,
  ndarray,
  ones,
  outer,
  pad,
  repeatInterleave,
  roll,
  split,
  squeeze,
  sum,
  type Tensor,
  tile,
  tril,
  triu,
  unstack,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";
import { numbersOf } from "../numbers.ts";

const x = input("x", [2, 3]);
const feeds = { x: ndarray([1, 2, 3, 4, 5, 6], [2, 3]) };

async function computed(y: Tensor) {
  const result = await run({ y }, feeds);
  return { shape: result.y!.shape, numbers: numbersOf(result.y) };
}

describe("layout", () => {
  test.each([
    ["tile", tile(x, [2]), [2, 6], [1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6]],
    ["tile, another axis", tile(x, [2, 1, 1]), [2, 2, 3], [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6]],
    ["repeatInterleave", repeatInterleave(x, 2, 0), [4, 3], [1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6]],
    ["repeatInterleave, flat", repeatInterleave(x, 2), [12], [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]],
    ["roll", roll(x, 1, 1), [2, 3], [3, 1, 2, 6, 4, 5]],
    ["roll, back and round", roll(x, -4, 1), [2, 3], [2, 3, 1, 5, 6, 4]],
    ["roll, two axes", roll(x, [1, -1], [0, 1]), [2, 3], [5, 6, 4, 2, 3, 1]],
    ["roll, flat", roll(x, 2), [2, 3], [5, 6, 1, 2, 3, 4]],
    ["tril", tril(x), [2, 3], [1, 0, 0, 4, 5, 0]],
    ["tril, one above", tril(x, 1), [2, 3], [1, 2, 0, 4, 5, 6]],
    ["triu", triu(x), [2, 3], [1, 2, 3, 0, 5, 6]],
    ["triu, one above", triu(x, 1), [2, 3], [0, 2, 3, 0, 0, 6]],
    ["flatten", flatten(x), [6], [1, 2, 3, 4, 5, 6]],
    ["split", split(x, 2, 1)[1]!, [2, 1], [3, 6]],
    ["split by lengths", split(x, [1, 2], -1)[1]!, [2, 2], [2, 3, 5, 6]],
    ["unstack", unstack(x, 1)[2]!, [2], [3, 6]],
    [
      "reflect",
      pad(
        x,
        [
          [1, 0],
          [2, 1],
        ],
        "reflect",
      ),
      [3, 6],
      [6, 5, 4, 5, 6, 5, 3, 2, 1, 2, 3, 2, 6, 5, 4, 5, 6, 5],
    ],
    [
      "replicate",
      pad(
        x,
        [
          [0, 0],
          [2, 1],
        ],
        "replicate",
      ),
      [2, 6],
      [1, 1, 1, 2, 3, 3, 4, 4, 4, 5, 6, 6],
    ],
    [
      "circular",
      pad(
        x,
        [
          [0, 1],
          [1, 0],
        ],
        "circular",
      ),
      [3, 4],
      [3, 1, 2, 3, 6, 4, 5, 6, 3, 1, 2, 3],
    ],
  ] as const)("%s", async (_, y, shape, numbers) => {
    expect(await computed(y)).toEqual({ shape, numbers });
  });

  test("shapes", () => {
    const y = input("y", [1, 2, 1, 3]);
    expect(squeeze(y).shape).toEqual([2, 3]);
    expect(squeeze(y, -2).shape).toEqual([1, 2, 3]);
    expect(flatten(y, 1, 2).shape).toEqual([1, 2, 3]);
    expect(flatten(input("s", [])).shape).toEqual([1]);
    expect(split(x, 2).map((part) => part.shape)).toEqual([[2, 3]]);
  });
});

test("gradients count how often an element is seen", async () => {
  const seen = (y: Tensor) => grad(sum(y), x);
  const result = await run({
    tiled: seen(tile(x, [3, 2])),
    repeated: seen(repeatInterleave(x, 4, 1)),
    rolled: seen(mul(roll(x, 1, 0), ones([2, 3]))),
    lower: seen(tril(x)),
    reflected: seen(
      pad(
        x,
        [
          [0, 0],
          [2, 1],
        ],
        "reflect",
      ),
    ),
    replicated: seen(
      pad(
        x,
        [
          [1, 0],
          [2, 1],
        ],
        "replicate",
      ),
    ),
    circular: seen(
      pad(
        x,
        [
          [0, 0],
          [3, 1],
        ],
        "circular",
      ),
    ),
  });
  expect(numbersOf(result.tiled)).toEqual(Array(6).fill(6));
  expect(numbersOf(result.repeated)).toEqual(Array(6).fill(4));
  expect(numbersOf(result.rolled)).toEqual(Array(6).fill(1));
  expect(numbersOf(result.lower)).toEqual([1, 0, 0, 1, 1, 0]);
  expect(numbersOf(result.reflected)).toEqual([1, 3, 2, 1, 3, 2]);
  expect(numbersOf(result.replicated)).toEqual([6, 2, 4, 3, 1, 2]);
  expect(numbersOf(result.circular)).toEqual([3, 2, 2, 3, 2, 2]);
});

test("constants", async () => {
  const outputs = {
    numbers: arange(4),
    steps: arange(1, { start: 0, step: 0.25, dtype: "float32" }),
    down: arange(0, { start: 5, step: -2, dtype: "int32" }),
    none: arange(0),
    line: linspace(-1, 1, 5),
    full: full([2, 2], 7, "int32"),
    eye: eye(2, 3),
  };
  const result = await run(outputs);
  expect(result.numbers).toMatchObject({ dtype: "int64", shape: [4] });
  expect(numbersOf(result.numbers)).toEqual([0, 1, 2, 3]);
  expect(numbersOf(result.steps)).toEqual([0, 0.25, 0.5, 0.75]);
  expect(numbersOf(result.down)).toEqual([5, 3, 1]);
  expect(numbersOf(result.none)).toEqual([]);
  expect(numbersOf(result.line)).toEqual([-1, -0.5, 0, 0.5, 1]);
  expect(numbersOf(result.full)).toEqual([7, 7, 7, 7]);
  expect(numbersOf(result.eye)).toEqual([1, 0, 0, 0, 1, 0]);
});

test("products of vectors", async () => {
  const [a, b] = [input("a", [2]), input("b", [2])];
  const result = await run(
    { dot: dot(a, b), outer: outer(a, b) },
    { a: ndarray([1, 2]), b: ndarray([3, 5]) },
  );
  expect(numbersOf(result.dot)).toEqual([13]);
  expect(numbersOf(result.outer)).toEqual([3, 5, 6, 10]);
});

describe("what is refused", () => {
  test.each([
    [() => squeeze(x, 0), "squeeze: expected length 1 of axis 0, got (2, 3)"],
    [() => flatten(x, 1, 0), "flatten: expected axes in order, got 1 and 0"],
    [() => tile(x, [1.5]), "tile: expected whole counts of 0 or more, got 1.5"],
    [() => roll(x, 0.5), "roll: expected a whole shift, got 0.5"],
    [() => roll(x, [1, 1], 0), "roll: expected an axis for each shift, got 1 for 2"],
    [() => tril(input("v", [3])), "tril: expected matrices (..., N, M), got (3)"],
    [
      () =>
        pad(
          x,
          [
            [0, 0],
            [3, 0],
          ],
          "reflect",
        ),
      "pad: expected widths up to 2 to reflect axis 1 of (2, 3), got [3, 0]",
    ],
    [
      () => pad(x, [[1, 1]], "circular"),
      "pad: expected a pair of widths, 0 or more, for each axis of (2, 3), got [[1,1]]",
    ],
    [() => dot(x, x), "dot: expected two vectors, got (2, 3) and (2, 3)"],
    [
      () => arange(1, { step: 0 }),
      "arange: expected finite bounds and a step other than 0, got 0 to 1 by 0",
    ],
  ])("%#", (act, message) => {
    expect(act).toThrow(message);
  });
});
