import { requireKnownOptions } from "../known-options.ts";
import { abs, sub } from "../ops/elementwise.ts";
import type { Tensor } from "../tensor.ts";
import { type LossOptions, reduceLosses, requireAlike } from "./reduction.ts";

/**
 * Measure distances: `|x - t|`. The gradient is 0 where both are equal.
 *
 * @param predictions  (...) float32
 * @param targets      (...) float32, the same shape
 * @param options      `reduction`: default "mean"
 * @returns            () float32, or (...) without reduction
 * @throws ShapeError  when the shapes differ
 * @see PyTorch's l1_loss
 */
export function l1Loss(predictions: Tensor, targets: Tensor, options: LossOptions = {}): Tensor {
  requireKnownOptions("l1Loss", options, ["reduction"]);
  requireAlike("l1Loss", predictions, targets);
  return reduceLosses("l1Loss", abs(sub(predictions, targets)), options.reduction ?? "mean");
}
