import { requireKnownOptions } from "../known-options.ts";
import { softplus } from "../ops/activations.ts";
import { add, mul, neg, sub } from "../ops/elementwise.ts";
import type { Operand, Tensor } from "../tensor.ts";
import { type LossOptions, reduceLosses, requireAlike } from "./reduction.ts";

/** The settings of `binaryCrossEntropy`. */
export interface BinaryCrossEntropyOptions extends LossOptions {
  /** What a yes counts beside a no, default 1: a number, or a tensor that broadcasts to the logits. */
  readonly posWeight?: Operand;
}

/**
 * Measure yes/no answers: `-w t log σ(x) - (1-t) log(1 - σ(x))`.
 *
 * Computed as `w t softplus(-x) + (1-t) softplus(x)`: nothing overflows, nothing cancels out.
 *
 * @param logits   (...) float32, any real number
 * @param targets  (...) float32 in [0, 1], the same shape
 * @param options  `posWeight`: w, default 1; `reduction`: default "mean"
 * @returns        () float32, or (...) without reduction; 0 or more, in nats
 * @throws ShapeError  when the shapes differ
 * @see PyTorch's binary_cross_entropy_with_logits
 */
export function binaryCrossEntropy(
  logits: Tensor,
  targets: Tensor,
  options: BinaryCrossEntropyOptions = {},
): Tensor {
  requireKnownOptions("binaryCrossEntropy", options, ["posWeight", "reduction"]);
  requireAlike("binaryCrossEntropy", logits, targets);
  const { posWeight = 1, reduction = "mean" } = options;
  const yes = mul(targets, softplus(neg(logits)));
  const no = mul(sub(1, targets), softplus(logits));
  const losses = add(posWeight === 1 ? yes : mul(yes, posWeight), no);
  return reduceLosses("binaryCrossEntropy", losses, reduction);
}
