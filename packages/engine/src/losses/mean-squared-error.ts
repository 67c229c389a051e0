import { requireKnownOptions } from "../known-options.ts";
import { sub } from "../ops/elementwise.ts";
import { square } from "../ops/powers.ts";
import type { Tensor } from "../tensor.ts";
import { type LossOptions, reduceLosses, requireAlike } from "./reduction.ts";

/**
 * Measure distances by their squares: `(x - t)²`.
 *
 * @param predictions  (...) float32
 * @param targets      (...) float32, the same shape
 * @param options      `reduction`: default "mean"
 * @returns            () float32, or (...) without reduction
 * @throws ShapeError  when the shapes differ
 * @see PyTorch's mse_loss
 */
export function meanSquaredError(
  predictions: Tensor,
  targets: Tensor,
  options: LossOptions = {},
): Tensor {
  requireKnownOptions("meanSquaredError", options, ["reduction"]);
  requireAlike("meanSquaredError", predictions, targets);
  const losses = square(sub(predictions, targets));
  return reduceLosses("meanSquaredError", losses, options.reduction ?? "mean");
}
