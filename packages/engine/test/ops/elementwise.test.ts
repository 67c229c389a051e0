import {
  celu,
  clip,
  constant,
  elu,
  expm1,
  fmod,
  gelu,
  glu,
  grad,
  hardSigmoid,
  hardSwish,
  hardTanh,
  input,
  isfinite,
  isinf,
  isnan,
  leakyRelu,
  log1p,
  logSigmoid,
  mish,
  mul,
  ndarray,
  notEqual,
  pow,
  prelu,
  relu6,
  remainder,
  round,
  rsqrt,
  selu,
  silu,
  softplus,
  softsign,
  square,
  sum,
  type Tensor,
  trunc,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";
import { numbersOf } from "../numbers.ts";
import { curvaturesAt, slopesAt, valuesAt } from "./functions.ts";

/** Four digits after the point: float32 keeps 7 digits of numbers below 100. */
const DIGITS = 4;
/** Two roundings of float32. */
const RELATIVE = 3e-7;

const ACTIVATIONS: Readonly<Record<string, (x: Tensor) => Tensor>> = {
  celu: (x) => celu(x, 1.3),
  elu,
  gelu,
  geluTanh: (x) => gelu(x, { approximate: "tanh" }),
  hardSigmoid,
  hardSwish,
  hardTanh,
  leakyRelu,
  logSigmoid,
  mish,
  prelu: (x) => prelu(x, constant(0.25)),
  relu6,
  selu,
  silu,
  softplus,
  softsign,
};

test.each(Object.entries(ACTIVATIONS))(
  "%s is finite far from 0, as are its derivatives",
  async (_, f) => {
    const far = [-1e4, -100, -50, 0, 50, 100, 1e4];
    for (const at of [valuesAt, slopesAt, curvaturesAt]) {
      const { y } = await at(far, { y: f });
      expect(
        y!.filter((v) => !Number.isFinite(v)),
        at.name,
      ).toEqual([]);
    }
  },
);

// values of torch.nn.functional, PyTorch 1.13
test("activations at -3, -1, 0.5, 2 and 7 are PyTorch's", async () => {
  const values = await valuesAt([-3, -1, 0.5, 2, 7], ACTIVATIONS);
  const close = (name: string, expected: readonly number[]) => {
    for (const [i, y] of expected.entries()) expect(values[name]![i], name).toBeCloseTo(y, DIGITS);
  };
  close("celu", [-1.17066, -0.69762, 0.5, 2, 7]);
  close("elu", [-0.950213, -0.632121, 0.5, 2, 7]);
  close("gelu", [-0.00405, -0.158655, 0.345731, 1.9545, 7]);
  close("geluTanh", [-0.003637, -0.158808, 0.345714, 1.9546, 7]);
  close("hardSigmoid", [0, 0.333333, 0.583333, 0.833333, 1]);
  close("hardSwish", [-0, -0.333333, 0.291667, 1.66667, 7]);
  close("hardTanh", [-1, -1, 0.5, 1, 1]);
  close("leakyRelu", [-0.03, -0.01, 0.5, 2, 7]);
  close("logSigmoid", [-3.04859, -1.31326, -0.474077, -0.126928, -0.000911]);
  close("mish", [-0.145647, -0.303401, 0.375245, 1.94396, 6.99999]);
  close("prelu", [-0.75, -0.25, 0.5, 2, 7]);
  close("relu6", [0, 0, 0.5, 2, 6]);
  close("selu", [-1.67057, -1.11133, 0.525351, 2.1014, 7.35491]);
  close("silu", [-0.142278, -0.268941, 0.31123, 1.76159, 6.99362]);
  close("softplus", [0.048587, 0.313262, 0.974077, 2.12693, 7.00091]);
  close("softsign", [-0.75, -0.5, 0.333333, 0.666667, 0.875]);
});

describe("at their corners, gradients are PyTorch's", () => {
  test.each([
    ["clip", (x: Tensor) => clip(x, -1, 1), [-1, 1], [1, 1]],
    ["hardTanh", (x: Tensor) => hardTanh(x), [-1, 1], [0, 0]],
    ["relu6", relu6, [0, 6], [0, 0]],
    ["hardSigmoid", hardSigmoid, [-3, 3], [0, 0]],
    ["leakyRelu", (x: Tensor) => leakyRelu(x, 0.2), [0], [0.2]],
    ["elu", (x: Tensor) => elu(x, 0.5), [0], [0.5]],
    ["prelu", (x: Tensor) => prelu(x, constant(0.3)), [0], [0.3]],
  ] as const)("%s", async (_, f, at, expected) => {
    const { y } = await slopesAt(at, { y: f });
    for (const [i, slope] of expected.entries()) expect(y![i]).toBeCloseTo(slope, 6);
  });
});

test("log1p and expm1 keep their digits near 0, and their ends", async () => {
  const near = [1e-20, -1e-10, 3e-8, 1e-7, -2.5e-6, 1e-4, -3e-3, 0.02, 0.5];
  const values = await valuesAt(near, { log1p, expm1 });
  for (const [i, value] of near.entries()) {
    const x = Math.fround(value);
    expect(Math.abs(values.log1p![i]! / Math.log1p(x) - 1)).toBeLessThan(RELATIVE);
    expect(Math.abs(values.expm1![i]! / Math.expm1(x) - 1)).toBeLessThan(RELATIVE);
  }
  const ends = await valuesAt([-1, 0, 1e30, Number.POSITIVE_INFINITY], { log1p });
  expect(ends.log1p!.with(2, 0)).toEqual([-Infinity, 0, 0, Infinity]);
  expect(ends.log1p![2]).toBeCloseTo(30 * Math.LN10, DIGITS);
  const far = await valuesAt([Number.NEGATIVE_INFINITY, -100, 200], { expm1 });
  expect(far.expm1).toEqual([-1, -1, Infinity]);
});

// b a^(b - 1) and a^b log a, but where they are no numbers: PyTorch 1.13 gives the same
test("powers of 0, to 0, and of negative numbers", async () => {
  const a = input("a", [6]);
  const b = input("b", [6]);
  const loss = sum(mul(pow(a, b), constant(ndarray([1, 1, 1, 1, 1, 1]))));
  const feeds = { a: ndarray([0, 0, 2, -2, -2, 3]), b: ndarray([0, 2, 0, 3, 0, 0.5]) };
  const { y, da, db } = await run({ y: pow(a, b), da: grad(loss, a), db: grad(loss, b) }, feeds);
  expect(numbersOf(y).map((v) => Number(v.toFixed(4)))).toEqual([1, 0, 1, -8, 1, 1.7321]);
  expect(numbersOf(da).map((v) => Number(v.toFixed(4)))).toEqual([0, 0, 0, 12, 0, 0.2887]);
  expect(numbersOf(db).map((v) => Number(v.toFixed(4)))).toEqual([
    0,
    0,
    Number(Math.LN2.toFixed(4)),
    Number.NaN,
    Number.NaN,
    1.9029,
  ]);
  const slopes = await slopesAt([-2, 0, 3], {
    none: (x) => pow(x, 0),
    same: (x) => pow(x, 1),
    squared: square,
    cubed: (x) => pow(x, 3),
  });
  expect(slopes).toEqual({
    none: [0, 0, 0],
    same: [1, 1, 1],
    squared: [-4, 0, 6],
    cubed: [12, 0, 27],
  });
  expect((await valuesAt([4, 0.25], { rsqrt })).rsqrt).toEqual([0.5, 2]);
});

test("remainders take the sign of one or the other", async () => {
  const at = [-7, -6, -0.5, 0, 0.5, 6, 7];
  const values = await valuesAt(at, {
    fmod: (x) => fmod(x, 3),
    remainder: (x) => remainder(x, 3),
    negative: (x) => remainder(x, -3),
    tiny: (x) => remainder(mul(x, 1e-30), -1e-25),
  });
  // -0 and 0 are the same remainder
  const plain = (numbers: readonly number[]) => numbers.map((x) => x + 0);
  expect(plain(values.fmod!)).toEqual([-1, 0, -0.5, 0, 0.5, 0, 1]);
  expect(plain(values.remainder!)).toEqual([2, 0, 2.5, 0, 0.5, 0, 1]);
  expect(plain(values.negative!)).toEqual([-1, 0, -0.5, 0, -2.5, 0, -2]);
  expect(values.tiny!.filter((x) => x > 0)).toEqual([]);
  const integers = input("n", [4], "int32");
  const { y } = await run(
    { y: remainder(integers, 4) },
    { n: ndarray([-5, -4, 3, 9], [4], "int32") },
  );
  expect(numbersOf(y)).toEqual([3, 0, 3, 1]);
});

test("rounding", async () => {
  const values = await valuesAt([-2.5, -1.7, -0.5, 0.5, 1.5, 2.4], { round, trunc });
  expect(values.round!.map((x) => x + 0)).toEqual([-2, -2, 0, 0, 2, 2]);
  expect(values.trunc!.map((x) => x + 0)).toEqual([-2, -1, 0, 0, 1, 2]);
  expect(await slopesAt([-2.5, 1.2], { round, trunc })).toEqual({ round: [0, 0], trunc: [0, 0] });
});

test("what is no number, infinite, finite", async () => {
  const at = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 3e38, 0];
  expect(await valuesAt(at, { isnan, isinf, isfinite, other: (x) => notEqual(x, 0) })).toEqual({
    isnan: [1, 0, 0, 0, 0],
    isinf: [0, 1, 1, 0, 0],
    isfinite: [0, 0, 0, 1, 1],
    other: [1, 1, 1, 1, 0],
  });
});

test("prelu has a slope for each channel, with its gradient", async () => {
  const x = input("x", [1, 2, 2]);
  const slope = input("slope", [2]);
  const y = prelu(x, slope);
  const result = await run(
    { y, d: grad(sum(y), slope) },
    { x: ndarray([-1, 2, -3, -4], [1, 2, 2]), slope: ndarray([0.5, 0.1]) },
  );
  expect(numbersOf(result.y).map((v) => Number(v.toFixed(6)))).toEqual([-0.5, 2, -0.3, -0.4]);
  expect(numbersOf(result.d)).toEqual([-1, -7]);
});

test("what is refused", () => {
  const x = input("x", [2, 3]);
  expect(() => clip(x, 2, 1)).toThrow("clip: expected bounds in order, got 2 and 1");
  expect(() => clip(input("n", [2], "int32"), 0.5, 1)).toThrow(
    "values that int32 can hold, got 0.5",
  );
  expect(() => glu(x)).toThrow("glu: expected an even length along axis 1, got (2, 3)");
  expect(() => prelu(x, input("slope", [2]))).toThrow(
    "prelu: expected one slope or one for each channel of (2, 3), got (2)",
  );
});
