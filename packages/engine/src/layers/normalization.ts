import { type NdArray, ndarray, zerosArray } from "../array.ts";
import { requireKnownOptions } from "../known-options.ts";
import type { EpsilonOptions } from "../ops/epsilon.ts";
import { layerNorm } from "../ops/layer-norm.ts";
import { requireLengths } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { requireParams } from "./params.ts";

/** scale (D), bias (D) */
export type NormalizationParams<T> = { readonly scale: T; readonly bias: T };

/** The size of a normalisation: D, its features or channels. */
export interface NormalizationSize {
  readonly width: number;
}

/** Start a normalisation over D features: scale 1, bias 0. */
export function initNormalization(size: NormalizationSize): NormalizationParams<NdArray> {
  return { scale: onesArray(size), bias: zerosArray([size.width]) };
}

/**
 * Start a scale: D ones.
 *
 * @throws Error  when the size has other names, or the width is no whole number
 */
export function onesArray(size: NormalizationSize): NdArray {
  requireKnownOptions("normalization.init", size, ["width"]);
  requireLengths("normalization.init: width", [size.width]);
  return ndarray(new Float32Array(size.width).fill(1));
}

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
