import { averagedParams, type NdArray, sgd, trainingStep, treeEntries } from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";
import { batchOf, perceptron } from "./perceptron.ts";

/** A few sums of numbers near 1 in float32. */
const TOLERANCE = 1e-6;
const DECAY = 0.8;

const step = (options: object) =>
  trainingStep({
    inputs: perceptron.inputs(16),
    params: perceptron.params(),
    loss: perceptron.loss,
    optimizer: sgd(),
    ...options,
  });

test("the average follows the parameters: decay · average + (1 - decay) θ", async () => {
  const program = await compile(step({ average: { decay: DECAY } }));
  onTestFinished(() => program.close());
  const flat = () => treeEntries<NdArray>(program.state().params).flatMap(([, a]) => numbersOf(a));
  let expected = flat();
  for (let i = 0; i < 5; i++) {
    await program.run(batchOf(i));
    expected = flat().map((now, k) => DECAY * expected[k]! + (1 - DECAY) * now);
  }
  const averages = treeEntries<NdArray>(averagedParams(program.state()));
  expect(averages.map(([path]) => path)).toEqual(
    treeEntries<NdArray>(program.state().params).map(([path]) => path),
  );
  const ours = averages.flatMap(([, array]) => numbersOf(array));
  expect(largestDifference(ours, expected)).toBeLessThan(TOLERANCE);
  expect(largestDifference(ours, flat())).toBeGreaterThan(100 * TOLERANCE);
});

test("of what is frozen no average is kept, and it is given as it is", async () => {
  const program = await compile(step({ average: { decay: DECAY }, trainable: "last" }));
  onTestFinished(() => program.close());
  await program.run(batchOf(0));
  const state = program.state();
  expect(treeEntries<NdArray>(state.average!).map(([path]) => path)).toEqual([
    "last.weight",
    "last.bias",
  ]);
  expect(averagedParams(state).hidden).toEqual(state.params.hidden);
  expect(averagedParams(state).last).toEqual(state.average!.last);
});

test("a decay out of range, an unknown setting and a state without average are refused", () => {
  expect(() => step({ average: { decay: 1 } })).toThrow(
    "trainingStep: average: expected decay in [0, 1), got 1",
  );
  expect(() => step({ average: { decay: 0.9, warmup: 3 } })).toThrow(
    'trainingStep: average: expected options among decay, got "warmup"',
  );
  expect(() => averagedParams({ params: perceptron.params() })).toThrow(
    "averagedParams: expected a state with an average, got none. Give trainingStep the option average.",
  );
});
