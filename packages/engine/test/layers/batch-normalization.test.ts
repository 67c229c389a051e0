import { batchNormalization, createRandom, ndarray, randomNormal } from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";

/** Means of 24 float32 numbers below 10. */
const TOLERANCE = 1e-5;

const [B, C, H, W] = [2, 3, 3, 4];
const x = randomNormal(createRandom(2), [B, C, H, W], 3);
const params = { scale: ndarray([1, 2, -1]), bias: ndarray([0, 0.5, 3]) };

const elements = numbersOf(x);
const channelOf = (place: number) => Math.floor(place / (H * W)) % C;
const channels = Array.from({ length: C }, (_, c) => elements.filter((_, i) => channelOf(i) === c));
const means = channels.map((all) => all.reduce((a, b) => a + b) / all.length);
const squares = channels.map((all, c) => all.reduce((sum, v) => sum + (v - means[c]!) ** 2, 0));

function normalized(mean: readonly number[], variance: readonly number[]) {
  const [scale, bias] = [numbersOf(params.scale), numbersOf(params.bias)];
  return elements.map((v, i) => {
    const c = channelOf(i);
    return ((v - mean[c]!) / Math.sqrt(variance[c]! + 1e-5)) * scale[c]! + bias[c]!;
  });
}

test("training normalises by the batch and moves the statistics a tenth; use takes the statistics", async () => {
  const program = await compile({
    inputs: { x: { shape: [B, C, H, W] } },
    state: { params, running: batchNormalization.initStatistics({ width: C }) },
    build: (fed, state) => {
      const { y, running } = batchNormalization.train(state.params, state.running, fed.x);
      const used = batchNormalization.apply(state.params, state.running, fed.x);
      return { outputs: { y, used }, state: { params: state.params, running } };
    },
  });
  onTestFinished(() => program.close());
  const first = await program.run({ x });
  const biased = squares.map((sum) => sum / (B * H * W));
  expect(largestDifference(numbersOf(first.y), normalized(means, biased))).toBeLessThan(TOLERANCE);
  expect(largestDifference(numbersOf(first.used), normalized([0, 0, 0], [1, 1, 1]))).toBeLessThan(
    TOLERANCE,
  );

  const { running } = program.state();
  const expectedMean = means.map((m) => 0.1 * m);
  const expectedVariance = squares.map((sum) => 0.9 + (0.1 * sum) / (B * H * W - 1));
  expect(largestDifference(numbersOf(running.mean), expectedMean)).toBeLessThan(TOLERANCE);
  expect(largestDifference(numbersOf(running.variance), expectedVariance)).toBeLessThan(TOLERANCE);

  const second = await program.run({ x });
  expect(
    largestDifference(numbersOf(second.used), normalized(expectedMean, expectedVariance)),
  ).toBeLessThan(TOLERANCE);
});

test("starts with scale 1 and bias 0", () => {
  expect(batchNormalization.init({ width: 2 })).toEqual({
    scale: ndarray([1, 1]),
    bias: ndarray([0, 0]),
  });
});
