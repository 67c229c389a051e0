import { binaryCrossEntropy, grad, input, ndarray, sum } from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";

/** Float32 keeps 7 digits; the values are below 100. */
const TOLERANCE = 1e-5;

const LOGITS = [-100, -3, -0.5, 0, 0, 0.5, 3, 100];
const TARGETS = [0, 1, 0.3, 0, 1, 1, 0, 1];

async function lossAndSlopes() {
  const [x, t] = [input("x", [8]), input("t", [8])];
  const loss = binaryCrossEntropy(x, t, { reduction: "none" });
  const slope = grad(sum(loss), x);
  return run(
    { loss, slope, bend: grad(sum(slope), x) },
    { x: ndarray(LOGITS), t: ndarray(TARGETS) },
  );
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

test("is -t log σ(x) - (1 - t) log(1 - σ(x)), without overflow", async () => {
  const { loss } = await lossAndSlopes();
  const expected = LOGITS.map((x, i) => {
    const t = TARGETS[i]!;
    return t * Math.log1p(Math.exp(-x)) + (1 - t) * Math.log1p(Math.exp(x));
  });
  expect(largestDifference(numbersOf(loss), expected)).toBeLessThan(TOLERANCE);
});

test("has the gradient σ(x) - t and the second derivative σ(x) (1 - σ(x)) everywhere, at 0 too", async () => {
  // at 0, where a head that starts at 0 begins, it was -t: relu and abs both have the gradient 0 there
  const { slope, bend } = await lossAndSlopes();
  const slopes = LOGITS.map((x, i) => sigmoid(x) - TARGETS[i]!);
  expect(largestDifference(numbersOf(slope), slopes)).toBeLessThan(TOLERANCE);
  const bends = LOGITS.map((x) => sigmoid(x) * sigmoid(-x));
  expect(largestDifference(numbersOf(bend), bends)).toBeLessThan(TOLERANCE);
});

test("of an answer that is right and sure it keeps the digits", async () => {
  // max(x, 0) - x t + … cancels to 0
  const loss = binaryCrossEntropy(input("x", [1]), input("t", [1]));
  const { y } = await run({ y: loss }, { x: ndarray([20]), t: ndarray([1]) });
  expect(numbersOf(y)[0]! / Math.log1p(Math.exp(-20))).toBeCloseTo(1, 5);
});
