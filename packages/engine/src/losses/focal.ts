import { requireKnownOptions } from "../known-options.ts";
import { cast, where } from "../ops/compare.ts";
import { div, mul, neg } from "../ops/elementwise.ts";
import { gather } from "../ops/gather.ts";
import { notEqual } from "../ops/logic.ts";
import { magnitudePower } from "../ops/magnitude-power.ts";
import { expm1 } from "../ops/powers.ts";
import { sum } from "../ops/reduce.ts";
import { logSoftmax } from "../ops/softmax.ts";
import type { Tensor } from "../tensor.ts";
import {
  type ClassWeights,
  classAxis,
  classWeightsOf,
  pickClass,
  requireLabels,
} from "./class-labels.ts";
import { type LabelOptions, NLL_DEFAULTS } from "./negative-log-likelihood.ts";
import { reduceLosses } from "./reduction.ts";

/** The settings of `focalLoss`. */
export interface FocalOptions extends LabelOptions {
  /** How little easy samples count, 0 or more; default 2, and `crossEntropy` at 0. */
  readonly gamma?: number;
  /** What each class counts, default 1 each: the paper's α. */
  readonly classWeights?: ClassWeights;
}

/**
 * Cross-entropy in which what is known well counts little: `-w (1 - p)^γ log p`, p the probability of
 * the labelled class.
 *
 * The mean divides by the number of labels that count, whatever their weights.
 *
 * @param logits   (B, C, ...) or (C) float32
 * @param labels   (B, ...) or () int32 or int64, each in [0, C)
 * @param options  `gamma`: γ, default 2; `classWeights`: w; `ignoreIndex`: default -100;
 *                 `reduction`: default "mean"
 * @returns        () float32, or (B, ...) without reduction
 * @throws ShapeError  when logits, labels and weights do not fit together
 * @see Lin et al. 2017, https://arxiv.org/abs/1708.02002
 */
export function focalLoss(logits: Tensor, labels: Tensor, options: FocalOptions = {}): Tensor {
  const known = ["gamma", "classWeights", "ignoreIndex", "reduction"];
  requireKnownOptions("focalLoss", options, known);
  requireLabels("focalLoss", logits, labels);
  const { gamma = 2, classWeights, ignoreIndex, reduction } = { ...NLL_DEFAULTS, ...options };
  requireGamma("focalLoss", gamma);
  const axis = classAxis(logits);
  const counts = notEqual(labels, ignoreIndex);
  const label = where(counts, labels, 0);
  const logarithm = pickClass(logSoftmax(logits, axis), label);
  // 1 - p from log p keeps its digits where p is nearly 1
  const unsure = neg(expm1(logarithm));
  const focal = gamma === 0 ? neg(logarithm) : mul(magnitudePower(unsure, gamma), neg(logarithm));
  const weights = classWeightsOf("focalLoss", classWeights, logits.shape, axis);
  const losses = where(counts, weights ? mul(focal, gather(weights, label)) : focal, 0);
  if (reduction !== "mean") return reduceLosses("focalLoss", losses, reduction);
  return div(sum(losses), sum(cast(counts, "float32")));
}

/** Refuse an exponent that lets easy samples count more. Throws Error. */
export function requireGamma(where: string, gamma: number): void {
  if (gamma >= 0 && gamma < Infinity) return;
  throw new Error(`${where}: expected gamma of 0 or more, got ${gamma}`);
}
