import { mul, sign, sub } from "../ops/elementwise.ts";
import { createOptimizer, type Optimizer, type SharedOptions } from "./optimizer.ts";
import { runningMean } from "./running-mean.ts";
import { optimizerSettings } from "./settings.ts";
import { shrunk } from "./weight-decay.ts";

/** The settings of Lion. `weightDecay`: of the learning rate, default 0. */
export interface LionOptions extends SharedOptions {
  /** How much of the old mean is in the direction, in [0, 1), default 0.9. */
  readonly beta1?: number;
  /** How much of the old mean is kept, in [0, 1), default 0.99. */
  readonly beta2?: number;
}

/** The defaults of `lion`: the paper's. */
export const LION_DEFAULTS = { beta1: 0.9, beta2: 0.99, weightDecay: 0 };

/**
 * Lion: every weight moves by the learning rate, up or down.
 *
 * `θ = θ (1 - ηλ) - η sign(β₁ m + (1-β₁) g);  m = β₂ m + (1-β₂) g`.
 * Learning rates are 3 to 10 times smaller than AdamW's, weight decay as many times larger.
 *
 * @throws Error  when a beta is not in [0, 1), a number is negative, or an option unknown
 * @see Chen et al. 2023, algorithm 2, https://arxiv.org/abs/2302.06675
 */
export function lion(options: LionOptions = {}): Optimizer {
  const settings = optimizerSettings("lion", options, LION_DEFAULTS, {
    beta1: "in [0, 1)",
    beta2: "in [0, 1)",
    weightDecay: "of 0 or more",
  });
  return createOptimizer(
    {
      name: "lion",
      slots: { mean: 0 },
      begin:
        (_, learningRate) =>
        ({ weight, gradient, slots, weightDecay }) => {
          const direction = sign(runningMean(slots.mean, gradient, settings.beta1));
          const kept = shrunk(weight, learningRate, weightDecay);
          return {
            weight: sub(kept, mul(direction, learningRate)),
            slots: { mean: runningMean(slots.mean, gradient, settings.beta2) },
          };
        },
    },
    settings,
  );
}
