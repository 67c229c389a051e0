import { type GroupNormOptions, groupNorm } from "../ops/group-norm.ts";
import type { Tensor } from "../tensor.ts";
import { initNormalization, type NormalizationParams } from "./normalization.ts";
import { requireParams } from "./params.ts";

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
  apply(params: NormalizationParams<Tensor>, x: Tensor, options: GroupNormOptions): Tensor {
    requireParams("groupNormalization", params, ["scale", "bias"]);
    return groupNorm(x, params.scale, params.bias, options);
  },
};
