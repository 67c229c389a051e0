import { add, div, mul, sqrt, sub } from "../ops/elementwise.ts";
import { createOptimizer, type Optimizer, type SharedOptions } from "./optimizer.ts";
import { optimizerSettings } from "./settings.ts";
import { decayedGradient } from "./weight-decay.ts";

/** The settings of Adagrad. `weightDecay` goes through the gradient, default 0. */
export interface AdagradOptions extends SharedOptions {
  /** How fast the learning rate falls: `η / (1 + (t-1) · learningRateDecay)`, default 0. */
  readonly learningRateDecay?: number;
  /** What the sums of squares start from, default 0. */
  readonly initialAccumulator?: number;
  /** Added to the root of the sum of squares, default 1e-10. */
  readonly epsilon?: number;
}

/** The defaults of `adagrad`: PyTorch's. */
export const ADAGRAD_DEFAULTS = {
  learningRateDecay: 0,
  initialAccumulator: 0,
  epsilon: 1e-10,
  weightDecay: 0,
};

/**
 * Adagrad: the gradient over the root of the sum of all its squares.
 *
 * `g = g + λθ;  s = s + g²;  θ = θ - η g / (√s + ε)`
 *
 * @throws Error  when a number is negative or an option unknown
 * @see Duchi et al. 2011, https://jmlr.org/papers/v12/duchi11a.html
 */
export function adagrad(options: AdagradOptions = {}): Optimizer {
  const settings = optimizerSettings("adagrad", options, ADAGRAD_DEFAULTS, {
    learningRateDecay: "of 0 or more",
    initialAccumulator: "of 0 or more",
    epsilon: "of 0 or more",
    weightDecay: "of 0 or more",
  });
  const { learningRateDecay, initialAccumulator, epsilon } = settings;
  return createOptimizer(
    {
      name: "adagrad",
      slots: { squares: initialAccumulator },
      begin: (step, learningRate) => {
        const rate =
          learningRateDecay === 0
            ? learningRate
            : div(learningRate, add(mul(sub(step, 1), learningRateDecay), 1));
        return ({ weight, gradient, slots, weightDecay }) => {
          const slope = decayedGradient(gradient, weight, weightDecay);
          const squares = add(slots.squares, mul(slope, slope));
          const direction = div(slope, add(sqrt(squares), epsilon));
          return { weight: sub(weight, mul(direction, rate)), slots: { squares } };
        };
      },
    },
    settings,
  );
}
