import {
  adamw,
  createRandom,
  decodeSafetensors,
  encodeSafetensors,
  linear,
  mean,
  mul,
  type NdArray,
  ndarray,
  randomNormal,
  relu,
  sgd,
  sub,
  sum,
  type Tensor,
  traceProgram,
  trainingStep,
  treeEntries,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";
import { numbersOf } from "../numbers.ts";

/** A small network with two layers, its loss clipped to a gradient of length `clipNorm`. */
function step(clipNorm?: number) {
  const random = createRandom(21);
  return trainingStep({
    inputs: { x: { shape: [16, 4] }, truth: { shape: [16, 1] } },
    params: {
      hidden: linear.init({ inputs: 4, outputs: 8 }, random),
      last: linear.init({ inputs: 8, outputs: 1 }, random),
    },
    loss: ({ hidden, last }, { x, truth }) => {
      const error = sub(linear.apply(last, relu(linear.apply(hidden, x))), truth);
      return { loss: mean(mul(error, error)), error };
    },
    optimizer: adamw({ weightDecay: 0.1 }),
    ...(clipNorm !== undefined && { clipNorm }),
  });
}

async function start(clipNorm?: number) {
  const program = await compile(step(clipNorm));
  onTestFinished(() => program.close());
  return program;
}

/** The batch of a step: the same for the same step. The truth is the first feature, squared. */
function batch(index: number) {
  const x = randomNormal(createRandom(100 + index), [16, 4]);
  const numbers = numbersOf(x);
  const truth = ndarray(
    Array.from({ length: 16 }, (_, row) => numbers[4 * row]! ** 2),
    [16, 1],
  );
  return { x, truth, learningRate: ndarray([0.02], []) };
}

const bytesOf = ({ data }: NdArray) =>
  new Uint8Array(data.buffer, data.byteOffset, data.byteLength);

test("forward, backward, clipping and optimizer are one model, and every state is replaced", () => {
  const { model, state, updates, outputs } = traceProgram(step(1));
  expect(updates).toEqual(state);
  expect(outputs).toEqual(["loss", "error", "gradientNorm"]);
  expect(state.filter((name) => name.startsWith("params."))).toEqual([
    "params.hidden.weight",
    "params.hidden.bias",
    "params.last.weight",
    "params.last.bias",
  ]);
  expect(Object.keys(model.inputs).sort()).toEqual(
    ["x", "truth", "learningRate", ...state.map((name) => `state/${name}`)].sort(),
  );
});

test("learns", async () => {
  const program = await start();
  const losses: number[] = [];
  for (let i = 0; i < 200; i++) losses.push(...numbersOf((await program.run(batch(i % 4))).loss));
  const [first, last] = [losses.slice(0, 4), losses.slice(-4)];
  expect(Math.min(...first)).toBeGreaterThan(1);
  expect(Math.max(...last)).toBeLessThan(0.2);
});

test("clipping shortens long gradients and leaves short ones", async () => {
  const [free, wide, tight] = [await start(), await start(1e6), await start(1e-3)];
  const norms = [
    numbersOf((await wide.run(batch(0))).gradientNorm),
    numbersOf((await tight.run(batch(0))).gradientNorm),
  ];
  expect((await free.run(batch(0))).gradientNorm).toBe(undefined);
  expect(norms[0]).toEqual(norms[1]);
  expect(norms[0]![0]).toBeGreaterThan(0.1);
  const first = (program: typeof free) =>
    treeEntries<NdArray>(program.state().optimizer).filter(([name]) => name.startsWith("first."));
  for (const [i, [, moment]] of first(free).entries()) {
    expect(bytesOf(first(wide)[i]![1])).toEqual(bytesOf(moment));
  }
  const lengthOf = (program: typeof free) =>
    Math.hypot(...first(program).flatMap(([, moment]) => numbersOf(moment)));
  // the first moment after one step is a tenth of the gradient
  expect(lengthOf(tight)).toBeCloseTo(1e-4, 8);
});

test("a run that is saved and resumed goes on with the same bytes", async () => {
  const whole = await start(1);
  for (let i = 0; i < 12; i++) await whole.run(batch(i));

  const before = await start(1);
  for (let i = 0; i < 5; i++) await before.run(batch(i));
  const saved = encodeSafetensors(before.state());
  const after = await start(1);
  after.setState(decodeSafetensors(saved).tensors as ReturnType<typeof after.state>);
  for (let i = 5; i < 12; i++) await after.run(batch(i));

  const expected = treeEntries<NdArray>(whole.state());
  expect(treeEntries<NdArray>(after.state()).map(([name]) => name)).toEqual(
    expected.map(([name]) => name),
  );
  for (const [i, [name, array]] of treeEntries<NdArray>(after.state()).entries()) {
    expect(bytesOf(array), name).toEqual(bytesOf(expected[i]![1]));
  }
});

test("names that the step needs for itself are refused", () => {
  // the user's own learning rate, or output, was replaced without a word
  const params = { w: ndarray([1]) };
  const options = { params, optimizer: adamw() };
  const loss = ({ w }: { readonly w: Tensor }) => ({ loss: mean(w), gradientNorm: mean(w) });
  expect(() =>
    trainingStep({ ...options, inputs: { learningRate: { shape: [2] } }, loss }),
  ).toThrow('trainingStep: expected "learningRate" for its own use, got one. Rename yours.');
  const clipped = trainingStep({ ...options, inputs: {}, loss, clipNorm: 1 });
  expect(() => traceProgram(clipped)).toThrow(
    'trainingStep: expected "gradientNorm" for its own use, got one. Rename yours.',
  );
  const free = trainingStep({ ...options, inputs: {}, loss });
  expect(traceProgram(free).outputs).toEqual(["loss", "gradientNorm"]);
});

test("unknown options, two ways of clipping and outputs that are no tensors are refused", async () => {
  const options = { inputs: {}, params: { w: ndarray([1]) }, optimizer: adamw() };
  const loss = ({ w }: { readonly w: Tensor }) => ({ loss: mean(w) });
  expect(() => trainingStep({ ...options, loss, freeze: "w" } as never)).toThrow(
    'trainingStep: expected options among inputs, params, buffers, loss, optimizer, trainable, clipNorm, clipValue, accumulate, average, got "freeze"',
  );
  expect(() => trainingStep({ ...options, loss, clipNorm: 1, clipValue: 1 })).toThrow(
    "trainingStep: expected clipNorm or clipValue, got both. Choose one.",
  );
  const odd = trainingStep({ ...options, loss: ({ w }) => ({ loss: mean(w), layers: { w } }) });
  expect(() => traceProgram(odd)).toThrow(
    'trainingStep: expected the loss to return tensors by name, got something else as "layers"',
  );
});

test("clipping by value limits each number of the gradient", async () => {
  const program = await compile(
    trainingStep({
      inputs: { slopes: { shape: [4] } },
      params: { w: ndarray([0, 0, 0, 0]) },
      loss: ({ w }, { slopes }) => ({ loss: sum(mul(w, slopes)) }),
      optimizer: sgd(),
      clipValue: 0.5,
    }),
  );
  onTestFinished(() => program.close());
  await program.run({ slopes: ndarray([-3, -0.25, 0.5, 2]), learningRate: ndarray([1], []) });
  expect(numbersOf(program.state().params.w)).toEqual([0.5, 0.25, -0.5, -0.5]);
});
