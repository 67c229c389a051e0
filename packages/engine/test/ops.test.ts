import {
  add,
  constant,
  createRandom,
  grad,
  input,
  mul,
  type NdArray,
  ndarray,
  OPS,
  type Op,
  type OpSample,
  type Random,
  randomUniform,
  sum,
  type Tensor,
  toOnnx,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";
import { largestDifference, numbersOf } from "./numbers.ts";
import { evaluate, type Feeds, slopeAlong, slopes } from "./reference/evaluate.ts";
import { float64Of } from "./reference/value.ts";
import { randomArray, weigh } from "./samples.ts";

/** Float32 keeps 7 digits; sums of some 30 terms and ONNX Runtime's fast exp and erf lose one or two. */
const VALUE_TOLERANCE = 1e-5;
/** Gradients are sums over every output, of terms near 10: one more digit is lost. */
const GRADIENT_TOLERANCE = 1e-4;
/** Second derivatives go twice through the same loss, and meet 1 / x³ near x = 0.2. */
const CURVATURE_TOLERANCE = 1e-3;

/** The inputs of a sample, random but the same in every run. */
function feedsOf(sample: OpSample, random: Random): Record<string, NdArray> {
  return Object.fromEntries(
    sample.inputs.map((form, i) => [`x${i}`, randomArray(form, random)] as const),
  );
}

/** One sample traced: its inputs, all outputs of its op, and numbers to feed. */
function trace(sample: OpSample) {
  const random = createRandom(7);
  const arrays = feedsOf(sample, random);
  const inputs = Object.entries(arrays).map(([name, { shape, dtype }]) =>
    input(name, shape, dtype),
  );
  const { node } = sample.build(...inputs);
  const feeds: Feeds = Object.fromEntries(
    Object.entries(arrays).map(([name, array]) => [name, float64Of(array)]),
  );
  const floats = inputs.filter((x) => x.dtype === "float32");
  return { node, arrays, feeds, floats, random };
}

const nameOf = (x: Tensor): string => x.node.attributes.name;

/** Run on ONNX Runtime, fed with what the outputs depend on: the gradient of a sum depends on nothing. */
async function compute(
  outputs: Readonly<Record<string, Tensor>>,
  arrays: Readonly<Record<string, NdArray>>,
) {
  const used = Object.keys(toOnnx(outputs).inputs);
  return run(outputs, Object.fromEntries(used.map((name) => [name, arrays[name]!])));
}

/** The largest difference, as a share of the largest magnitude, or of 1 if that is less. */
function distance(got: NdArray, expected: ArrayLike<number>): number {
  const scale = Math.max(1, ...Array.from(expected, Math.abs));
  return largestDifference(numbersOf(got), expected) / scale;
}

async function checkValues(sample: OpSample) {
  const { node, arrays, feeds } = trace(sample);
  const outputs = Object.fromEntries(node.outputs.map((y, i) => [`y${i}`, y]));
  const results = await compute(outputs, arrays);
  const expected = evaluate(node.outputs, feeds);
  for (const [i, { shape, dtype }] of node.outputs.entries()) {
    const got = results[`y${i}`]!;
    expect({ shape: got.shape, dtype: got.dtype }).toEqual({ shape, dtype });
    expect(expected[i]!.shape).toEqual(shape);
    expect(distance(got, expected[i]!.data), `output ${i}`).toBeLessThan(VALUE_TOLERANCE);
  }
}

async function checkGradients(sample: OpSample) {
  const { node, arrays, feeds, floats, random } = trace(sample);
  for (const [i, y] of node.outputs.entries()) {
    const loss = weigh(y, random);
    const gradients = Object.fromEntries(floats.map((x) => [`d ${nameOf(x)}`, grad(loss, x)]));
    if (floats.length === 0) continue;
    const results = await compute(gradients, arrays);
    for (const x of floats) {
      const got = results[`d ${nameOf(x)}`]!;
      expect(got.shape).toEqual(x.shape);
      const expected = slopes(loss, feeds, nameOf(x));
      expect(distance(got, expected), `output ${i}, input ${nameOf(x)}`).toBeLessThan(
        GRADIENT_TOLERANCE,
      );
    }
  }
}

/** The second derivative, times a random direction, against the first along that direction. */
async function checkCurvature(sample: OpSample) {
  const { node, arrays, feeds, floats, random } = trace(sample);
  if (floats.length === 0) return;
  const direction = Object.fromEntries(
    floats.map((x) => [nameOf(x), float64Of(randomUniform(random, x.shape, -1, 1))]),
  );
  for (const [i, y] of node.outputs.entries()) {
    const first = floats.map((x) => weigh(grad(weigh(y, random), x), random));
    const slope = first.reduce((a, b) => add(a, b));
    const along = floats.map((x) =>
      sum(mul(grad(slope, x), constant(ndarray(direction[nameOf(x)]!.data, x.shape)))),
    );
    const { total } = await compute({ total: along.reduce((a, b) => add(a, b)) }, arrays);
    const expected = slopeAlong(slope, feeds, direction);
    expect(distance(total!, [expected]), `output ${i}`).toBeLessThan(CURVATURE_TOLERANCE);
  }
}

for (const [name, op] of Object.entries(OPS) as [string, Op<unknown>][]) {
  describe(name, () => {
    test("is sampled under its own name", () => {
      expect(op.name).toBe(name);
      expect(op.samples.length).toBeGreaterThan(0);
      for (const sample of op.samples) expect(trace(sample).node.op, sample.title).toBe(op);
    });
    test.each(op.samples)("$title: types and values", checkValues);
    test.each(op.samples)("$title: gradient", checkGradients);
    test.each(op.samples)("$title: second derivative", checkCurvature);
  });
}
