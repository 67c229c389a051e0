import { div, mul, sqrt, sub, tanh } from "../ops/elementwise.ts";
import type { Tensor } from "../tensor.ts";
import { runningMean } from "./running-mean.ts";

type Moments = Readonly<Record<"first" | "second", Tensor>>;

interface Betas {
  readonly beta1: number;
  readonly beta2: number;
}

/** Move the running means of the gradient and of its square. */
export function movedMoments(old: Moments, gradient: Tensor, { beta1, beta2 }: Betas): Moments {
  return {
    first: runningMean(old.first, gradient, beta1),
    second: runningMean(old.second, mul(gradient, gradient), beta2),
  };
}

/**
 * Tell what share of its weight a running mean that began at 0 has by now: `1 - βᵗ`, () float32.
 *
 * Computed as `-2u / (1 - u)` with `u = tanh(t log β / 2)`: of `1 - 0.999ᵗ` at the first steps float32
 * would keep four digits.
 */
export function correctionOf(beta: number, step: Tensor): Tensor {
  const u = tanh(mul(step, Math.log(beta) / 2));
  return div(mul(u, -2), sub(1, u));
}

/**
 * Fold the corrections of both moments into two numbers, so that no array is corrected:
 * `η (m / c₁) / (√(v / c₂) + ε) = (η √c₂ / c₁) m / (√v + ε √c₂)`.
 */
export function correctedRate(
  step: Tensor,
  learningRate: Tensor,
  { beta1, beta2, epsilon }: Betas & { readonly epsilon: number },
): { readonly scale: Tensor; readonly epsilon: Tensor } {
  const root = sqrt(correctionOf(beta2, step));
  return {
    scale: div(mul(learningRate, root), correctionOf(beta1, step)),
    epsilon: mul(root, epsilon),
  };
}
