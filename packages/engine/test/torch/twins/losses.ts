import {
  binaryCrossEntropy,
  binaryFocalLoss,
  cosineEmbeddingLoss,
  cosineSimilarity,
  crossEntropy,
  focalLoss,
  hingeLoss,
  huberLoss,
  infoNce,
  klDivergence,
  l1Loss,
  logSoftmax,
  marginRankingLoss,
  meanSquaredError,
  negativeLogLikelihood,
  ones,
  smoothL1Loss,
  tripletMarginLoss,
} from "@syntopia/engine";
import type { Twin } from "../case.ts";

const CROSS_ENTROPY: Readonly<Record<string, Twin>> = {
  "crossEntropy: labels": ({ x, t }) => crossEntropy(x, t),
  "crossEntropy: one sample": ({ x, t }) => crossEntropy(x, t),
  "crossEntropy: large logits": ({ x, t }) => crossEntropy(x, t),
  "crossEntropy: label smoothing": ({ x, t }) => crossEntropy(x, t, { labelSmoothing: 0.1 }),
  "crossEntropy: class weights": ({ x, t, w }) => crossEntropy(x, t, { classWeights: w }),
  "crossEntropy: class weights, smoothing, ignored labels": ({ x, t, w }) =>
    crossEntropy(x, t, { classWeights: w, labelSmoothing: 0.2, ignoreIndex: 2 }),
  "crossEntropy: labels of -100 are ignored": ({ x, t }) => crossEntropy(x, t),
  "crossEntropy: sum, class weights, smoothing, ignored labels": ({ x, t, w }) =>
    crossEntropy(x, t, {
      classWeights: w,
      labelSmoothing: 0.2,
      ignoreIndex: 0,
      reduction: "sum",
    }),
  "crossEntropy: none, class weights, smoothing, ignored labels": ({ x, t, w }) =>
    crossEntropy(x, t, {
      classWeights: w,
      labelSmoothing: 0.2,
      ignoreIndex: 0,
      reduction: "none",
    }),
  "crossEntropy: probabilities": ({ x, t }) => crossEntropy(x, t),
  "crossEntropy: probabilities, smoothing, class weights": ({ x, t, w }) =>
    crossEntropy(x, t, { classWeights: w, labelSmoothing: 0.1 }),
  "crossEntropy: pixels": ({ x, t, w }) => crossEntropy(x, t, { classWeights: w, ignoreIndex: 1 }),
  "crossEntropy: pixels, none, smoothing": ({ x, t }) =>
    crossEntropy(x, t, { reduction: "none", labelSmoothing: 0.3 }),
  "crossEntropy: pixels, probabilities": ({ x, t }) => crossEntropy(x, t),
  "negativeLogLikelihood: class weights, ignored labels": ({ x, t, w }) =>
    negativeLogLikelihood(x, t, { classWeights: w, ignoreIndex: 2 }),
};

const YES_OR_NO: Readonly<Record<string, Twin>> = {
  "binaryCrossEntropy: none": ({ x, t }) => binaryCrossEntropy(x, t, { reduction: "none" }),
  "binaryCrossEntropy: mean, positive weight": ({ x, t, w }) =>
    binaryCrossEntropy(x, t, { posWeight: w }),
  "binaryCrossEntropy: sum": ({ x, t }) => binaryCrossEntropy(x, t, { reduction: "sum" }),
  "focal: yes or no": ({ x, t }) => binaryFocalLoss(x, t),
  "focal: classes": ({ x, t }) => focalLoss(x, t),
  "focal: gamma of a half": ({ x, t }) => ({
    classes: focalLoss(x, t, { gamma: 0.5 }),
    binary: binaryFocalLoss(x, ones(x.shape), { gamma: 0.5, alpha: 1 }),
  }),
  "hinge: mean": ({ x, t }) => hingeLoss(x, t),
};

const DISTANCES: Readonly<Record<string, Twin>> = {
  "meanSquaredError: mean": ({ x, t }) => meanSquaredError(x, t),
  "meanSquaredError: sum": ({ x, t }) => meanSquaredError(x, t, { reduction: "sum" }),
  "l1: mean, with equal ones": ({ x, t }) => l1Loss(x, t),
  "l1: none": ({ x, t }) => l1Loss(x, t, { reduction: "none" }),
  "huber: delta 0.5": ({ x, t }) => huberLoss(x, t, { delta: 0.5 }),
  "huber: at the joint": ({ x, t }) => huberLoss(x, t, { reduction: "none" }),
  "smoothL1: beta 0.5": ({ x, t }) => smoothL1Loss(x, t, { beta: 0.5 }),
  "smoothL1: sum": ({ x, t }) => smoothL1Loss(x, t, { reduction: "sum" }),
  "klDivergence: batch mean": ({ x, t }) =>
    klDivergence(logSoftmax(x), t, { reduction: "batchMean" }),
  "klDivergence: mean, some shares are zero": ({ x, t }) => klDivergence(logSoftmax(x), t),
  "klDivergence: sum, logarithms on both sides": ({ x, t }) =>
    klDivergence(logSoftmax(x), logSoftmax(t), { logTarget: true, reduction: "sum" }),
};

const SIMILARITIES: Readonly<Record<string, Twin>> = {
  "infoNce: both ways": ({ a, b }) => infoNce(a, b, { temperature: 0.1 }),
  "cosineSimilarity: rows": ({ a, b }) => cosineSimilarity(a, b),
  "cosineEmbedding: margin": ({ a, b, t }) => cosineEmbeddingLoss(a, b, t, { margin: 0.1 }),
  "marginRanking: margin": ({ a, b, t }) => marginRankingLoss(a, b, t, { margin: 0.5 }),
  "tripletMargin: mean": ({ a, p, n }) => tripletMarginLoss(a, p, n),
  "tripletMargin: margin, sum, one norm": ({ a, p, n }) =>
    tripletMarginLoss(a, p, n, { margin: 2, p: 1, reduction: "sum" }),
};

export const LOSSES: Readonly<Record<string, Twin>> = {
  ...CROSS_ENTROPY,
  ...YES_OR_NO,
  ...DISTANCES,
  ...SIMILARITIES,
};
