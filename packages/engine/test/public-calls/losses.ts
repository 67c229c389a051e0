import * as engine from "@syntopia/engine";
import { options, type PublicCall, tensor, whole } from "./call.ts";

const x = tensor(2, 3);
const labels = whole(2);
const signs = tensor(2);
const towardsValues: readonly PublicCall[] = [
  ...["meanSquaredError", "l1Loss", "huberLoss", "smoothL1Loss", "hingeLoss", "klDivergence"],
  ...["binaryCrossEntropy", "binaryFocalLoss"],
].map((name) => [name, engine[name as "l1Loss"] as never, x, x, options({ reduction: "sum" })]);
const others: readonly PublicCall[] = [
  ["crossEntropy", engine.crossEntropy, x, labels, options({ labelSmoothing: 0.1 })],
  ["negativeLogLikelihood", engine.negativeLogLikelihood, x, labels, options({ ignoreIndex: 1 })],
  ["focalLoss", engine.focalLoss, x, labels, options({ gamma: 1 })],
  ["infoNce", engine.infoNce, x, x, options({ temperature: 1 })],
  ["cosineSimilarity", engine.cosineSimilarity, x, x, options({ axis: 1 })],
  ["cosineEmbeddingLoss", engine.cosineEmbeddingLoss, x, x, signs, options({ margin: 0.1 })],
  ["marginRankingLoss", engine.marginRankingLoss, x, x, x, options({ margin: 0.1 })],
  ["tripletMarginLoss", engine.tripletMarginLoss, x, x, x, options({ margin: 0.1 })],
];

/** The calls of losses. */
export const LOSS_CALLS: readonly PublicCall[] = [...towardsValues, ...others];
