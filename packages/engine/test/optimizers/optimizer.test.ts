import {
  adam,
  adamw,
  createOptimizer,
  mul,
  type NdArray,
  NO_DECAY_ON_NORMS_AND_BIASES,
  ndarray,
  type ParameterGroup,
  sgd,
  sign,
  sub,
  type Tensor,
  type Tree,
  zerosArray,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";
import { numbersOf } from "../numbers.ts";

const ones = (length: number) => new Array(length).fill(1);
const PARAMS = {
  encoder: { weight: ndarray(ones(4), [2, 2]), bias: ndarray(ones(2)) },
  encoder2: { weight: ndarray(ones(1), [1, 1]) },
  head: { weight: ndarray(ones(2), [2, 1]), bias: ndarray(ones(1)) },
};

/** Decay alone moves: the gradients are 0, the learning rate is 1, the decay is 0.5. */
async function decayed(groups: readonly ParameterGroup[]) {
  const optimizer = sgd({ weightDecay: 0.5, groups });
  const program = await compile({
    inputs: { rate: { shape: [] } },
    state: { params: PARAMS, optimizer: optimizer.init(PARAMS) },
    build: ({ rate }, { params, optimizer: state }) => {
      const none = (tensor: Tensor) => mul(tensor, 0);
      const updated = optimizer.update({
        params,
        gradients: {
          encoder: { weight: none(params.encoder.weight), bias: none(params.encoder.bias) },
          encoder2: { weight: none(params.encoder2.weight) },
          head: { weight: none(params.head.weight), bias: none(params.head.bias) },
        },
        state: state as unknown as Tree<Tensor>,
        learningRate: rate,
      });
      return { outputs: {}, state: { params: updated.params, optimizer: updated.state } };
    },
  });
  onTestFinished(() => program.close());
  await program.run({ rate: ndarray([1], []) });
  const { encoder, encoder2, head } = program.state().params;
  const first = (array: NdArray) => numbersOf(array)[0];
  return {
    encoder: [first(encoder.weight), first(encoder.bias)],
    encoder2: [first(encoder2.weight)],
    head: [first(head.weight), first(head.bias)],
  };
}

test("without groups everything decays; the ready group spares norms and biases", async () => {
  expect(await decayed([])).toEqual({ encoder: [0.5, 0.5], encoder2: [0.5], head: [0.5, 0.5] });
  expect(await decayed([NO_DECAY_ON_NORMS_AND_BIASES])).toEqual({
    encoder: [0.5, 1],
    encoder2: [0.5],
    head: [0.5, 1],
  });
});

test("a group is a subtree, several, a pattern or a function; the later one counts", async () => {
  // "encoder" is no prefix of "encoder2" in dotted names
  const subtree = await decayed([{ match: "encoder", weightDecay: 0 }]);
  expect(subtree).toEqual({ encoder: [1, 1], encoder2: [0.5], head: [0.5, 0.5] });
  const several = await decayed([{ match: ["encoder2", "head.bias"], weightDecay: 0.25 }]);
  expect(several).toEqual({ encoder: [0.5, 0.5], encoder2: [0.75], head: [0.5, 0.75] });
  const combined = await decayed([
    // a pattern marked "g" remembers where it stopped: every other parameter was left out
    { match: /bias$/g, weightDecay: 0 },
    { match: (path) => path.startsWith("head"), learningRateScale: 0.5 },
    { match: "head.bias", weightDecay: 1 },
  ]);
  expect(combined).toEqual({ encoder: [0.5, 1], encoder2: [0.5], head: [0.75, 0.5] });
});

test("groups that are misspelt or out of range, and unknown options, are refused", () => {
  const start = (group: object) => () => adam({ groups: [group as ParameterGroup] }).init(PARAMS);
  expect(start({ match: "encodr" })).toThrow(
    "adam: groups[0]: expected a match among encoder.weight, encoder.bias, encoder2.weight, head.weight, head.bias, got none for encodr",
  );
  expect(start({ match: /norm/ })).toThrow("got none for /norm/");
  expect(start({ match: "head", decay: 0 })).toThrow(
    'adam: groups[0]: expected options among match, weightDecay, learningRateScale, got "decay"',
  );
  expect(start({ match: "head", weightDecay: -1 })).toThrow(
    "adam: groups[0]: expected weightDecay of 0 or more, got -1",
  );
  expect(start({ match: () => false })).not.toThrow();
  expect(() => adamw({ betas: [0.9, 0.99] } as object)).toThrow(
    'adamw: expected options among beta1, beta2, epsilon, weightDecay, groups, got "betas"',
  );
  expect(() => adamw({ epsilon: Number.NaN })).toThrow(
    "adamw: expected epsilon of 0 or more, got NaN",
  );
  expect(() => sgd({ nesterov: true })).toThrow(
    "sgd: expected momentum above 0 and no dampening for nesterov, got 0 and 0",
  );
});

test("what an optimizer keeps is what its formula needs", () => {
  const params = { w: ndarray([1, 2]) };
  const step = zerosArray([]);
  expect(sgd().init(params)).toEqual({ step });
  expect(sgd({ momentum: 0.9 }).init(params)).toEqual({ momentum: { w: ndarray([0, 0]) }, step });
});

test("an optimizer of one's own is its formula", async () => {
  const signed = createOptimizer(
    {
      name: "signed",
      slots: { last: 7 },
      begin:
        (step, rate) =>
        ({ weight, gradient }) => ({
          weight: sub(weight, mul(sign(gradient), mul(rate, step))),
          slots: { last: gradient },
        }),
    },
    {},
  );
  const params = { w: ndarray([1, 1]) };
  const start = signed.init(params);
  expect(start).toEqual({ last: { w: ndarray([7, 7]) }, step: zerosArray([]) });
  const program = await compile({
    inputs: { slope: { shape: [2] }, rate: { shape: [] } },
    state: { params, optimizer: start },
    build: ({ slope, rate }, state) => {
      const updated = signed.update({
        params: state.params,
        gradients: { w: slope },
        state: state.optimizer as unknown as Tree<Tensor>,
        learningRate: rate,
      });
      return { outputs: {}, state: { params: updated.params, optimizer: updated.state } };
    },
  });
  onTestFinished(() => program.close());
  const fed = { slope: ndarray([3, -4]), rate: ndarray([0.25], []) };
  await program.run(fed);
  await program.run(fed);
  expect(numbersOf(program.state().params.w)).toEqual([0.25, 1.75]);
  expect(program.state().optimizer).toEqual({ last: { w: fed.slope }, step: ndarray([2], []) });
});
