import { type NdArray, zerosArray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { convolve } from "../ops/conv.ts";
import type { ConvOptions } from "../ops/conv-options.ts";
import { add } from "../ops/elementwise.ts";
import { reshape } from "../ops/reshape.ts";
import { type Random, randomNormal } from "../random.ts";
import { requireLengths, requireSizes, type Shape, sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { requireTensors } from "../tensor.ts";
import { requireParams } from "./params.ts";

/** weight (O, C / groups, ...kernel), bias (O) if there is one */
export type ConvolutionParams<T> = { readonly weight: T; readonly bias?: T };

/** `kernel`: its size in pixels, one number for pictures or a list of one to three; `bias`: default none, as before a normalisation. */
export interface ConvolutionSize {
  readonly inputs: number;
  readonly outputs: number;
  readonly kernel: number | readonly number[];
  readonly groups?: number;
  readonly bias?: boolean;
}

/** The names in the size of a convolution. */
export const SIZE_OPTIONS: readonly (keyof ConvolutionSize)[] = [
  "inputs",
  "outputs",
  "kernel",
  "groups",
  "bias",
];

/**
 * A convolution over signals, pictures or volumes, as many axes as its kernel has.
 *
 * `init({ inputs: C, outputs: O, kernel, groups, bias }, random)` draws from He's normal
 * distribution; a bias is 0.
 * `apply(params, x, { stride, padding, dilation, groups })`: (B, C, ...) to (B, O, ...).
 *
 * @see He et al. 2015, https://arxiv.org/abs/1502.01852
 * @see conv2d
 */
export const convolution = {
  init(size: ConvolutionSize, random: Random): ConvolutionParams<NdArray> {
    requireKnownOptions("convolution.init", size, SIZE_OPTIONS);
    const { inputs, outputs, kernel, groups = 1, bias = false } = size;
    requireChannels("convolution.init", { inputs, outputs, groups });
    const shape = [outputs, inputs / groups, ...kernelShape(kernel)];
    const weight = randomNormal(random, shape, Math.sqrt(2 / sizeOf(shape.slice(1))));
    return { weight, ...(bias && { bias: zerosArray([outputs]) }) };
  },
  apply(params: ConvolutionParams<Tensor>, x: Tensor, options: ConvOptions = {}): Tensor {
    requireParams("convolution", params, ["weight"]);
    const { weight, bias } = params;
    requireTensors("convolution", [x, weight]);
    const y = convolve(x, weight, options, weight.shape.length - 2);
    return bias ? addPerChannel(y, bias) : y;
  },
};

/** Refuse channels that are no whole numbers, or that the groups do not divide. Throws ShapeError. */
export function requireChannels(
  where: string,
  sizes: Readonly<Record<"inputs" | "outputs" | "groups", number>>,
): void {
  requireSizes(where, sizes);
  const { inputs, outputs, groups } = sizes;
  if (inputs % groups === 0 && outputs % groups === 0) return;
  throw new ShapeError(
    `${where}: expected groups that divide ${inputs} inputs and ${outputs} outputs, got ${groups}`,
  );
}

/** A number stands for a square kernel. Throws ShapeError for what is no size. */
export function kernelShape(kernel: number | readonly number[]): Shape {
  requireLengths("convolution.init: kernel", typeof kernel === "number" ? [kernel] : kernel);
  return typeof kernel === "number" ? [kernel, kernel] : kernel;
}

/** Add (C) to each channel of (B, C, ...). */
export function addPerChannel(y: Tensor, bias: Tensor): Tensor {
  return add(y, reshape(bias, [-1, ...y.shape.slice(2).map(() => 1)]));
}
