import {
  add,
  constant,
  createRandom,
  gather,
  grad,
  input,
  mul,
  ndarray,
  print,
  randomUniform,
  scatterAdd,
  sparseMatmul,
  sum,
  toOnnx,
  zeros,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";

/** Sums of at most 500 float32 products below 1, taken in two orders. */
const TOLERANCE = 1e-4;

/** A matrix in which row i has about as many entries as a power law gives it, and row 0 none. */
function skewed(rows: number, columns: number) {
  const random = createRandom(4);
  const places = Array.from({ length: rows }, (_, row) =>
    Array(row === 0 ? 0 : Math.ceil(500 / row)).fill(row),
  ).flat();
  const order = random.shuffle(places);
  return {
    rows: order,
    columns: order.map(() => random.integer(columns)),
    values: order.map(() => random.uniform() - 0.5),
    shape: [rows, columns] as const,
  };
}

test("a skewed matrix with duplicates: as gather and scatterAdd, with its gradient", async () => {
  const matrix = skewed(300, 40);
  const x = input("x", [40, 5]);
  const index = (values: readonly number[]) => constant(ndarray(values, [values.length], "int32"));
  const weights = constant(ndarray(matrix.values, [matrix.values.length, 1]));
  const messages = mul(gather(x, index(matrix.columns)), weights);
  const plain = scatterAdd(zeros([300, 5]), index(matrix.rows), messages);
  const fast = sparseMatmul(matrix, x);
  const towards = constant(randomUniform(createRandom(5), [300, 5], -1, 1));
  const slope = (y: typeof plain) => grad(sum(mul(y, towards)), x);
  const result = await run(
    { plain, fast, plainSlope: slope(plain), fastSlope: slope(fast) },
    { x: randomUniform(createRandom(6), [40, 5], -1, 1) },
  );
  expect(largestDifference(numbersOf(result.fast), numbersOf(result.plain))).toBeLessThan(
    TOLERANCE,
  );
  expect(largestDifference(numbersOf(result.fastSlope), numbersOf(result.plainSlope))).toBeLessThan(
    TOLERANCE,
  );
  expect(numbersOf(result.fast).slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
});

test("features of more axes, and a matrix without entries", async () => {
  const x = input("x", [2, 2, 2]);
  const swap = { rows: [0, 1], columns: [1, 0], shape: [2, 2] as const };
  const nothing = { rows: [], columns: [], shape: [3, 2] as const };
  const result = await run(
    { swapped: sparseMatmul(swap, x), empty: sparseMatmul(nothing, x) },
    { x: ndarray([1, 2, 3, 4, 5, 6, 7, 8], [2, 2, 2]) },
  );
  expect(numbersOf(result.swapped)).toEqual([5, 6, 7, 8, 1, 2, 3, 4]);
  expect(result.empty).toMatchObject({ shape: [3, 2, 2] });
  expect(numbersOf(result.empty)).toEqual(Array(12).fill(0));
});

test("a neighbour that is not finite reaches only the rows that it belongs to", async () => {
  const matrix = {
    rows: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
    columns: [1, 2, 3, 4, 5, 0, 2, 3, 4, 5],
    shape: [2, 6] as const,
  };
  const x = input("x", [6, 1]);
  const { y } = await run(
    { y: sparseMatmul(matrix, x) },
    { x: ndarray([Number.POSITIVE_INFINITY, 1, 1, 1, 1, 1], [6, 1]) },
  );
  expect(numbersOf(y)[0]).toBe(5);
});

test("a matrix that is used twice is written once, and printed in short", () => {
  const matrix = skewed(50, 50);
  const x = input("x", [50, 2]);
  const once = sparseMatmul(matrix, x);
  const size = (y: typeof once) => toOnnx({ y }).bytes.length;
  expect(size(add(sparseMatmul(matrix, once), 0)) - size(once)).toBeLessThan(
    matrix.rows.length * 4,
  );
  expect(print({ y: once })).toContain('matrix="(50, 50) of ');
});

test("what is refused", () => {
  const x = input("x", [3, 2]);
  const matrix = { rows: [0], columns: [1], shape: [2, 4] as const };
  expect(() => sparseMatmul(matrix, x)).toThrow(
    "sparseMatmul: expected x (4, D) for a matrix (2, 4), got (3, 2)",
  );
  expect(() => sparseMatmul({ rows: [0, 1], columns: [1], shape: [3, 3] }, x)).toThrow(
    "sparseMatmul: expected a matrix with as many rows as columns and values in its lists, " +
      "got shape (3, 3) and lists of 2, 1, 2",
  );
  expect(() => sparseMatmul({ rows: [0, 3], columns: [1, 1], shape: [3, 3] }, x)).toThrow(
    "sparseMatmul: expected entries inside (3, 3), got row 3, column 1 at 1",
  );
});
