import { requireKnownOptions } from "../known-options.ts";
import { add, minimum, relu, sub } from "../ops/elementwise.ts";
import { norm } from "../ops/statistics.ts";
import type { Tensor } from "../tensor.ts";
import { type LossOptions, reduceLosses, requireAlike } from "./reduction.ts";

/** The settings of `tripletMarginLoss`. */
export interface TripletMarginOptions extends LossOptions {
  /** How much further away the negative shall be, default 1. */
  readonly margin?: number;
  /** Which norm measures distances, above 0, default 2. */
  readonly p?: number;
  /** Take the distance from the positive to the negative where it is the smaller, default false. */
  readonly swap?: boolean;
  /** Added to each difference, default 1e-6. */
  readonly epsilon?: number;
}

/**
 * Draw anchors nearer to their positives than to their negatives: `max(0, |a - p| - |a - n| + margin)`.
 *
 * @param anchor    (..., D) float32
 * @param positive  (..., D) float32
 * @param negative  (..., D) float32
 * @param options   `margin`: default 1; `p`: default 2; `swap`: default false; `epsilon`: default
 *                  1e-6; `reduction`: default "mean"
 * @returns         () float32, or (...) without reduction
 * @throws ShapeError  when the three are not of one shape
 * @see Balntas et al. 2016; PyTorch's triplet_margin_loss
 */
export function tripletMarginLoss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  options: TripletMarginOptions = {},
): Tensor {
  const known = ["margin", "p", "swap", "epsilon", "reduction"];
  requireKnownOptions("tripletMarginLoss", options, known);
  requireAlike("tripletMarginLoss", anchor, positive);
  requireAlike("tripletMarginLoss", anchor, negative);
  const { margin = 1, p = 2, swap = false, epsilon = 1e-6, reduction = "mean" } = options;
  const distance = (a: Tensor, b: Tensor) => norm(add(sub(a, b), epsilon), -1, { p });
  const away = distance(anchor, negative);
  const far = swap ? minimum(away, distance(positive, negative)) : away;
  const losses = relu(add(sub(distance(anchor, positive), far), margin));
  return reduceLosses("tripletMarginLoss", losses, reduction);
}
