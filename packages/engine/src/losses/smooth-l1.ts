import { requireKnownOptions } from "../known-options.ts";
import { abs, div, sub } from "../ops/elementwise.ts";
import type { Tensor } from "../tensor.ts";
import { bent } from "./huber.ts";
import { type LossOptions, reduceLosses, requireAlike } from "./reduction.ts";

/** The settings of `smoothL1Loss`. */
export interface SmoothL1Options extends LossOptions {
  /** The distance up to which the loss is a square, 0 or more, default 1. */
  readonly beta?: number;
}

/**
 * Measure distances, rounded off near 0: `huberLoss` divided by its δ.
 *
 * `d² / 2β where |d| < β, else |d| - β/2`, with d = x - t
 *
 * @param predictions  (...) float32
 * @param targets      (...) float32, the same shape
 * @param options      `beta`: β, default 1; at 0 this is `l1Loss`; `reduction`: default "mean"
 * @returns            () float32, or (...) without reduction
 * @throws ShapeError  when the shapes differ
 * @see Girshick 2015, https://arxiv.org/abs/1504.08083; PyTorch's smooth_l1_loss
 */
export function smoothL1Loss(
  predictions: Tensor,
  targets: Tensor,
  options: SmoothL1Options = {},
): Tensor {
  requireKnownOptions("smoothL1Loss", options, ["beta", "reduction"]);
  requireAlike("smoothL1Loss", predictions, targets);
  const { beta = 1, reduction = "mean" } = options;
  if (!(beta >= 0)) throw new Error(`smoothL1Loss: expected beta of 0 or more, got ${beta}`);
  const distance = sub(predictions, targets);
  const losses = beta === 0 ? abs(distance) : div(bent(distance, beta), beta);
  return reduceLosses("smoothL1Loss", losses, reduction);
}
