import { add, mul, sub } from "../ops/elementwise.ts";
import type { Tensor } from "../tensor.ts";

/** Let a weight shrink beside its gradient: `θ (1 - ηλ)`. */
export function shrunk(weight: Tensor, learningRate: Tensor, weightDecay: number): Tensor {
  return weightDecay === 0 ? weight : mul(weight, sub(1, mul(learningRate, weightDecay)));
}

/** Let a weight shrink through its gradient, as the square of its length in the loss would: `g + λθ`. */
export function decayedGradient(gradient: Tensor, weight: Tensor, weightDecay: number): Tensor {
  return weightDecay === 0 ? gradient : add(gradient, mul(weight, weightDecay));
}
