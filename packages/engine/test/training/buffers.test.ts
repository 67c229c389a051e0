import {
  adamw,
  batchNormalization,
  createRandom,
  mean,
  mul,
  ndarray,
  randomNormal,
  type Tensor,
  trainingStep,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";
import { numbersOf } from "../numbers.ts";

/** Means of 64 numbers near 1 in float32. */
const TOLERANCE = 1e-5;
const SHAPE = [4, 3, 4, 4];

function start(options: object = {}) {
  return trainingStep({
    inputs: { x: { shape: SHAPE } },
    params: { scale: ndarray([2]), norm: batchNormalization.init({ width: 3 }) },
    buffers: { norm: batchNormalization.initStatistics({ width: 3 }) },
    loss: (params, { x }, buffers) => {
      const { y, running } = batchNormalization.train(
        params.norm,
        buffers.norm,
        mul(x, params.scale),
      );
      return { loss: mean(mul(y, y)), y, buffers: { norm: running } };
    },
    optimizer: adamw(),
    ...options,
  });
}

const fed = (seed: number) => ({
  x: randomNormal(createRandom(seed), SHAPE, 3),
  learningRate: ndarray([0.1], []),
});

test("running statistics are carried through the loss, and are not trained", async () => {
  const program = await compile(start());
  onTestFinished(() => program.close());
  const outputs = await program.run(fed(1));
  expect(Object.keys(outputs)).toEqual(["loss", "y"]);
  const { buffers, optimizer } = program.state();
  const numbers = numbersOf(fed(1).x);
  const channel = (c: number) =>
    [0, 1, 2, 3].flatMap((b) => numbers.slice((3 * b + c) * 16, (3 * b + c + 1) * 16));
  for (const c of [0, 1, 2]) {
    const values = channel(c).map((x) => 2 * x);
    const centre = values.reduce((a, b) => a + b) / 64;
    const variance = values.reduce((a, b) => a + (b - centre) ** 2, 0) / 63;
    expect(Math.abs(numbersOf(buffers.norm.mean)[c]! - 0.1 * centre)).toBeLessThan(TOLERANCE);
    const expected = 0.9 + 0.1 * variance;
    expect(Math.abs(numbersOf(buffers.norm.variance)[c]! - expected)).toBeLessThan(TOLERANCE);
  }
  expect(Object.keys(optimizer.first!)).toEqual(["scale", "norm"]);
  expect(Object.keys((optimizer.first as unknown as { norm: object }).norm)).toEqual([
    "scale",
    "bias",
  ]);
});

test("with micro-batches they move at every run, and resume with the same bytes", async () => {
  const [whole, before, after] = [
    await compile(start({ accumulate: 2 })),
    await compile(start({ accumulate: 2 })),
    await compile(start({ accumulate: 2 })),
  ];
  onTestFinished(async () => {
    for (const program of [whole, before, after]) await program.close();
  });
  await before.run(fed(0));
  expect(before.state().params).toEqual(whole.state().params);
  expect(before.state().buffers).not.toEqual(whole.state().buffers);
  for (let i = 0; i < 5; i++) await whole.run(fed(i));
  for (let i = 1; i < 3; i++) await before.run(fed(i));
  after.setState(before.state());
  for (let i = 3; i < 5; i++) await after.run(fed(i));
  expect(after.state()).toEqual(whole.state());
});

test("buffers that are not returned, and returned ones that were not given, are refused", async () => {
  const silent = start({ loss: ({ scale }: { scale: Tensor }) => ({ loss: mean(scale) }) });
  await expect(compile(silent)).rejects.toThrow(
    "trainingStep: expected the loss to return the new `buffers` beside `loss`, got none",
  );
  const unasked = trainingStep({
    inputs: {},
    params: { w: ndarray([1]) },
    loss: ({ w }) => ({ loss: mean(w), buffers: { w } }),
    optimizer: adamw(),
  });
  await expect(compile(unasked)).rejects.toThrow(
    'trainingStep: expected the loss to return tensors by name, got something else as "buffers". Give trainingStep the first `buffers`.',
  );
  const halved = start({
    loss: (params: { scale: Tensor }, _: object, buffers: { norm: { mean: Tensor } }) => ({
      loss: mean(params.scale),
      buffers: { norm: { mean: buffers.norm.mean } },
    }),
  });
  await expect(compile(halved)).rejects.toThrow(
    'program: expected a new state "buffers.norm.variance" of float32 (3), got nothing',
  );
});
