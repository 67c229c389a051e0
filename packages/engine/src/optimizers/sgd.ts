import { equal, where } from "../ops/compare.ts";
import { add, mul, sub } from "../ops/elementwise.ts";
import { createOptimizer, type Optimizer, type SharedOptions } from "./optimizer.ts";
import { optimizerSettings } from "./settings.ts";
import { decayedGradient } from "./weight-decay.ts";

/** The settings of gradient descent. `weightDecay` goes through the gradient, default 0. */
export interface SgdOptions extends SharedOptions {
  /** How much of the last movement goes on, default 0: none, and nothing is kept. */
  readonly momentum?: number;
  /** The share of a gradient that does not enter the movement, from the second step on, default 0. */
  readonly dampening?: number;
  /** Look ahead along the movement, default false. Asks for momentum and no dampening. */
  readonly nesterov?: boolean;
}

/** The defaults of `sgd`: PyTorch's. */
export const SGD_DEFAULTS = { momentum: 0, dampening: 0, nesterov: false, weightDecay: 0 };

/**
 * Gradient descent, with momentum as a choice.
 *
 * `g = g + λθ;  b = μ b + (1-τ) g, at the first step b = g;  θ = θ - η b`,
 * with Nesterov's momentum `θ = θ - η (g + μ b)`; η the learning rate, μ the momentum, τ the dampening
 *
 * @throws Error  when a number is negative, an option unknown, or Nesterov's momentum has no momentum
 *                or some dampening
 * @see Sutskever et al. 2013, https://proceedings.mlr.press/v28/sutskever13.html; PyTorch's form
 *      keeps η out of b, https://pytorch.org/docs/stable/generated/torch.optim.SGD.html
 */
export function sgd(options: SgdOptions = {}): Optimizer {
  const settings = optimizerSettings("sgd", options, SGD_DEFAULTS, {
    momentum: "of 0 or more",
    dampening: "of 0 or more",
    weightDecay: "of 0 or more",
  });
  const { momentum, dampening, nesterov } = settings;
  if (nesterov && (momentum === 0 || dampening !== 0)) {
    throw new Error(
      `sgd: expected momentum above 0 and no dampening for nesterov, got ${momentum} and ${dampening}`,
    );
  }
  return momentum === 0 ? plainDescent(settings) : descentWithMomentum(settings);
}

function plainDescent(settings: SharedOptions): Optimizer {
  return createOptimizer(
    {
      name: "sgd",
      slots: {},
      begin:
        (_, learningRate) =>
        ({ weight, gradient, weightDecay }) => {
          const slope = decayedGradient(gradient, weight, weightDecay);
          return { weight: sub(weight, mul(slope, learningRate)), slots: {} };
        },
    },
    settings,
  );
}

function descentWithMomentum(settings: Required<Omit<SgdOptions, "groups">>): Optimizer {
  const { momentum, dampening, nesterov } = settings;
  return createOptimizer(
    {
      name: "sgd",
      slots: { momentum: 0 },
      begin: (step, learningRate) => {
        const share = dampening === 0 ? 1 : where(equal(step, 1), 1, 1 - dampening);
        return ({ weight, gradient, slots, weightDecay }) => {
          const slope = decayedGradient(gradient, weight, weightDecay);
          const entering = share === 1 ? slope : mul(slope, share);
          const moving = add(mul(slots.momentum, momentum), entering);
          const direction = nesterov ? add(slope, mul(moving, momentum)) : moving;
          return {
            weight: sub(weight, mul(direction, learningRate)),
            slots: { momentum: moving },
          };
        };
      },
    },
    settings,
  );
}
