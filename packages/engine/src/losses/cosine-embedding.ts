import { requireKnownOptions } from "../known-options.ts";
import { greater, where } from "../ops/compare.ts";
import { relu, sub } from "../ops/elementwise.ts";
import type { Tensor } from "../tensor.ts";
import { cosineSimilarity } from "./cosine-similarity.ts";
import { type LossOptions, reduceLosses, requireAlike } from "./reduction.ts";

/** The settings of `cosineEmbeddingLoss`. */
export interface CosineEmbeddingOptions extends LossOptions {
  /** The cosine that pairs which do not belong together may have, in [-1, 1], default 0. */
  readonly margin?: number;
}

/**
 * Draw pairs together or apart: `1 - cos` where the target is 1, `max(0, cos - margin)` where it is -1.
 *
 * @param a        (B, D) float32
 * @param b        (B, D) float32
 * @param targets  (B) float32, 1 or -1
 * @param options  `margin`: default 0; `reduction`: default "mean"
 * @returns        () float32, or (B) without reduction
 * @throws ShapeError  when the three do not fit together
 * @see PyTorch's cosine_embedding_loss
 */
export function cosineEmbeddingLoss(
  a: Tensor,
  b: Tensor,
  targets: Tensor,
  options: CosineEmbeddingOptions = {},
): Tensor {
  requireKnownOptions("cosineEmbeddingLoss", options, ["margin", "reduction"]);
  const { margin = 0, reduction = "mean" } = options;
  const cosines = cosineSimilarity(a, b, { axis: -1 });
  requireAlike("cosineEmbeddingLoss", cosines, targets);
  const losses = where(greater(targets, 0), sub(1, cosines), relu(sub(cosines, margin)));
  return reduceLosses("cosineEmbeddingLoss", losses, reduction);
}
