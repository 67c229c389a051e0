import {
  batchNormalization,
  constant,
  createRandom,
  input,
  ndarray,
  ones,
  randomNormal,
  reshape,
  sub,
  type Tensor,
  transpose,
  zeros,
} from "@syntopia/engine";
import { compile, run } from "@syntopia/engine/node";
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

// rows (B, C) came out as (C, B, C) when the statistics were used, and could not be trained on
test.each([
  ["rows", [B * H * W, C]],
  ["signals", [B, C, H * W]],
  ["volumes", [B, C, H, W, 1]],
])("%s are normalised as pictures are", async (_, shape) => {
  const asRows = shape.length === 2;
  const fed = input("x", [B, C, H, W]);
  const shaped = reshape(asRows ? transpose(fed, [0, 2, 3, 1]) : fed, shape);
  const [scale, bias] = [constant(params.scale), constant(params.bias)];
  const running = {
    mean: constant(ndarray([0.1, 0.2, 0.3])),
    variance: constant(ndarray([1, 2, 3])),
  };
  const layer = { scale, bias };
  const back = (y: Tensor) =>
    asRows ? transpose(reshape(y, [B, H, W, C]), [0, 3, 1, 2]) : reshape(y, [B, C, H, W]);
  const [here, there] = [shaped, fed].map((x) => batchNormalization.train(layer, running, x));
  const results = await run(
    {
      trained: sub(back(here!.y), there!.y),
      used: sub(
        back(batchNormalization.apply(layer, running, shaped)),
        batchNormalization.apply(layer, running, fed),
      ),
      variance: sub(here!.running.variance, there!.running.variance),
    },
    { x },
  );
  for (const difference of Object.values(results))
    for (const value of numbersOf(difference)) expect(Math.abs(value)).toBeLessThan(TOLERANCE);
});

test("other channels than the scale's are refused", () => {
  const layer = { scale: ones([3]), bias: zeros([3]) };
  const running = { mean: zeros([3]), variance: ones([3]) };
  const wrong = input("x", [2, 1, 4, 4]);
  const text = "batchNormalization: expected x (B, 3, ...), got (2, 1, 4, 4)";
  expect(() => batchNormalization.apply(layer, running, wrong)).toThrow(text);
  expect(() => batchNormalization.train(layer, running, wrong)).toThrow(text);
});

test("starts with scale 1 and bias 0", () => {
  expect(batchNormalization.init({ width: 2 })).toEqual({
    scale: ndarray([1, 1]),
    bias: ndarray([0, 0]),
  });
});
