import { clipByGlobalNorm, input, ndarray, type Tensor } from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { numbersOf } from "../numbers.ts";

async function clip(a: readonly number[], b: readonly number[], limit: number) {
  const gradients = { layer: { a: input("a", [a.length]) }, b: input("b", [b.length, 1]) };
  const { gradients: clipped, norm } = clipByGlobalNorm(gradients, limit);
  const tree = clipped as { readonly layer: { readonly a: Tensor }; readonly b: Tensor };
  const results = await run(
    { norm, "scaled a": tree.layer.a, "scaled b": tree.b },
    { a: ndarray(a), b: ndarray(b, [b.length, 1]) },
  );
  return [results.norm, results["scaled a"], results["scaled b"]].map(numbersOf);
}

test("gradients longer than the limit are scaled together, the length before is told", async () => {
  // 3, 4, 12 have length 13
  const [norm, a, b] = await clip([3, 4], [12], 6.5);
  expect(norm).toEqual([13]);
  expect(a).toEqual([1.5, 2]);
  expect(b).toEqual([6]);
});

test("shorter ones stay as they are, zeros stay zeros", async () => {
  expect(await clip([3, 4], [12], 20)).toEqual([[13], [3, 4], [12]]);
  expect(await clip([0, 0], [0], 1)).toEqual([[0], [0, 0], [0]]);
});

test("a limit that is no length, and no gradients at all, are refused", () => {
  const gradients = { a: input("a", [2]) };
  expect(() => clipByGlobalNorm(gradients, 0)).toThrow(
    "clipByGlobalNorm: expected gradients and a limit above 0, got 1 and the number 0",
  );
  expect(() => clipByGlobalNorm({}, 1)).toThrow("got 0 and the number 1");
});
