import { requireKnownOptions } from "../known-options.ts";
import { add, mul, neg, relu, sub } from "../ops/elementwise.ts";
import type { Tensor } from "../tensor.ts";
import { type LossOptions, reduceLosses, requireAlike } from "./reduction.ts";

/** The settings of `marginRankingLoss`. */
export interface MarginRankingOptions extends LossOptions {
  /** By how much the higher one shall be above the other, default 0. */
  readonly margin?: number;
}

/**
 * Put scores in order: `max(0, -t (a - b) + margin)`.
 *
 * @param a        (...) float32, scores
 * @param b        (...) float32, scores of others
 * @param targets  (...) float32, 1 where a shall be the higher one, -1 where b
 * @param options  `margin`: default 0; `reduction`: default "mean"
 * @returns        () float32, or (...) without reduction
 * @throws ShapeError  when the three are not of one shape
 * @see PyTorch's margin_ranking_loss
 */
export function marginRankingLoss(
  a: Tensor,
  b: Tensor,
  targets: Tensor,
  options: MarginRankingOptions = {},
): Tensor {
  requireKnownOptions("marginRankingLoss", options, ["margin", "reduction"]);
  requireAlike("marginRankingLoss", a, b);
  requireAlike("marginRankingLoss", a, targets);
  const { margin = 0, reduction = "mean" } = options;
  const losses = relu(add(neg(mul(targets, sub(a, b))), margin));
  return reduceLosses("marginRankingLoss", losses, reduction);
}
