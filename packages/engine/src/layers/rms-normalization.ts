import type { NdArray } from "../array.ts";
import type { EpsilonOptions } from "../ops/epsilon.ts";
import { rmsNorm } from "../ops/rms-norm.ts";
import type { Tensor } from "../tensor.ts";
import { type NormalizationSize, onesArray } from "./normalization.ts";
import { requireParams } from "./params.ts";

/** scale (D) */
export type RmsNormalizationParams<T> = { readonly scale: T };

/**
 * Normalisation by the root mean square, with its own scale.
 *
 * `init({ width: D })` gives scale 1.
 * `apply(params, x, { epsilon })`: (..., D) to (..., D); epsilon 2⁻²³ by default.
 *
 * @see rmsNorm
 */
export const rmsNormalization = {
  init(size: NormalizationSize): RmsNormalizationParams<NdArray> {
    return { scale: onesArray(size) };
  },
  apply(params: RmsNormalizationParams<Tensor>, x: Tensor, options: EpsilonOptions = {}): Tensor {
    requireParams("rmsNormalization", params, ["scale"]);
    return rmsNorm(x, params.scale, options);
  },
};
