import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { requireElementType } from "../ops/element-type.ts";
import { add, mul, neg } from "../ops/elementwise.ts";
import { sum } from "../ops/reduce.ts";
import { logSoftmax } from "../ops/softmax.ts";
import { formatShape, sameShape } from "../shape.ts";
import { requireTensors, type Tensor } from "../tensor.ts";
import {
  alongClasses,
  areLabels,
  type ClassWeights,
  classAxis,
  classWeightsOf,
  requireLabels,
} from "./class-labels.ts";
import { type LabelOptions, labelledLoss, NLL_DEFAULTS } from "./negative-log-likelihood.ts";
import { reduceLosses } from "./reduction.ts";

/** The settings of `crossEntropy`. */
export interface CrossEntropyOptions extends LabelOptions {
  /** What each class counts, default 1 each. With labels the mean is weighted too. */
  readonly classWeights?: ClassWeights;
  /** The share of a target that is spread evenly over all classes, in [0, 1], default 0. */
  readonly labelSmoothing?: number;
}

/**
 * Measure how likely the right classes are: `-log softmax(logits)[label]`.
 *
 * With labels, smoothing ε and weights w: `(1-ε) w[label] nll + ε/C Σ_c w[c] (-log p[c])`; the mean
 * divides by the sum of `w[label]` over what is not ignored (NaN where all is ignored). With
 * probabilities t: `-Σ_c w[c] t[c] log p[c]`; the mean divides by the number of samples.
 *
 * @param logits   (B, C, ...) or (C) float32: the classes are axis 1, as in PyTorch
 * @param targets  (B, ...) or () int32 or int64, labels in [0, C); or probabilities of the logits' shape
 * @param options  `classWeights`; `ignoreIndex`: the label that does not count, default -100;
 *                 `labelSmoothing`: default 0; `reduction`: default "mean"
 * @returns        () float32, or (B, ...) without reduction, in nats
 * @throws ShapeError  when logits, targets and weights do not fit together
 * @throws Error       when a label is out of range, at run time
 * @see PyTorch's cross_entropy; label smoothing: Szegedy et al. 2016, https://arxiv.org/abs/1512.00567
 * @example
 * crossEntropy(input("logits", [32, 10]), input("label", [32], "int32"), { labelSmoothing: 0.1 });
 */
export function crossEntropy(
  logits: Tensor,
  targets: Tensor,
  options: CrossEntropyOptions = {},
): Tensor {
  const known = ["classWeights", "ignoreIndex", "labelSmoothing", "reduction"];
  requireKnownOptions("crossEntropy", options, known);
  const { labelSmoothing = 0 } = options;
  if (!(labelSmoothing >= 0 && labelSmoothing <= 1)) {
    throw new Error(`crossEntropy: expected labelSmoothing in [0, 1], got ${labelSmoothing}`);
  }
  requireTensors("crossEntropy", [logits, targets]);
  const logProbabilities = (x: Tensor) => logSoftmax(x, classAxis(x));
  if (!areLabels(targets)) {
    requireProbabilities(logits, targets, options);
    return softCrossEntropy(logProbabilities(logits), targets, options);
  }
  requireLabels("crossEntropy", logits, targets);
  return labelledLoss("crossEntropy", logProbabilities(logits), targets, {
    ...NLL_DEFAULTS,
    ...options,
    labelSmoothing,
  });
}

/** The loss of probabilities as targets. */
function softCrossEntropy(
  logProbabilities: Tensor,
  targets: Tensor,
  { classWeights, labelSmoothing = 0, reduction = "mean" }: CrossEntropyOptions,
): Tensor {
  const { shape } = logProbabilities;
  const axis = classAxis(logProbabilities);
  const weights = classWeightsOf("crossEntropy", classWeights, shape, axis);
  const smooth =
    labelSmoothing === 0
      ? targets
      : add(mul(targets, 1 - labelSmoothing), labelSmoothing / shape[axis]!);
  const terms = mul(smooth, logProbabilities);
  const weighted = weights ? mul(terms, alongClasses(weights, terms, axis)) : terms;
  return reduceLosses("crossEntropy", neg(sum(weighted, axis)), reduction);
}

function requireProbabilities(
  logits: Tensor,
  targets: Tensor,
  { ignoreIndex }: CrossEntropyOptions,
): void {
  requireElementType("crossEntropy", [logits, targets]);
  if (logits.shape.length === 0 || !sameShape(logits.shape, targets.shape)) {
    throw new ShapeError(
      "crossEntropy: expected integer labels, or probabilities of the logits' shape " +
        `${formatShape(logits.shape)}, got float32 ${formatShape(targets.shape)}`,
    );
  }
  if (ignoreIndex === undefined) return;
  throw new Error("crossEntropy: expected ignoreIndex with integer labels, got probabilities");
}
