import { add, div, maximum, mul, sqrt, sub } from "../ops/elementwise.ts";
import type { Tensor } from "../tensor.ts";
import {
  createOptimizer,
  type MovingParameter,
  type Optimizer,
  type SharedOptions,
} from "./optimizer.ts";
import { runningMean } from "./running-mean.ts";
import { optimizerSettings } from "./settings.ts";
import { decayedGradient } from "./weight-decay.ts";

/** The settings of RMSprop. `weightDecay` goes through the gradient, default 0. */
export interface RmspropOptions extends SharedOptions {
  /** How much of the old mean square is kept, in [0, 1), default 0.99. */
  readonly alpha?: number;
  /** Added to the root of the mean square, default 1e-8. */
  readonly epsilon?: number;
  /** How much of the last movement goes on, default 0. */
  readonly momentum?: number;
  /** Divide by the deviation from the mean gradient in place of the mean square, default false. */
  readonly centered?: boolean;
}

/** The defaults of `rmsprop`: PyTorch's. */
export const RMSPROP_DEFAULTS = {
  alpha: 0.99,
  epsilon: 1e-8,
  momentum: 0,
  centered: false,
  weightDecay: 0,
};

/**
 * RMSprop: the gradient over the root of the running mean of its squares.
 *
 * `g = g + λθ;  v = α v + (1-α) g²;  b = μ b + g / (√v + ε);  θ = θ - η b`;
 * centred, `v - ḡ²` stands for v under the root, ḡ the running mean of g
 *
 * @throws Error  when alpha is not in [0, 1), a number is negative, or an option unknown
 * @see Hinton 2012, lecture 6e, https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf
 */
export function rmsprop(options: RmspropOptions = {}): Optimizer {
  const settings = optimizerSettings("rmsprop", options, RMSPROP_DEFAULTS, {
    alpha: "in [0, 1)",
    epsilon: "of 0 or more",
    momentum: "of 0 or more",
    weightDecay: "of 0 or more",
  });
  const { alpha, epsilon, momentum, centered } = settings;
  const slots = {
    square: 0,
    ...(centered && { mean: 0 }),
    ...(momentum > 0 && { momentum: 0 }),
  } as Readonly<Record<Slot, number>>;
  const move = (learningRate: Tensor, parameter: MovingParameter<Slot>) => {
    const { weight, weightDecay, slots: old } = parameter;
    const slope = decayedGradient(parameter.gradient, weight, weightDecay);
    const square = runningMean(old.square, mul(slope, slope), alpha);
    const mean = centered ? runningMean(old.mean, slope, alpha) : undefined;
    const scaled = div(slope, add(sqrt(spreadOf(square, mean)), epsilon));
    const moving = momentum > 0 ? add(mul(old.momentum, momentum), scaled) : scaled;
    const kept = { square, ...(mean && { mean }), ...(momentum > 0 && { momentum: moving }) };
    return {
      weight: sub(weight, mul(moving, learningRate)),
      slots: kept as Readonly<Record<Slot, Tensor>>,
    };
  };
  const begin = (_: Tensor, rate: Tensor) => (parameter: MovingParameter<Slot>) =>
    move(rate, parameter);
  return createOptimizer({ name: "rmsprop", slots, begin }, settings);
}

type Slot = "square" | "mean" | "momentum";

/** Of a gradient that stays the same, rounding would leave a square root of less than 0. */
function spreadOf(square: Tensor, mean: Tensor | undefined): Tensor {
  return mean ? maximum(sub(square, mul(mean, mean)), 0) : square;
}
