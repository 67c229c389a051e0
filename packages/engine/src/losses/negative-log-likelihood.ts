import { requireKnownOptions } from "../known-options.ts";
import { cast, where } from "../ops/compare.ts";
import { add, div, mul, neg } from "../ops/elementwise.ts";
import { gather } from "../ops/gather.ts";
import { notEqual } from "../ops/logic.ts";
import { sum } from "../ops/reduce.ts";
import type { Tensor } from "../tensor.ts";
import {
  alongClasses,
  type ClassWeights,
  classAxis,
  classWeightsOf,
  pickClass,
  requireLabels,
} from "./class-labels.ts";
import { type LossOptions, type Reduction, reduceLosses } from "./reduction.ts";

/** The settings of losses towards labels. */
export interface LabelOptions extends LossOptions {
  /** The label that does not count, default -100. */
  readonly ignoreIndex?: number;
}

/** The settings of `negativeLogLikelihood`. */
export interface NegativeLogLikelihoodOptions extends LabelOptions {
  /** What each class counts, default 1 each. The mean is weighted too. */
  readonly classWeights?: ClassWeights;
}

/** The defaults of losses towards labels: PyTorch's. */
export const NLL_DEFAULTS = { ignoreIndex: -100, reduction: "mean" as Reduction };

/**
 * Measure how likely the right classes are: `-w[label] x[label]`.
 *
 * @param logProbabilities  (B, C, ...) or (C) float32, as from `logSoftmax`
 * @param labels            (B, ...) or () int32 or int64, each in [0, C)
 * @param options           `classWeights`; `ignoreIndex`: default -100; `reduction`: default "mean",
 *                          which divides by the sum of the weights of what is not ignored
 * @returns                 () float32, or (B, ...) without reduction
 * @throws ShapeError  when the three do not fit together
 * @see PyTorch's nll_loss
 */
export function negativeLogLikelihood(
  logProbabilities: Tensor,
  labels: Tensor,
  options: NegativeLogLikelihoodOptions = {},
): Tensor {
  const known = ["classWeights", "ignoreIndex", "reduction"];
  requireKnownOptions("negativeLogLikelihood", options, known);
  requireLabels("negativeLogLikelihood", logProbabilities, labels);
  const settings = { ...NLL_DEFAULTS, ...options, labelSmoothing: 0 };
  return labelledLoss("negativeLogLikelihood", logProbabilities, labels, settings);
}

/** `crossEntropy` from the logarithms of the probabilities on. */
export function labelledLoss(
  name: string,
  logProbabilities: Tensor,
  labels: Tensor,
  settings: {
    readonly classWeights?: ClassWeights;
    readonly ignoreIndex: number;
    readonly labelSmoothing: number;
    readonly reduction: Reduction;
  },
): Tensor {
  const { ignoreIndex, labelSmoothing, reduction } = settings;
  const axis = classAxis(logProbabilities);
  const weights = classWeightsOf(name, settings.classWeights, logProbabilities.shape, axis);
  const counts = notEqual(labels, ignoreIndex);
  const known = where(counts, labels, 0);
  const picked = neg(pickClass(logProbabilities, known));
  const weight = weights && gather(weights, known);
  const exact = weight ? mul(picked, weight) : picked;
  const smoothed =
    labelSmoothing === 0 ? exact : spread(exact, logProbabilities, weights, labelSmoothing);
  const losses = where(counts, smoothed, 0);
  if (reduction !== "mean") return reduceLosses(name, losses, reduction);
  const total = weight ? sum(where(counts, weight, 0)) : sum(cast(counts, "float32"));
  return div(sum(losses), total);
}

/** Give a share of the target to all classes alike. */
function spread(
  exact: Tensor,
  logProbabilities: Tensor,
  weights: Tensor | undefined,
  share: number,
): Tensor {
  const axis = classAxis(logProbabilities);
  const terms = weights
    ? mul(logProbabilities, alongClasses(weights, logProbabilities, axis))
    : logProbabilities;
  const even = mul(sum(terms, axis), -share / logProbabilities.shape[axis]!);
  return add(mul(exact, 1 - share), even);
}
