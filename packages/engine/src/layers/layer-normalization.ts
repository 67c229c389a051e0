import type { EpsilonOptions } from "../ops/epsilon.ts";
import { layerNorm } from "../ops/layer-norm.ts";
import type { Tensor } from "../tensor.ts";
import { initNormalization, type NormalizationParams } from "./normalization.ts";
import { requireParams } from "./params.ts";

/**
 * Layer normalisation with its own scale and bias.
 *
 * `init({ width: D })` gives scale 1 and bias 0.
 * `apply(params, x, { epsilon })`: (..., D) to (..., D); epsilon 1e-5 by default.
 *
 * @see layerNorm
 */
export const layerNormalization = {
  init: initNormalization,
  apply(params: NormalizationParams<Tensor>, x: Tensor, options: EpsilonOptions = {}): Tensor {
    requireParams("layerNormalization", params, ["scale", "bias"]);
    return layerNorm(x, params.scale, params.bias, options);
  },
};
