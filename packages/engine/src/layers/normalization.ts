import { type NdArray, ndarray, zerosArray } from "../array.ts";
import { layerNorm } from "../ops/layer-norm.ts";
import type { Tensor } from "../tensor.ts";

/** scale (D), bias (D) */
export type NormalizationParams<T> = { readonly scale: T; readonly bias: T };

/** Start a normalisation over D features: scale 1, bias 0. */
export function initNormalization({
  width,
}: {
  readonly width: number;
}): NormalizationParams<NdArray> {
  return { scale: ndarray(new Float32Array(width).fill(1)), bias: zerosArray([width]) };
}

/**
 * Layer normalisation with its own scale and bias: (..., D) to (..., D).
 *
 * @see layerNorm
 */
export const layerNormalization = {
  init: initNormalization,
  apply({ scale, bias }: NormalizationParams<Tensor>, x: Tensor): Tensor {
    return layerNorm(x, scale, bias);
  },
};
