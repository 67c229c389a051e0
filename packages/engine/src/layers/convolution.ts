import type { NdArray } from "../array.ts";
import { conv2d } from "../ops/conv.ts";
import type { ConvOptions } from "../ops/conv-options.ts";
import { type Random, randomNormal } from "../random.ts";
import type { Tensor } from "../tensor.ts";

/** weight (O, C, h, w) */
export type ConvolutionParams<T> = { readonly weight: T };

/**
 * A convolution without bias, as used before a normalisation.
 *
 * `init({ inputs: C, outputs: O, kernel }, random)` draws from He's normal distribution.
 * `apply(params, x, { stride, padding })`: (B, C, H, W) to (B, O, H', W').
 *
 * @see He et al. 2015, https://arxiv.org/abs/1502.01852
 */
export const convolution = {
  init(
    {
      inputs,
      outputs,
      kernel,
    }: { readonly inputs: number; readonly outputs: number; readonly kernel: number },
    random: Random,
  ): ConvolutionParams<NdArray> {
    const deviation = Math.sqrt(2 / (inputs * kernel * kernel));
    return { weight: randomNormal(random, [outputs, inputs, kernel, kernel], deviation) };
  },
  apply({ weight }: ConvolutionParams<Tensor>, x: Tensor, options: ConvOptions = {}): Tensor {
    return conv2d(x, weight, options);
  },
};
