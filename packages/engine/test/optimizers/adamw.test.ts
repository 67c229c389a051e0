import {
  ADAMW_DEFAULTS,
  type AdamwOptions,
  adamw,
  createRandom,
  NO_DECAY_ON_NORMS_AND_BIASES,
  ndarray,
  randomNormal,
  type Tensor,
  type Tree,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";

const STEPS = 50;
const RATES = Array.from({ length: STEPS }, (_, step) => 0.05 * Math.cos(step / 40));

/**
 * Weights near 1 after 50 steps in float32. The correction 1 - 0.999ᵗ of the first steps keeps only
 * 4 digits in float32, of a step of 0.05.
 */
const TOLERANCE = 5e-6;

/** The published algorithm, in plain float64, for one number at a time. */
function plainAdamw(
  weight: number,
  gradients: readonly number[],
  decay: number,
  options: AdamwOptions,
) {
  const { beta1, beta2, epsilon } = { ...ADAMW_DEFAULTS, ...options };
  let [w, m, v] = [weight, 0, 0];
  for (const [i, g] of gradients.entries()) {
    const t = i + 1;
    w -= RATES[i]! * decay * w;
    m = beta1 * m + (1 - beta1) * g;
    v = beta2 * v + (1 - beta2) * g * g;
    const [corrected, spread] = [m / (1 - beta1 ** t), v / (1 - beta2 ** t)];
    w -= (RATES[i]! * corrected) / (Math.sqrt(spread) + epsilon);
  }
  return w;
}

/** Feed the same gradients to our program and to the plain algorithm. */
async function compare(
  options: AdamwOptions,
  decayOf: { readonly weight: number; readonly bias: number },
) {
  const random = createRandom(17);
  const params = {
    layer: { weight: randomNormal(random, [2, 3]), bias: randomNormal(random, [3]) },
  };
  const optimizer = adamw(options);
  const program = await compile({
    inputs: { weight: { shape: [2, 3] }, bias: { shape: [3] }, rate: { shape: [] } },
    state: { params, optimizer: optimizer.init(params) },
    build: ({ weight, bias, rate }, state) => {
      const gradients = { layer: { weight, bias } };
      const old = state.optimizer as unknown as Tree<Tensor>;
      const updated = optimizer.update({
        params: state.params,
        gradients,
        state: old,
        learningRate: rate,
      });
      return { outputs: {}, state: { params: updated.params, optimizer: updated.state } };
    },
  });
  onTestFinished(() => program.close());
  const fed: { weight: number[]; bias: number[] }[] = [];
  for (let step = 0; step < STEPS; step++) {
    const [weight, bias] = [randomNormal(random, [2, 3], 0.1), randomNormal(random, [3], 10)];
    fed.push({ weight: numbersOf(weight), bias: numbersOf(bias) });
    await program.run({ weight, bias, rate: ndarray([RATES[step]!], []) });
  }
  const { layer } = program.state().params;
  for (const name of ["weight", "bias"] as const) {
    const expected = numbersOf(params.layer[name]).map((start, k) =>
      plainAdamw(
        start,
        fed.map((gradients) => gradients[name][k]!),
        decayOf[name],
        options,
      ),
    );
    expect(largestDifference(numbersOf(layer[name]), expected), name).toBeLessThan(TOLERANCE);
  }
  return program.state();
}

test("50 steps with the defaults equal the plain algorithm", async () => {
  const state = await compare({}, { weight: 0.01, bias: 0.01 });
  expect(numbersOf(state.optimizer.step as never)).toEqual([STEPS]);
});

test("other settings, and decay for matrices only", async () => {
  const options: AdamwOptions = {
    beta1: 0.8,
    beta2: 0.95,
    epsilon: 1e-3,
    weightDecay: 0.2,
    groups: [NO_DECAY_ON_NORMS_AND_BIASES],
  };
  await compare(options, { weight: 0.2, bias: 0 });
});

test("the state has the form of the parameters, in zeros", () => {
  const state = adamw().init({ a: ndarray([1, 2], [2, 1]), b: { c: ndarray([5], []) } });
  const zeros = { a: ndarray([0, 0], [2, 1]), b: { c: ndarray([0], []) } };
  expect(state).toEqual({ first: zeros, second: zeros, step: ndarray([0], []) });
});

test("a beta that forgets nothing is refused", () => {
  expect(() => adamw({ beta2: 1 })).toThrow("adamw: expected beta2 in [0, 1), got 1");
});
