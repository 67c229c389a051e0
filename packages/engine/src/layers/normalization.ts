import { type NdArray, ndarray, zerosArray } from "../array.ts";
import { requireKnownOptions } from "../known-options.ts";
import { requireLengths } from "../shape.ts";

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
