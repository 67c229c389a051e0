import { type NdArray, ndarray } from "../array.ts";
import { rmsNorm } from "../ops/rms-norm.ts";
import type { Tensor } from "../tensor.ts";

/** scale (D) */
export type RmsNormalizationParams<T> = { readonly scale: T };

/**
 * Normalisation by the root mean square, with its own scale.
 *
 * `init({ width: D })` gives scale 1.
 * `apply(params, x, { epsilon })`: (..., D) to (..., D).
 *
 * @see rmsNorm
 */
export const rmsNormalization = {
  init({ width }: { readonly width: number }): RmsNormalizationParams<NdArray> {
    return { scale: ndarray(new Float32Array(width).fill(1)) };
  },
  apply(
    { scale }: RmsNormalizationParams<Tensor>,
    x: Tensor,
    options: { readonly epsilon?: number } = {},
  ): Tensor {
    return rmsNorm(x, scale, options);
  },
};
