import { instanceNorm } from "../ops/group-norm.ts";
import type { Tensor } from "../tensor.ts";
import { initNormalization, type NormalizationParams } from "./normalization.ts";

/**
 * Instance normalisation with a scale and bias for each channel (PyTorch's `affine=True`).
 *
 * `init({ width: C })` gives scale 1 and bias 0.
 * `apply(params, x)`: (B, C, ...) to (B, C, ...).
 *
 * @see instanceNorm
 */
export const instanceNormalization = {
  init: initNormalization,
  apply({ scale, bias }: NormalizationParams<Tensor>, x: Tensor): Tensor {
    return instanceNorm(x, scale, bias);
  },
};
