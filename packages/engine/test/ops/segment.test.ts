import {
  createRandom,
  grad,
  input,
  mul,
  ndarray,
  randomUniform,
  segmentMax,
  segmentMean,
  segmentMin,
  segmentSoftmax,
  segmentSum,
  sum,
  type Tensor,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";

/** Six digits after the point, of float32 numbers near 1. */
const DIGITS = 6;
/** Sums of up to 9,000 float32 numbers below 1, one after the other. */
const SUM_TOLERANCE = 1e-3;
/** Their means. */
const MEAN_TOLERANCE = 1e-6;

type Segmented = (values: Tensor, segments: Tensor, count: number) => Tensor;

/** Compute, and the gradient of the sum of squares, half of it. */
async function compute(
  f: Segmented,
  values: readonly number[],
  segments: readonly number[],
  count: number,
) {
  const x = input("x", [values.length]);
  const y = f(x, input("segments", [segments.length], "int64"), count);
  const feeds = {
    x: ndarray([...values]),
    segments: ndarray([...segments], [segments.length], "int64"),
  };
  const loss = mul(sum(mul(y, y)), 0.5);
  const result = await run({ y, dx: grad(loss, x) }, feeds);
  return { y: numbersOf(result.y), dx: numbersOf(result.dx) };
}

describe("unsorted segments, of which 1 is empty", () => {
  const segments = [2, 0, 2, 3, 0];
  const values = [4, -1, 4, -5, -3];
  test.each([
    // few segments for a row: a scatter
    ["sum", segmentSum, [-4, 0, 8, -5], [8, -4, 8, -5, -4]],
    ["mean", segmentMean, [-2, 0, 4, -5], [2, -1, 2, -5, -1]],
    ["max", segmentMax, [-1, 0, 4, -5], [2, -1, 2, -5, 0]],
    ["min", segmentMin, [-3, 0, 4, -5], [2, 0, 2, -5, -3]],
  ] as const)("%s", async (_, f, y, dx) => {
    const result = await compute(f, values, segments, 4);
    expect(result.y.map((v) => v + 0)).toEqual(y);
    expect(result.dx.map((v) => v + 0)).toEqual(dx);
  });

  test("softmax", async () => {
    const { y } = await compute(segmentSoftmax, values, segments, 4);
    const odds = 1 / (1 + Math.exp(-2));
    for (const [i, p] of [0.5, odds, 0.5, 1, 1 - odds].entries()) {
      expect(y[i]).toBeCloseTo(p, DIGITS);
    }
    const far = await compute(segmentSoftmax, [1000, 1000, -1000, 0], [0, 0, 1, 1], 2);
    expect(far.y).toEqual([0.5, 0.5, 0, 1]);
  });
});

describe("100,000 rows", () => {
  const [M, D] = [100_000, 3];
  const random = createRandom(8);
  const values = randomUniform(random, [M, D], -1, 1);

  // few segments are a product, many a scatter; both sides of the border
  test.each([12, 13, 5000])("sums and means of %i segments", async (count) => {
    const segments = ndarray(
      Int32Array.from({ length: M }, () => random.integer(count)),
      [M],
      "int32",
    );
    const x = input("x", [M, D]);
    const ids = input("segments", [M], "int32");
    const towards = randomUniform(random, [count, D], -1, 1);
    const t = input("towards", [count, D]);
    const y = segmentSum(x, ids, count);
    const outputs = { y, mean: segmentMean(x, ids, count), dx: grad(sum(mul(y, t)), x) };
    const result = await run(outputs, { x: values, segments, towards });
    const [sums, rows] = [new Float64Array(count * D), new Float64Array(count)];
    const slopes = new Float64Array(M * D);
    for (let m = 0; m < M; m++) {
      const n = Number(segments.data[m]);
      rows[n]!++;
      for (let d = 0; d < D; d++) {
        sums[n * D + d]! += Number(values.data[m * D + d]);
        slopes[m * D + d] = Number(towards.data[n * D + d]);
      }
    }
    expect(largestDifference(numbersOf(result.y), sums)).toBeLessThan(SUM_TOLERANCE);
    const means = sums.map((s, i) => s / rows[Math.floor(i / D)]!);
    expect(largestDifference(numbersOf(result.mean), means)).toBeLessThan(MEAN_TOLERANCE);
    expect(numbersOf(result.dx)).toEqual(Array.from(slopes));
  });
});

test("what is refused", () => {
  const x = input("x", [3, 2]);
  expect(() => segmentSum(x, input("s", [2], "int32"), 4)).toThrow(
    "segmentSum: expected values (M, ...) and segments (M), got (3, 2) and (2)",
  );
  expect(() => segmentMax(x, input("s", [3]), 4)).toThrow(
    "segmentMax: expected integer indices, got float32. Use cast.",
  );
  expect(() => segmentMean(x, input("s", [3], "int32"), 0)).toThrow(
    "segmentMean: expected a whole count of 1 or more, got 0",
  );
});
