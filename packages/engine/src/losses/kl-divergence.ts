import { requireKnownOptions } from "../known-options.ts";
import { greater, where } from "../ops/compare.ts";
import { div, exp, log, mul, sub } from "../ops/elementwise.ts";
import { sum } from "../ops/reduce.ts";
import type { Tensor } from "../tensor.ts";
import { type Reduction, reduceLosses, requireAlike, unknownReduction } from "./reduction.ts";

/** The settings of `klDivergence`. */
export interface KlDivergenceOptions {
  /**
   * Default "mean": over all elements, as in PyTorch. The divergence of distributions along the last
   * axis is "batchMean": the sum divided by B.
   */
  readonly reduction?: Reduction | "batchMean";
  /** Whether the targets are logarithms too, default false. */
  readonly logTarget?: boolean;
}

/**
 * Measure how far distributions are from what they shall be: `t (log t - x)`, 0 where t is 0.
 *
 * @param logProbabilities  (B, ...) float32, as from `logSoftmax`
 * @param targets           (B, ...) float32, probabilities
 * @param options           `reduction`: default "mean"; `logTarget`: default false
 * @returns                 () float32, or (B, ...) without reduction, in nats
 * @throws ShapeError  when the shapes differ
 * @see Kullback and Leibler 1951; PyTorch's kl_div
 */
export function klDivergence(
  logProbabilities: Tensor,
  targets: Tensor,
  options: KlDivergenceOptions = {},
): Tensor {
  requireKnownOptions("klDivergence", options, ["reduction", "logTarget"]);
  requireAlike("klDivergence", logProbabilities, targets);
  const { reduction = "mean", logTarget = false } = options;
  const losses = logTarget
    ? mul(exp(targets), sub(targets, logProbabilities))
    : sub(entropyTerm(targets), mul(targets, logProbabilities));
  if (reduction === "batchMean") return div(sum(losses), logProbabilities.shape[0] ?? 1);
  if (["mean", "sum", "none"].includes(reduction)) {
    return reduceLosses("klDivergence", losses, reduction);
  }
  throw unknownReduction("klDivergence", reduction, ["mean", "sum", "none", "batchMean"]);
}

/** `t log t`, and 0 at 0 with a gradient of 0. */
function entropyTerm(targets: Tensor): Tensor {
  const isPositive = greater(targets, 0);
  return where(isPositive, mul(targets, log(where(isPositive, targets, 1))), 0);
}
