import { requireKnownOptions } from "../known-options.ts";
import { clip } from "../ops/clip.ts";
import { mul, sub } from "../ops/elementwise.ts";
import type { Tensor } from "../tensor.ts";
import { type LossOptions, reduceLosses, requireAlike } from "./reduction.ts";

/** The settings of `huberLoss`. */
export interface HuberOptions extends LossOptions {
  /** The distance from which on the loss is a straight line, above 0, default 1. */
  readonly delta?: number;
}

/**
 * Measure small distances by their squares and large ones as they are.
 *
 * `d² / 2 where |d| < δ, else δ (|d| - δ/2)`, with d = x - t
 *
 * @param predictions  (...) float32
 * @param targets      (...) float32, the same shape
 * @param options      `delta`: δ, default 1; `reduction`: default "mean"
 * @returns            () float32, or (...) without reduction
 * @throws ShapeError  when the shapes differ
 * @see Huber 1964; PyTorch's huber_loss
 */
export function huberLoss(
  predictions: Tensor,
  targets: Tensor,
  options: HuberOptions = {},
): Tensor {
  requireKnownOptions("huberLoss", options, ["delta", "reduction"]);
  requireAlike("huberLoss", predictions, targets);
  const { delta = 1, reduction = "mean" } = options;
  if (!(delta > 0)) throw new Error(`huberLoss: expected delta above 0, got ${delta}`);
  return reduceLosses("huberLoss", bent(sub(predictions, targets), delta), reduction);
}

/** The loss of a distance in one piece: `c (d - c/2)` with d clipped to c. No kink, at 0 neither. */
export function bent(distance: Tensor, delta: number): Tensor {
  const clipped = clip(distance, -delta, delta);
  return mul(clipped, sub(distance, mul(clipped, 0.5)));
}
