import { crossEntropy, grad, input, ndarray, negativeLogLikelihood, sum } from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { numbersOf } from "../numbers.ts";

// values and gradients stand beside PyTorch's in test/torch

const logits = input("logits", [2, 3]);
const SCORES = ndarray([1, 2, 3, -1, 0, 5], [2, 3]);

test("one sample without a batch, and labels of int64", async () => {
  const single = crossEntropy(input("single", [3]), input("label", [], "int64"));
  const feeds = { single: ndarray([1, 2, 3]), label: ndarray([1], [], "int64") };
  const { loss } = await run({ loss: single }, feeds);
  // F.cross_entropy(torch.tensor([1., 2., 3.]), torch.tensor(1)), PyTorch 1.13
  expect(numbersOf(loss)[0]).toBeCloseTo(1.4076059, 6);
});

test("a class that cannot be, with a logit of -Infinity, costs nothing while it is no label", async () => {
  const loss = crossEntropy(logits, input("labels", [2], "int32"));
  const never = ndarray([1, Number.NEGATIVE_INFINITY, 1, 0, 0, Number.NEGATIVE_INFINITY], [2, 3]);
  const { y, slope } = await run(
    { y: loss, slope: grad(loss, logits) },
    { logits: never, labels: ndarray([0, 1], [2], "int32") },
  );
  expect(numbersOf(y)[0]).toBeCloseTo(Math.LN2, 6);
  expect(numbersOf(slope)).toEqual([-0.25, 0, 0.25, 0.25, -0.25, 0]);
});

test("a label out of range stops the run, and is not another sample's value", async () => {
  const loss = crossEntropy(logits, input("labels", [2], "int32"));
  for (const wrong of [3, -1]) {
    const labels = ndarray([wrong, 0], [2], "int32");
    await expect(run({ loss }, { logits: SCORES, labels })).rejects.toThrow();
  }
});

test("where all labels are ignored the sum is 0 and the mean is no number, as in PyTorch", async () => {
  const labels = input("labels", [2], "int32");
  const { total, average } = await run(
    {
      total: crossEntropy(logits, labels, { reduction: "sum" }),
      average: crossEntropy(logits, labels),
    },
    { logits: SCORES, labels: ndarray([-100, -100], [2], "int32") },
  );
  expect(numbersOf(total)).toEqual([0]);
  expect(numbersOf(average)).toEqual([Number.NaN]);
});

test("negativeLogLikelihood is the part behind the softmax", async () => {
  const weights = [1, 2, 3];
  const loss = negativeLogLikelihood(logits, input("labels", [2], "int32"), {
    classWeights: weights,
  });
  const { y, slope } = await run(
    { y: loss, slope: grad(sum(loss), logits) },
    { logits: SCORES, labels: ndarray([2, 0], [2], "int32") },
  );
  expect(numbersOf(y)).toEqual([-(3 * 3 - 1) / 4]);
  expect(numbersOf(slope)).toEqual([0, 0, -0.75, -0.25, 0, 0]);
});

test("what does not fit is refused", () => {
  const labels = input("labels", [2], "int32");
  expect(() => crossEntropy(logits, input("labels", [3], "int32"))).toThrow(
    "crossEntropy: expected float32 scores (B, C, ...) and integer labels (B, ...), got float32 (2, 3) and int32 (3)",
  );
  expect(() => crossEntropy(logits, input("shares", [2]))).toThrow(
    "crossEntropy: expected integer labels, or probabilities of the logits' shape (2, 3), got float32 (2)",
  );
  expect(() => crossEntropy(logits, labels, { classWeights: [1, 2] })).toThrow(
    "crossEntropy: expected classWeights (3), got (2)",
  );
  expect(() => crossEntropy(logits, labels, { labelSmoothing: 2 })).toThrow(
    "crossEntropy: expected labelSmoothing in [0, 1], got 2",
  );
  expect(() => crossEntropy(logits, logits, { ignoreIndex: 0 })).toThrow(
    "crossEntropy: expected ignoreIndex with integer labels, got probabilities",
  );
  expect(() => crossEntropy(logits, labels, { weight: [1, 1, 1] } as never)).toThrow(
    'crossEntropy: expected options among classWeights, ignoreIndex, labelSmoothing, reduction, got "weight"',
  );
  expect(() => crossEntropy(logits, labels, { reduction: "avg" } as never)).toThrow(
    'crossEntropy: expected a reduction among "mean", "sum", "none", got "avg"',
  );
});
