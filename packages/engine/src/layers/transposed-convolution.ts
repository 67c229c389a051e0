import { type NdArray, zerosArray } from "../array.ts";
import { requireKnownOptions } from "../known-options.ts";
import { type ConvTransposeOptions, spread } from "../ops/conv-transpose.ts";
import { type Random, randomNormal } from "../random.ts";
import { sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { requireTensors } from "../tensor.ts";
import {
  addPerChannel,
  type ConvolutionParams,
  type ConvolutionSize,
  kernelShape,
  requireChannels,
  SIZE_OPTIONS,
} from "./convolution.ts";
import { requireParams } from "./params.ts";

/**
 * A transposed convolution: from small signals, pictures or volumes to large ones.
 *
 * `init({ inputs: C, outputs: O, kernel, groups, bias }, random)` draws a weight
 * (C, O / groups, ...kernel) from He's normal distribution; a bias is 0.
 * `apply(params, x, { stride, padding, outputPadding, size, dilation, groups })`: (B, C, ...) to (B, O, ...).
 *
 * @see Zeiler et al. 2010, https://doi.org/10.1109/CVPR.2010.5539957
 * @see convTranspose2d
 */
export const transposedConvolution = {
  init(size: ConvolutionSize, random: Random): ConvolutionParams<NdArray> {
    requireKnownOptions("transposedConvolution.init", size, SIZE_OPTIONS);
    const { inputs, outputs, kernel, groups = 1, bias = false } = size;
    requireChannels("transposedConvolution.init", { inputs, outputs, groups });
    const window = kernelShape(kernel);
    const deviation = Math.sqrt(2 / ((inputs / groups) * sizeOf(window)));
    return {
      weight: randomNormal(random, [inputs, outputs / groups, ...window], deviation),
      ...(bias && { bias: zerosArray([outputs]) }),
    };
  },
  apply(params: ConvolutionParams<Tensor>, x: Tensor, options: ConvTransposeOptions = {}): Tensor {
    requireParams("transposedConvolution", params, ["weight"]);
    const { weight, bias } = params;
    requireTensors("transposedConvolution", [x, weight]);
    const y = spread(x, weight, options, weight.shape.length - 2);
    return bias ? addPerChannel(y, bias) : y;
  },
};
