import {
  adagrad,
  adam,
  adamw,
  lamb,
  lion,
  type NdArray,
  ndarray,
  type Optimizer,
  type ParameterGroup,
  rmsprop,
  sgd,
  type Tensor,
  type Tree,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";
import fixture from "./pytorch-optimizers.json" with { type: "json" };

/** Float32 beside PyTorch in float64: 50 roundings of numbers around 1, at most 6e-8 each. */
const TOLERANCE = 3e-6;
/** Descent with momentum takes the large bias to ±20, where float32 is that much coarser. */
const RELATIVE_TOLERANCE = 3e-7;

const OPTIMIZERS = { adagrad, adam, adamw, lamb, lion, rmsprop, sgd } as const;

type Arrays = { readonly weight: readonly number[]; readonly bias: readonly number[] };

const arraysOf = ({ weight, bias }: Arrays) => ({
  weight: ndarray(weight, [2, 3]),
  bias: ndarray(bias, [3]),
});

/** Run what PyTorch ran, and keep the parameters after the same steps. */
async function trajectory(optimizer: Optimizer, kept: readonly number[]) {
  const params = arraysOf(fixture.start);
  const program = await compile({
    inputs: { weight: { shape: [2, 3] }, bias: { shape: [3] }, rate: { shape: [] } },
    state: { params, optimizer: optimizer.init(params) },
    build: ({ weight, bias, rate }, state) => {
      const updated = optimizer.update({
        params: state.params,
        gradients: { weight, bias },
        state: state.optimizer as unknown as Tree<Tensor>,
        learningRate: rate,
      });
      return { outputs: {}, state: { params: updated.params, optimizer: updated.state } };
    },
  });
  onTestFinished(() => program.close());
  const after = new Map<number, { readonly weight: NdArray; readonly bias: NdArray }>();
  for (const [i, gradients] of fixture.gradients.entries()) {
    await program.run({ ...arraysOf(gradients), rate: ndarray([fixture.rates[i]!], []) });
    if (kept.includes(i + 1)) after.set(i + 1, program.state().params);
  }
  return { after, steps: numbersOf(program.state().optimizer.step as NdArray) };
}

const BIAS_GROUP: ParameterGroup = { match: "bias", weightDecay: 0, learningRateScale: 0.5 };

describe("equals PyTorch after 1, 2, 10 and 50 steps", () => {
  for (const { name, options, biasGroup, after } of fixture.cases) {
    const title = `${name} ${JSON.stringify(options)}${biasGroup ? ", the bias in its own group" : ""}`;
    test(title, async () => {
      const groups = biasGroup ? [BIAS_GROUP] : [];
      const optimizer = OPTIMIZERS[name as keyof typeof OPTIMIZERS]({ ...options, groups });
      const ours = await trajectory(optimizer, Object.keys(after).map(Number));
      expect(ours.steps).toEqual([fixture.gradients.length]);
      for (const [step, expected] of Object.entries(after)) {
        for (const part of ["weight", "bias"] as const) {
          const numbers = numbersOf(ours.after.get(Number(step))![part]);
          const size = Math.max(...expected[part].map(Math.abs));
          const tolerance = TOLERANCE + RELATIVE_TOLERANCE * size;
          const difference = largestDifference(numbers, expected[part]);
          expect(difference, `${part}, step ${step}`).toBeLessThan(tolerance);
        }
      }
    });
  }
});
