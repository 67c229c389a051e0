import { greater, where } from "../ops/compare.ts";
import { add, div, mul, sqrt, sub } from "../ops/elementwise.ts";
import { sum } from "../ops/reduce.ts";
import type { Tensor } from "../tensor.ts";
import type { AdamOptions } from "./adam.ts";
import { correctionOf, movedMoments } from "./adam-moments.ts";
import { createOptimizer, type Optimizer } from "./optimizer.ts";
import { optimizerSettings } from "./settings.ts";

/** The settings of LAMB: those of Adam, with an epsilon of 1e-6 and a weight decay of 0.01. */
export type LambOptions = AdamOptions;

/** The defaults of `lamb`: the paper's. */
export const LAMB_DEFAULTS = { beta1: 0.9, beta2: 0.999, epsilon: 1e-6, weightDecay: 0.01 };

/**
 * LAMB: AdamW's direction, each parameter moving in proportion to its own length; for large batches.
 *
 * `u = m̂ / (√v̂ + ε) + λθ;  θ = θ - η (|θ| / |u|) u`, moments as in Adam; where |θ| or |u| is 0 the
 * ratio is 1. Parameters that do not decay have the ratio too.
 *
 * @throws Error  when a beta is not in [0, 1), a number is negative, or an option unknown
 * @see You et al. 2020, algorithm 2, https://arxiv.org/abs/1904.00962
 */
export function lamb(options: LambOptions = {}): Optimizer {
  const settings = optimizerSettings("lamb", options, LAMB_DEFAULTS, {
    beta1: "in [0, 1)",
    beta2: "in [0, 1)",
    epsilon: "of 0 or more",
    weightDecay: "of 0 or more",
  });
  return createOptimizer(
    {
      name: "lamb",
      slots: { first: 0, second: 0 },
      begin: (step, learningRate) => {
        const root = sqrt(correctionOf(settings.beta2, step));
        const scale = div(root, correctionOf(settings.beta1, step));
        return ({ weight, gradient, slots, weightDecay }) => {
          const { first, second } = movedMoments(slots, gradient, settings);
          const spread = add(sqrt(second), mul(root, settings.epsilon));
          const adapted = mul(div(first, spread), scale);
          const direction = weightDecay === 0 ? adapted : add(adapted, mul(weight, weightDecay));
          const rate = mul(learningRate, trustRatio(weight, direction));
          return { weight: sub(weight, mul(direction, rate)), slots: { first, second } };
        };
      },
    },
    settings,
  );
}

function trustRatio(weight: Tensor, direction: Tensor): Tensor {
  const [squared, moved] = [sum(mul(weight, weight)), sum(mul(direction, direction))];
  const product = mul(squared, moved);
  return where(greater(product, 0), sqrt(div(squared, moved)), 1);
}
