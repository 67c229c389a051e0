import {
  adamw,
  add,
  type Branch,
  batchNormalization,
  checkpoint,
  constant,
  convolution,
  createRandom,
  estimateMemory,
  exp,
  formatMemory,
  gelu,
  linear,
  mean,
  mul,
  type NdArray,
  ndarray,
  type ProgramSource,
  randomNormal,
  relu,
  sgd,
  sum,
  tanh,
  trainingStep,
  transformerBlock,
  zerosArray,
} from "@syntopia/engine";
import { profile } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";

/** The order of fused nodes and scratch space inside kernels are not known. */
const TOLERANCE = 0.15;

const random = createRandom(2);
const x = (...shape: readonly number[]) => randomNormal(random, shape);
const numberedBy = <T>(count: number, make: () => T) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}`, make()]));

function deepNetwork(wrap: typeof checkpoint) {
  const layer = () => ({
    expand: linear.init({ inputs: 64, outputs: 256 }, random),
    contract: linear.init({ inputs: 256, outputs: 64 }, random),
  });
  return trainingStep({
    inputs: { x: { shape: [256, 64] } },
    params: { layers: numberedBy(6, layer) },
    optimizer: adamw(),
    loss: ({ layers }, inputs) => {
      const y = Object.values(layers).reduce(
        (z, { expand, contract }) =>
          wrap(() => linear.apply(contract, gelu(linear.apply(expand, z))))(),
        inputs.x,
      );
      return { loss: mean(mul(y, y)) };
    },
  });
}

const transformer = trainingStep({
  inputs: { x: { shape: [8, 32, 64] } },
  params: { blocks: numberedBy(3, () => transformerBlock.init({ width: 64 }, random)) },
  optimizer: adamw(),
  clipNorm: 1,
  loss: ({ blocks }, inputs) => {
    const y = Object.values(blocks).reduce(
      (z, params) => transformerBlock.apply(params as never, z, { heads: 4 }),
      inputs.x,
    );
    return { loss: mean(mul(y, y)) };
  },
});

const WIDTHS = [3, 16, 32];
const pictures = trainingStep({
  inputs: { x: { shape: [8, 3, 32, 32] } },
  params: {
    first: convolution.init({ inputs: WIDTHS[0]!, outputs: WIDTHS[1]!, kernel: 3 }, random),
    firstNorm: batchNormalization.init({ width: WIDTHS[1]! }),
    second: convolution.init({ inputs: WIDTHS[1]!, outputs: WIDTHS[2]!, kernel: 3 }, random),
  },
  optimizer: sgd(),
  loss: ({ first, firstNorm, second }, inputs) => {
    const wide = convolution.apply(first, inputs.x, { padding: 1 });
    const unused = { mean: constant(zerosArray([16])), variance: constant(zerosArray([16])) };
    const normal = relu(batchNormalization.train(firstNorm, unused, wide).y);
    const y = convolution.apply(second, normal, { padding: 1, stride: 2 });
    return { loss: mean(mul(y, y)) };
  },
});

describe("what ONNX Runtime is asked for", () => {
  const learningRate = ndarray([1e-3], []);
  test.each([
    ["a deep network", deepNetwork((block) => block), { x: x(256, 64), learningRate }],
    ["the same with checkpoints", deepNetwork(checkpoint), { x: x(256, 64), learningRate }],
    ["a transformer", transformer, { x: x(8, 32, 64), learningRate }],
    ["a convolutional network", pictures, { x: x(8, 3, 32, 32), learningRate }],
  ] as const)("%s", async (_, step, batch) => {
    const source = step as unknown as ProgramSource<
      Record<string, { shape: number[] }>,
      Branch<NdArray>
    >;
    const { betweenBytes, constantBytes } = estimateMemory(source);
    const { peakBytes } = await profile(source, batch, { steps: 1, warmUpSteps: 1 });
    expect(Math.abs((betweenBytes + constantBytes) / peakBytes - 1)).toBeLessThan(TOLERANCE);
  });
});

test("by hand: three arrays of 4 kB at once", () => {
  const { betweenBytes, inputBytes, stateBytes, constantBytes, totalBytes } = estimateMemory({
    inputs: { x: { shape: [1000] } },
    state: { total: ndarray([0], []), table: zerosArray([10]) },
    build: (inputs, { total, table }) => {
      const a = exp(inputs.x);
      const b = mul(a, inputs.x);
      const c = tanh(b); // written over b
      return { outputs: {}, state: { total: add(total, sum(mul(a, c))), table } };
    },
  });
  expect(betweenBytes).toBe(3 * 4000);
  expect(inputBytes).toBe(4000);
  // a number that is written where it is read, and ten that stay
  expect(stateBytes).toBe(4 + 40);
  expect(totalBytes).toBe(betweenBytes + inputBytes + stateBytes + constantBytes);
});

test("the rows add up to the peak, and checkpoints lower it", () => {
  const [plain, saved] = [deepNetwork((block) => block), deepNetwork(checkpoint)].map((step) =>
    estimateMemory(step),
  );
  for (const { held, betweenBytes } of [plain!, saved!])
    expect(held.reduce((total, { bytes }) => total + bytes, 0)).toBe(betweenBytes);
  expect(saved!.betweenBytes).toBeLessThan(plain!.betweenBytes / 2);
  expect(plain!.held.map(({ layer }) => layer)).toContain("layers.3.expand");
});

test("the printed estimate", () => {
  const text = formatMemory(
    {
      totalBytes: 3_000_000_000,
      stateBytes: 2_000_000_000,
      inputBytes: 999_000,
      constantBytes: 1_000,
      betweenBytes: 999_000_000,
      peakAt: { layer: "blocks.3", backward: true },
      held: [
        { layer: "blocks.0", backward: false, bytes: 900_000_000, tensors: 4 },
        { layer: "", backward: true, bytes: 90_000_000, tensors: 2 },
        { layer: "head", backward: true, bytes: 9_000_000, tensors: 1 },
      ],
    },
    { rows: 2 },
  );
  expect(text).toMatchInlineSnapshot(`
    "about 3.00 GB: state 2.00 GB, inputs 1.0 MB, constants 1.0 kB, in between at most 999.0 MB, at blocks.3, backward

    held then            bytes  tensors
    blocks.0          900.0 MB        4
    (none), backward   90.0 MB        2
    1 more              9.0 MB        1"
  `);
});
