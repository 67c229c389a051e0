import type { EpsilonOptions } from "../ops/epsilon.ts";
import { instanceNorm } from "../ops/group-norm.ts";
import type { Tensor } from "../tensor.ts";
import { initNormalization, type NormalizationParams } from "./normalization.ts";
import { requireParams } from "./params.ts";

/**
 * Instance normalisation with a scale and bias for each channel (PyTorch's `affine=True`).
 *
 * `init({ width: C })` gives scale 1 and bias 0.
 * `apply(params, x, { epsilon })`: (B, C, ...) to (B, C, ...); epsilon 1e-5 by default.
 *
 * @see instanceNorm
 */
export const instanceNormalization = {
  init: initNormalization,
  apply(params: NormalizationParams<Tensor>, x: Tensor, options: EpsilonOptions = {}): Tensor {
    requireParams("instanceNormalization", params, ["scale", "bias"]);
    return instanceNorm(x, params.scale, params.bias, options);
  },
};
