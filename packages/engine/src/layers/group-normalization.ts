import { type GroupNormOptions, groupNorm } from "../ops/group-norm.ts";
import type { Tensor } from "../tensor.ts";
import { initNormalization, type NormalizationParams } from "./normalization.ts";

/**
 * Group normalisation with a scale and bias for each channel.
 *
 * `init({ width: C })` gives scale 1 and bias 0.
 * `apply(params, x, { groups, epsilon })`: (B, C, ...) to (B, C, ...); epsilon 1e-5 by default.
 *
 * @see groupNorm
 */
export const groupNormalization = {
  init: initNormalization,
  apply(
    { scale, bias }: NormalizationParams<Tensor>,
    x: Tensor,
    options: GroupNormOptions,
  ): Tensor {
    return groupNorm(x, scale, bias, options);
  },
};
