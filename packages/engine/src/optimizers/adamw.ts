import { add, div, mul, sqrt, sub } from "../ops/elementwise.ts";
import type { AdamOptions } from "./adam.ts";
import { correctedRate, movedMoments } from "./adam-moments.ts";
import { createOptimizer, type Optimizer } from "./optimizer.ts";
import { optimizerSettings } from "./settings.ts";
import { shrunk } from "./weight-decay.ts";

/** The settings of AdamW: those of Adam. `weightDecay`: of the learning rate, default 0.01. */
export type AdamwOptions = AdamOptions;

/** The defaults of `adamw`: PyTorch's. */
export const ADAMW_DEFAULTS = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.01 };

/**
 * Adam with weight decay apart from the gradient.
 *
 * `m = β₁ m + (1-β₁) g;  v = β₂ v + (1-β₂) g²;  θ = θ (1 - ηλ) - η m̂ / (√v̂ + ε)`,
 * m̂ and v̂ corrected for their start at 0, η the learning rate, λ the weight decay
 *
 * @throws Error  when a beta is not in [0, 1), a number is negative, or an option unknown
 * @see Loshchilov and Hutter 2019, https://arxiv.org/abs/1711.05101
 */
export function adamw(options: AdamwOptions = {}): Optimizer {
  const settings = optimizerSettings("adamw", options, ADAMW_DEFAULTS, {
    beta1: "in [0, 1)",
    beta2: "in [0, 1)",
    epsilon: "of 0 or more",
    weightDecay: "of 0 or more",
  });
  return createOptimizer(
    {
      name: "adamw",
      slots: { first: 0, second: 0 },
      begin: (step, learningRate) => {
        const rate = correctedRate(step, learningRate, settings);
        return ({ weight, gradient, slots, weightDecay }) => {
          const { first, second } = movedMoments(slots, gradient, settings);
          const direction = div(first, add(sqrt(second), rate.epsilon));
          const kept = shrunk(weight, learningRate, weightDecay);
          return { weight: sub(kept, mul(direction, rate.scale)), slots: { first, second } };
        };
      },
    },
    settings,
  );
}
