import { binaryCrossEntropy, grad, input, ndarray, sum } from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";

/** Float32 keeps 7 digits; the values are below 100. */
const TOLERANCE = 1e-5;

const LOGITS = [-100, -3, -0.5, 0, 0, 0.5, 3, 100];
const TARGETS = [0, 1, 0.3, 0, 1, 1, 0, 1];

async function lossAndSlope() {
  const [x, t] = [input("x", [8]), input("t", [8])];
  const loss = binaryCrossEntropy(x, t);
  return run({ loss, slope: grad(sum(loss), x) }, { x: ndarray(LOGITS), t: ndarray(TARGETS) });
}

test("is -t log σ(x) - (1 - t) log(1 - σ(x)), without overflow", async () => {
  const { loss } = await lossAndSlope();
  const expected = LOGITS.map((x, i) => {
    const t = TARGETS[i]!;
    return t * Math.log1p(Math.exp(-x)) + (1 - t) * Math.log1p(Math.exp(x));
  });
  expect(largestDifference(numbersOf(loss), expected)).toBeLessThan(TOLERANCE);
});

test("has the gradient σ(x) - t everywhere, at 0 too", async () => {
  // at 0, where a head that starts at 0 begins, it was -t: relu and abs both have the gradient 0 there
  const { slope } = await lossAndSlope();
  const expected = LOGITS.map((x, i) => 1 / (1 + Math.exp(-x)) - TARGETS[i]!);
  expect(largestDifference(numbersOf(slope), expected)).toBeLessThan(TOLERANCE);
});
