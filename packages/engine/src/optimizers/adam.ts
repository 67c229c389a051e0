import { add, div, mul, sqrt, sub } from "../ops/elementwise.ts";
import { correctedRate, movedMoments } from "./adam-moments.ts";
import { createOptimizer, type Optimizer, type SharedOptions } from "./optimizer.ts";
import { optimizerSettings } from "./settings.ts";
import { decayedGradient } from "./weight-decay.ts";

/** The settings of Adam. */
export interface AdamOptions extends SharedOptions {
  /** How much of the old first moment is kept, in [0, 1), default 0.9. */
  readonly beta1?: number;
  /** How much of the old second moment is kept, in [0, 1), default 0.999. */
  readonly beta2?: number;
  /** Added to the root of the second moment, default 1e-8. */
  readonly epsilon?: number;
}

/** The defaults of `adam`: PyTorch's. */
export const ADAM_DEFAULTS = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0 };

/**
 * Adam: the mean of the gradients over the root of the mean of their squares.
 *
 * `g = g + λθ;  m = β₁ m + (1-β₁) g;  v = β₂ v + (1-β₂) g²;  θ = θ - η m̂ / (√v̂ + ε)`,
 * m̂ and v̂ corrected for their start at 0, η the learning rate, λ the weight decay. The decay goes
 * through both means; where it shall not, take `adamw`.
 *
 * @throws Error  when a beta is not in [0, 1), a number is negative, or an option unknown
 * @see Kingma and Ba 2015, https://arxiv.org/abs/1412.6980
 */
export function adam(options: AdamOptions = {}): Optimizer {
  const settings = optimizerSettings("adam", options, ADAM_DEFAULTS, {
    beta1: "in [0, 1)",
    beta2: "in [0, 1)",
    epsilon: "of 0 or more",
    weightDecay: "of 0 or more",
  });
  return createOptimizer(
    {
      name: "adam",
      slots: { first: 0, second: 0 },
      begin: (step, learningRate) => {
        const rate = correctedRate(step, learningRate, settings);
        return ({ weight, gradient, slots, weightDecay }) => {
          const slope = decayedGradient(gradient, weight, weightDecay);
          const { first, second } = movedMoments(slots, slope, settings);
          const direction = div(first, add(sqrt(second), rate.epsilon));
          return { weight: sub(weight, mul(direction, rate.scale)), slots: { first, second } };
        };
      },
    },
    settings,
  );
}
