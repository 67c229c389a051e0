import {
  all,
  any,
  argmax,
  argmin,
  constant,
  cumprod,
  cumsum,
  grad,
  greater,
  input,
  logSumExp,
  min,
  mul,
  ndarray,
  norm,
  prod,
  std,
  stopGradient,
  sum,
  variance,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { numbersOf } from "../numbers.ts";
import { slopesAt, valuesAt } from "./functions.ts";

/** Five digits after the point, of float32 numbers near 1. */
const DIGITS = 5;

const x = input("x", [2, 3]);
const feeds = { x: ndarray([1, -2, 4, 3, 3, 3], [2, 3]) };

test("variance and deviation, of a sample and of the whole, with axes kept", async () => {
  const result = await run(
    {
      sample: variance(x, 1),
      whole: variance(x, 1, { unbiased: false, keep: true }),
      all: variance(x),
      deviation: std(x, 1),
    },
    feeds,
  );
  expect(result.whole!.shape).toEqual([2, 1]);
  const [sample, deviation] = [numbersOf(result.sample), numbersOf(result.deviation)];
  expect(sample[0]).toBeCloseTo(9, DIGITS);
  expect(sample[1]).toBe(0);
  expect(numbersOf(result.whole)[0]).toBeCloseTo(6, DIGITS);
  expect(numbersOf(result.all)[0]).toBeCloseTo(4.8, DIGITS);
  expect(deviation[0]).toBeCloseTo(3, DIGITS);
  expect(deviation[1]).toBe(0);
});

test("places of extremes, and whether any or all hold", async () => {
  const result = await run(
    {
      largest: argmax(x, 1),
      smallest: argmin(x, 0, { keep: true }),
      flat: argmax(x),
      least: min(x, 1),
      any: any(greater(x, 3), 1),
      all: all(greater(x, 2), 1, { keep: true }),
    },
    feeds,
  );
  expect(result.largest).toMatchObject({ dtype: "int64", shape: [2] });
  expect(numbersOf(result.largest)).toEqual([2, 0]);
  expect(result.smallest!.shape).toEqual([1, 3]);
  expect(numbersOf(result.smallest)).toEqual([0, 0, 1]);
  expect(numbersOf(result.flat)).toEqual([2]);
  expect(numbersOf(result.least)).toEqual([-2, 3]);
  expect(numbersOf(result.any)).toEqual([1, 0]);
  expect(result.all).toMatchObject({ dtype: "bool", shape: [2, 1] });
  expect(numbersOf(result.all)).toEqual([0, 1]);
});

test("logSumExp neither overflows nor underflows", async () => {
  const at = [1000, 1000, -1000];
  expect((await valuesAt(at, { y: (v) => logSumExp(v) })).y![0]).toBeCloseTo(1000 + Math.LN2, 3);
  expect((await slopesAt(at, { y: (v) => logSumExp(v) })).y).toEqual([0.5, 0.5, 0]);
  const nothing = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  expect((await valuesAt(nothing, { y: (v) => logSumExp(v) })).y).toEqual([-Infinity]);
});

test("norms, with a gradient of 0 at 0", async () => {
  const norms = {
    one: (v: typeof x) => norm(v, 0, { p: 1 }),
    two: (v: typeof x) => norm(v),
    three: (v: typeof x) => norm(v, 0, { p: 3 }),
    largest: (v: typeof x) => norm(v, 0, { p: Number.POSITIVE_INFINITY, keep: true }),
  };
  const values = await valuesAt([3, -4, 0], norms);
  expect(values.one).toEqual([7]);
  expect(values.two).toEqual([5]);
  expect(values.three![0]).toBeCloseTo(91 ** (1 / 3), DIGITS);
  expect(values.largest).toEqual([4]);
  for (const slope of Object.values(await slopesAt([0, 0], norms))) expect(slope).toEqual([0, 0]);
  expect((await slopesAt([0, 0], { y: (v) => std(v) })).y).toEqual([0, 0]);
  expect(() => norm(x, 1, { p: 0 })).toThrow("norm: expected p above 0, got 0");
});

test("products and their gradients, where elements are 0", async () => {
  const product = (v: typeof x) => prod(v);
  expect((await slopesAt([2, 3, 4, 5, 7], { y: product })).y).toEqual([420, 280, 210, 168, 120]);
  expect((await slopesAt([2, 0, 4], { y: product })).y).toEqual([0, 8, 0]);
  expect((await slopesAt([0, 0, 4], { y: product })).y).toEqual([0, 0, 0]);
  expect((await slopesAt([2, 0, 4], { y: (v) => cumprod(v, 0) })).y).toEqual([1, 10, 0]);
  const result = await run({ rows: prod(x, 1, { keep: true }), running: cumprod(x, 1) }, feeds);
  expect(result.rows!.shape).toEqual([2, 1]);
  expect(numbersOf(result.rows)).toEqual([-8, 27]);
  expect(numbersOf(result.running)).toEqual([1, -2, -8, 3, 9, 27]);
  const { none, columns } = await run(
    { none: prod(constant(ndarray([], [0]))), columns: prod(x, 0) },
    feeds,
  );
  expect(numbersOf(none)).toEqual([1]);
  expect(numbersOf(columns)).toEqual([3, -6, 12]);
});

test("running totals of integers from the end", async () => {
  const n = input("n", [4], "int64");
  const { y } = await run(
    { y: cumsum(n, -1, { reverse: true, exclusive: true }) },
    { n: ndarray([1, 2, 3, 4], [4], "int64") },
  );
  expect(numbersOf(y)).toEqual([9, 7, 4, 0]);
});

test("stopGradient passes the value alone", async () => {
  const at = input("at", [2]);
  const y = mul(at, stopGradient(at));
  const result = await run({ y, slope: grad(sum(y), at) }, { at: ndarray([3, 5]) });
  expect(numbersOf(result.y)).toEqual([9, 25]);
  expect(numbersOf(result.slope)).toEqual([3, 5]);
});
