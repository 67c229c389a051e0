import { requireKnownOptions } from "../known-options.ts";
import { mul, relu, sub } from "../ops/elementwise.ts";
import type { Tensor } from "../tensor.ts";
import { type LossOptions, reduceLosses, requireAlike } from "./reduction.ts";

/** The settings of `hingeLoss`. */
export interface HingeOptions extends LossOptions {
  /** The score from which on a right answer costs nothing, default 1. */
  readonly margin?: number;
}

/**
 * Ask yes/no scores for a margin: `max(0, margin - t x)`.
 *
 * @param scores   (...) float32, any real number
 * @param targets  (...) float32, 1 or -1, the same shape
 * @param options  `margin`: default 1; `reduction`: default "mean"
 * @returns        () float32, or (...) without reduction
 * @throws ShapeError  when the shapes differ
 * @see Cortes and Vapnik 1995, https://doi.org/10.1007/BF00994018
 */
export function hingeLoss(scores: Tensor, targets: Tensor, options: HingeOptions = {}): Tensor {
  requireKnownOptions("hingeLoss", options, ["margin", "reduction"]);
  requireAlike("hingeLoss", scores, targets);
  const { margin = 1, reduction = "mean" } = options;
  return reduceLosses("hingeLoss", relu(sub(margin, mul(scores, targets))), reduction);
}
