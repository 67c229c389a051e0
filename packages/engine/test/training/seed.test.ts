import {
  createRandom,
  dropout,
  linear,
  mean,
  meanSquaredError,
  ndarray,
  sgd,
  trainingStep,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";
import { batchOf } from "./perceptron.ts";

async function start() {
  const program = await compile(
    trainingStep({
      inputs: {
        x: { shape: [16, 4] },
        truth: { shape: [16, 1] },
        seed: { shape: [], dtype: "int32" },
      },
      params: { last: linear.init({ inputs: 4, outputs: 1 }, createRandom(3)) },
      loss: ({ last }, { x, truth, seed }) => {
        const kept = dropout(x, { rate: 0.5, seed });
        return { loss: meanSquaredError(linear.apply(last, kept), truth), kept: mean(kept) };
      },
      optimizer: sgd({ momentum: 0.9 }),
    }),
  );
  onTestFinished(() => program.close());
  return program;
}

const fed = (step: number) => ({ ...batchOf(step), seed: ndarray([step], [], "int32") });

test("a dropout whose seed is the step resumes with the same bytes", async () => {
  const [whole, before, after] = [await start(), await start(), await start()];
  for (let step = 0; step < 8; step++) await whole.run(fed(step));
  for (let step = 0; step < 3; step++) await before.run(fed(step));
  after.setState(before.state());
  for (let step = 3; step < 8; step++) await after.run(fed(step));
  expect(after.state()).toEqual(whole.state());
});

test("another seed drops others, of the same batch", async () => {
  const program = await start();
  const first = await program.run({ ...batchOf(0), seed: ndarray([1], [], "int32") });
  const second = await program.run({ ...batchOf(0), seed: ndarray([2], [], "int32") });
  expect(first.kept).not.toEqual(second.kept);
});
