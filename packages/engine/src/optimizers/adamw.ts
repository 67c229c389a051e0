import { type NdArray, zerosArray } from "../array.ts";
import { add, div, exp, mul, sqrt, sub } from "../ops/elementwise.ts";
import type { Tensor } from "../tensor.ts";
import { mapTree, type Tree, treeEntries, treeFrom } from "../tree.ts";
import type { Optimizer } from "./optimizer.ts";

/** The settings of AdamW. */
export interface AdamwOptions {
  /** How much of the old first moment is kept, default 0.9. */
  readonly beta1?: number;
  /** How much of the old second moment is kept, default 0.999. */
  readonly beta2?: number;
  /** Added to the root of the second moment, default 1e-8. */
  readonly epsilon?: number;
  /** The share of the learning rate by which weights shrink each step, default 0.01. */
  readonly weightDecay?: number;
  /** Which parameters shrink, by dotted name and shape; default all. */
  readonly decays?: (path: string, shape: readonly number[]) => boolean;
}

/** The defaults of `adamw`: PyTorch's. */
export const ADAMW_DEFAULTS = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.01 };

/**
 * Adam with weight decay apart from the gradient.
 *
 * `m = β₁ m + (1-β₁) g;  v = β₂ v + (1-β₂) g²;  θ = θ (1 - ηλ) - η m̂ / (√v̂ + ε)`,
 * m̂ and v̂ corrected for their start at 0, η the learning rate, λ the weight decay
 *
 * @throws Error  when a beta is not in [0, 1)
 * @see Loshchilov and Hutter 2019, https://arxiv.org/abs/1711.05101
 */
export function adamw(options: AdamwOptions = {}): Optimizer {
  const settings = { ...ADAMW_DEFAULTS, decays: () => true, ...options };
  for (const name of ["beta1", "beta2"] as const) {
    if (settings[name] >= 0 && settings[name] < 1) continue;
    throw new Error(`adamw: expected ${name} in [0, 1), got ${settings[name]}`);
  }
  return {
    init: (params) => ({
      first: mapTree<NdArray, NdArray>(params, ({ shape }) => zerosArray(shape)),
      second: mapTree<NdArray, NdArray>(params, ({ shape }) => zerosArray(shape)),
      step: zerosArray([]),
    }),
    update: (params, gradients, state, learningRate) => {
      const old = new Map(treeEntries(state));
      const gradientOf = new Map(treeEntries(gradients));
      const step = add(old.get("step")!, 1);
      const rate = correctedRate(step, learningRate, settings);
      const first: [string, Tensor][] = [];
      const second: [string, Tensor][] = [];
      const updated: [string, Tensor][] = [];
      for (const [path, weight] of treeEntries(params)) {
        const gradient = gradientOf.get(path)!;
        const m = mix(old.get(`first.${path}`)!, gradient, settings.beta1);
        const v = mix(old.get(`second.${path}`)!, mul(gradient, gradient), settings.beta2);
        const decay = settings.decays(path, weight.shape) ? settings.weightDecay : 0;
        const kept = decay === 0 ? weight : mul(weight, sub(1, mul(learningRate, decay)));
        const direction = div(m, add(sqrt(v), rate.epsilon));
        updated.push([path, sub(kept, mul(direction, rate.scale))]);
        first.push([path, m]);
        second.push([path, v]);
      }
      const next = { first: treeFrom(first), second: treeFrom(second), step };
      return { params: treeFrom(updated), state: next as Tree<Tensor> };
    },
  };
}

/**
 * Fold the corrections of both moments into two numbers, so that no array is corrected:
 * `η (m / c₁) / (√(v / c₂) + ε) = (η √c₂ / c₁) m / (√v + ε √c₂)`.
 */
function correctedRate(
  step: Tensor,
  learningRate: Tensor,
  { beta1, beta2, epsilon }: typeof ADAMW_DEFAULTS,
): { readonly scale: Tensor; readonly epsilon: Tensor } {
  const correction = (beta: number) => sub(1, exp(mul(step, Math.log(beta))));
  const root = sqrt(correction(beta2));
  return {
    scale: div(mul(learningRate, root), correction(beta1)),
    epsilon: mul(root, epsilon),
  };
}

function mix(old: Tensor, fresh: Tensor, beta: number): Tensor {
  return add(mul(old, beta), mul(fresh, 1 - beta));
}
