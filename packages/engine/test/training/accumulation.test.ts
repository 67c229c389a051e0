import {
  adamw,
  decodeSafetensors,
  encodeSafetensors,
  type NdArray,
  trainingStep,
  treeEntries,
  treeGet,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";
import { batchOf, bytesOf, partOf, perceptron } from "./perceptron.ts";

/**
 * The sum of 16 rows in another order, over six updates of 0.02; AdamW divides small gradients by
 * their own size, rounding and all.
 */
const TOLERANCE = 1e-4;

async function start(rows: number, accumulate?: number) {
  const program = await compile(
    trainingStep({
      inputs: perceptron.inputs(rows),
      params: perceptron.params(),
      loss: perceptron.loss,
      optimizer: adamw({ weightDecay: 0.1 }),
      clipNorm: 1,
      average: { decay: 0.9 },
      ...(accumulate !== undefined && { accumulate }),
    }),
  );
  onTestFinished(() => program.close());
  return program;
}

test("four micro-batches make the update of one large batch, clipping and average included", async () => {
  const [large, small] = [await start(16), await start(4, 4)];
  for (let step = 0; step < 6; step++) {
    const { gradientNorm } = await large.run(batchOf(step));
    let last: NdArray | undefined;
    for (const from of [0, 4, 8, 12]) {
      last = (await small.run(partOf(step, from, from + 4))).gradientNorm;
    }
    expect(largestDifference(numbersOf(last), numbersOf(gradientNorm))).toBeLessThan(TOLERANCE);
  }
  expect(numbersOf(treeGet<NdArray>(small.state().optimizer, "step"))).toEqual([6]);
  for (const part of ["params", "average"] as const) {
    const expected = new Map(treeEntries<NdArray>(large.state()[part]!));
    for (const [path, array] of treeEntries<NdArray>(small.state()[part]!)) {
      const difference = largestDifference(numbersOf(array), numbersOf(expected.get(path)));
      expect(difference, `${part}.${path}`).toBeLessThan(TOLERANCE);
    }
  }
});

test("between updates nothing moves, to the bit; after one the gradients start again at 0", async () => {
  const program = await start(4, 4);
  const first = program.state();
  for (const from of [0, 4, 8]) await program.run(partOf(0, from, from + 4));
  const { accumulated, ...before } = program.state();
  const { accumulated: _, ...unmoved } = first;
  expect(before).toEqual(unmoved);
  expect(numbersOf(treeGet<NdArray>(accumulated!, "runs"))).toEqual([3]);
  expect(numbersOf(treeGet<NdArray>(accumulated!, "gradients.last.bias"))).not.toEqual([0]);
  await program.run(partOf(0, 12, 16));
  const after = program.state();
  expect(after.params).not.toEqual(first.params);
  expect(after.accumulated).toEqual(first.accumulated);
});

test("a run that is saved between updates goes on with the same bytes", async () => {
  const [whole, before, after] = [await start(4, 3), await start(4, 3), await start(4, 3)];
  for (let i = 0; i < 10; i++) await whole.run(batchOf(i, 4));
  for (let i = 0; i < 5; i++) await before.run(batchOf(i, 4));
  const saved = encodeSafetensors(before.state());
  after.setState(decodeSafetensors(saved).tensors as ReturnType<typeof after.state>);
  for (let i = 5; i < 10; i++) await after.run(batchOf(i, 4));
  const expected = new Map(treeEntries<NdArray>(whole.state()));
  for (const [path, array] of treeEntries<NdArray>(after.state())) {
    expect(bytesOf(array), path).toEqual(bytesOf(expected.get(path)!));
  }
});

test("a number of micro-batches that is not whole, or below 1, is refused", () => {
  const refused = (accumulate: number) => () =>
    trainingStep({
      inputs: perceptron.inputs(4),
      params: perceptron.params(),
      loss: perceptron.loss,
      optimizer: adamw(),
      accumulate,
    });
  expect(refused(0)).toThrow(
    "trainingStep: expected accumulate as a whole number of 1 or more, got 0",
  );
  expect(refused(1.5)).toThrow("got 1.5");
});
