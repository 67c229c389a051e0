import { abs, add, exp, log, maximum, mul, neg, sub } from "../ops/elementwise.ts";
import type { Tensor } from "../tensor.ts";

/**
 * Measure yes/no answers: `-t log σ(x) - (1-t) log(1 - σ(x))`, element by element.
 *
 * Computed as `max(x, 0) - x t + log(1 + e^-|x|)`, which does not overflow.
 *
 * @param logits   (...) float32, any real number
 * @param targets  (...) float32 in [0, 1]
 * @returns        (...) float32, 0 or more, in nats
 */
export function binaryCrossEntropy(logits: Tensor, targets: Tensor): Tensor {
  // not relu: at 0, where many heads begin, only shares of a half give the gradient σ(0) - t
  const positive = maximum(logits, 0);
  const tail = log(add(exp(neg(abs(logits))), 1));
  return add(sub(positive, mul(logits, targets)), tail);
}
