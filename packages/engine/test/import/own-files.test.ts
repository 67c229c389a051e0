import {
  constant,
  createRandom,
  exportOnnx,
  importOnnx,
  input,
  layerNorm,
  mapTree,
  type NdArray,
  OPS,
  ones,
  type Tensor,
  zeros,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";
import type { OpSample } from "../../src/ops/op.ts";
import { largestDifference, numbersOf } from "../numbers.ts";
import { randomArray } from "../samples.ts";

/** The same sums, in nodes that ONNX Runtime fuses otherwise. */
const TOLERANCE = 1e-5;

/** Of training alone: random bits, where a maximum stood, an order in which to compute. */
const TRAINING_ONLY = ["uniform", "maxPoolIndices", "after"];

const SAMPLES = Object.values(OPS)
  .filter(({ name }) => !TRAINING_ONLY.includes(name))
  .flatMap(({ name, samples }) =>
    samples
      .filter(({ inputs }) => inputs.length > 0)
      .map((sample: OpSample) => ({ name, title: sample.title, sample })),
  );

/** Export a graph, import the file, and compute both. */
async function thereAndBack(arrays: readonly NdArray[], build: OpSample["build"]) {
  const names = arrays.map((_, i) => `x${i}`);
  const ends = arrays.map(({ shape, dtype }, i) => [names[i]!, { shape, dtype }] as const);
  const { bytes } = await exportOnnx({
    inputs: Object.fromEntries(ends),
    params: {},
    build: (fed) => ({ y: build(...names.map((name) => fed[name]!)) }),
  });
  const tensors = ends.map(([name, { shape, dtype }]) => input(name, shape, dtype));
  const model = importOnnx(bytes);
  const fed = Object.fromEntries(tensors.map((tensor, i) => [names[i]!, tensor]));
  const params = mapTree<NdArray, Tensor>(model.params, (array) => constant(array));
  const outputs = { before: build(...tensors), after: model.apply(params, fed).y! };
  const feeds = Object.fromEntries(arrays.map((array, i) => [names[i]!, array]));
  return run(outputs, feeds);
}

describe("an exported file imported again computes the same", () => {
  test.each(SAMPLES)("$name: $title", async ({ sample }) => {
    const random = createRandom(3);
    const arrays = sample.inputs.map((form) => randomArray(form, random));
    const { before, after } = await thereAndBack(arrays, sample.build);
    expect({ ...after, data: 0 }).toEqual({ ...before, data: 0 });
    expect(largestDifference(numbersOf(after), numbersOf(before))).toBeLessThan(TOLERANCE);
  });

  // "LayerNormalization: expected at most 1 outputs, got 3": two of them are for the gradient
  test("a layer norm, whose node has outputs that nobody reads", async () => {
    const x = randomArray({ shape: [2, 5] }, createRandom(4));
    const { before, after } = await thereAndBack([x], (tensor) =>
      layerNorm(tensor!, ones([5]), zeros([5])),
    );
    expect(largestDifference(numbersOf(after), numbersOf(before))).toBeLessThan(TOLERANCE);
  });
});
