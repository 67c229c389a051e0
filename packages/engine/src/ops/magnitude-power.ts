import type { Tensor } from "../tensor.ts";
import { equal, where } from "./compare.ts";
import { pow } from "./powers.ts";

/**
 * Raise numbers that are not negative to a power, `x^p`, with derivatives of 0 at 0.
 *
 * Below a power of 2 the first or second derivative is infinite there, and no number once it is
 * multiplied by the 0 that follows from `x` being 0, as in norms and focal losses.
 *
 * @param x  (...) float32, 0 or more
 * @param p  the power, above 0
 * @returns  (...) float32
 */
export function magnitudePower(x: Tensor, p: number): Tensor {
  if (p === 1 || p >= 2) return pow(x, p);
  const isZero = equal(x, 0);
  return where(isZero, 0, pow(where(isZero, 1, x), p));
}
