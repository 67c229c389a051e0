import {
  binaryFocalLoss,
  constant,
  cosineEmbeddingLoss,
  cosineSimilarity,
  crossEntropy,
  focalLoss,
  grad,
  hingeLoss,
  huberLoss,
  infoNce,
  input,
  klDivergence,
  l1Loss,
  marginRankingLoss,
  meanSquaredError,
  type NdArray,
  ndarray,
  smoothL1Loss,
  sum,
  type Tensor,
  tripletMarginLoss,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";

// most values and gradients stand beside PyTorch's in test/torch; here is what is not there

/** Float32 keeps 7 digits of numbers below 10. */
const TOLERANCE = 2e-6;
const NONE = { reduction: "none" } as const;

const [a, b, c] = [input("a", [2, 3]), input("b", [2, 3]), input("c", [2, 3])];
const ROWS = {
  a: ndarray([1, 2, -1, 0.5, -0.5, 2], [2, 3]),
  b: ndarray([0, 1, 1, 1, -1, 3], [2, 3]),
  c: ndarray([2, 1, 0, 0.5, 0, 2.5], [2, 3]),
};

async function lossOf(loss: Tensor, feeds: Readonly<Record<string, NdArray>>) {
  return numbersOf((await run({ loss }, feeds)).loss);
}

test("losses with a margin equal PyTorch's", async () => {
  // F.triplet_margin_loss(a, b, c, margin=2, p=1, swap=True, reduction="none") and so on, PyTorch 1.13
  const swapped = tripletMarginLoss(a, b, c, { ...NONE, margin: 2, p: 1, swap: true });
  expect(largestDifference(await lossOf(swapped, ROWS), [3.000002, 3])).toBeLessThan(TOLERANCE);
  const cubic = tripletMarginLoss(a, b, c, { ...NONE, p: 3 });
  const distances = [1.71218517, 1.44725722];
  expect(largestDifference(await lossOf(cubic, ROWS), distances)).toBeLessThan(TOLERANCE);

  const [together, first, second] = [input("t", [2]), input("x", [2]), input("y", [2])];
  const cosine = cosineEmbeddingLoss(a, b, together, { ...NONE, margin: 0.25 });
  const embedded = await lossOf(cosine, { a: ROWS.a, b: ROWS.b, t: ndarray([1, -1]) });
  expect(largestDifference(embedded, [0.71132487, 0.74493668])).toBeLessThan(TOLERANCE);

  const ranked = marginRankingLoss(first, second, together, { ...NONE, margin: 0.5 });
  const scores = { x: ndarray([1, 2]), y: ndarray([2, 1]), t: ndarray([1, 1]) };
  expect(await lossOf(ranked, scores)).toEqual([1.5, 0]);
});

test("the hinge costs nothing beyond its margin", async () => {
  const loss = hingeLoss(input("x", [4]), input("t", [4]), NONE);
  const feeds = { x: ndarray([2, 0.25, -3, 0.5]), t: ndarray([1, 1, -1, -1]) };
  expect(await lossOf(loss, feeds)).toEqual([0, 0.75, 0, 1.5]);
});

test("smoothL1Loss with beta 0 is l1Loss; huberLoss is bent at 0 too", async () => {
  const [x, t] = [input("x", [2]), input("t", [2])];
  const feeds = { x: ndarray([1, 2]), t: ndarray([0, 2]) };
  expect(await lossOf(smoothL1Loss(x, t, { beta: 0 }), feeds)).toEqual([0.5]);
  expect(await lossOf(l1Loss(x, t), feeds)).toEqual([0.5]);
  // through |d| the second derivative at d = 0 was 0
  const slope = grad(huberLoss(x, t, { reduction: "sum", delta: 3 }), x);
  expect(await lossOf(grad(sum(slope), x), feeds)).toEqual([1, 1]);
});

test("a focal loss without focus is cross-entropy", async () => {
  const [logits, labels] = [input("logits", [2, 3]), input("labels", [2], "int32")];
  const feeds = { logits: ROWS.a, labels: ndarray([1, -100], [2], "int32") };
  const plain = await lossOf(focalLoss(logits, labels, { gamma: 0 }), feeds);
  expect(plain).toEqual(await lossOf(crossEntropy(logits, labels), feeds));
});

// the power of a doubt of 0 has an infinite slope below 1: it made NaN of what is certain
test("a focal loss with a small gamma has no slope where the answer is certain", async () => {
  const [logits, labels] = [input("logits", [1, 2]), constant(ndarray([0], [1], "int32"))];
  const feeds = { logits: ndarray([300, -300], [1, 2]) };
  const targets = constant(ndarray([1, 0], [1, 2]));
  for (const gamma of [0.5, 1.5]) {
    const losses = [
      focalLoss(logits, labels, { gamma }),
      binaryFocalLoss(logits, targets, { gamma }),
    ];
    for (const loss of losses) {
      const slope = grad(loss, logits);
      expect(await lossOf(slope, feeds)).toEqual([0, 0]);
      expect(await lossOf(grad(sum(slope), logits), feeds)).toEqual([0, 0]);
    }
  }
});

test("vectors of length 0 have the cosine 0 and a finite gradient", async () => {
  const loss = sum(cosineSimilarity(a, b));
  const feeds = { a: ndarray([0, 0, 0, 1, 0, 0], [2, 3]), b: ROWS.b };
  const { y, slope } = await run({ y: loss, slope: grad(loss, a) }, feeds);
  expect(numbersOf(y)[0]).toBeCloseTo(1 / Math.sqrt(11), 6);
  expect(numbersOf(slope).every(Number.isFinite)).toBe(true);
});

test("infoNce knows nothing of equal vectors, one way or both, and its temperature can be learned", async () => {
  const same = ndarray([1, 2, 3, 1, 2, 3], [2, 3]);
  const temperature = input("temperature", []);
  const loss = infoNce(a, b, { temperature });
  const feeds = { a: same, b: same, temperature: ndarray([0.1], []) };
  expect((await lossOf(loss, feeds))[0]).toBeCloseTo(Math.LN2, 6);
  const oneWay = infoNce(a, b, { symmetric: false, normalize: false, temperature: 2, ...NONE });
  // a · bᵀ / 2 is [[0.5, -2], [1, 3.75]]: each finds its partner by the difference
  const expected = [Math.log1p(Math.exp(-2.5)), Math.log1p(Math.exp(-2.75))];
  expect(largestDifference(await lossOf(oneWay, { a: ROWS.a, b: ROWS.b }), expected)).toBeLessThan(
    TOLERANCE,
  );
  const { slope } = await run(
    { slope: grad(loss, temperature) },
    { a: ROWS.a, b: ROWS.b, temperature: ndarray([1], []) },
  );
  expect(Math.abs(numbersOf(slope)[0]!)).toBeGreaterThan(1e-3);
});

test("shapes that would broadcast, and settings out of range, are refused", () => {
  const [column, row] = [input("column", [3, 1]), input("row", [3])];
  expect(() => meanSquaredError(column, row)).toThrow(
    "meanSquaredError: expected predictions and targets of one shape, got (3, 1) and (3). Use reshape or broadcastTo.",
  );
  expect(() => huberLoss(row, row, { delta: 0 })).toThrow(
    "huberLoss: expected delta above 0, got 0",
  );
  expect(() => smoothL1Loss(row, row, { beta: -1 })).toThrow(
    "smoothL1Loss: expected beta of 0 or more, got -1",
  );
  expect(() => binaryFocalLoss(row, row, { gamma: -1 })).toThrow(
    "binaryFocalLoss: expected gamma of 0 or more, got -1",
  );
  expect(() => infoNce(a, input("d", [3, 3]))).toThrow(
    "infoNce: expected two tensors (B, D), got (2, 3) and (3, 3)",
  );
  expect(() => infoNce(a, b, { temperature: 0 })).toThrow(
    "infoNce: expected a temperature above 0, got 0",
  );
  expect(() => cosineSimilarity(a, input("d", [3, 3]))).toThrow(
    "cosineSimilarity: expected two tensors of one shape, got (2, 3) and (3, 3)",
  );
  expect(() => klDivergence(a, b, { reduction: "batchmean" } as never)).toThrow(
    'klDivergence: expected a reduction among "mean", "sum", "none", "batchMean", got "batchmean"',
  );
  expect(() => l1Loss(row, row, { delta: 1 } as never)).toThrow(
    'l1Loss: expected options among reduction, got "delta"',
  );
});
