import { ndarray } from "../array.ts";
import type { Shape } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { concat } from "./concat.ts";
import type { ConvAttributes } from "./conv-options.ts";
import { depthwiseKernelGradient } from "./depthwise-kernel-gradient.ts";
import { matmul } from "./matmul.ts";
import { channelsFirst, type KernelPath, metPixels, padded } from "./met-pixels.ts";
import { reshape, transpose } from "./reshape.ts";
import { constant } from "./source.ts";
import { flatten } from "./squeeze.ts";

/**
 * The gradient towards the kernel: for each of its pixels one matrix product over batch and
 * positions together, of the errors with the pixels that this pixel of the kernel met.
 *
 * CONTRIBUTOR NOTES: channels come first, so that both factors are read along their rows. Tried,
 * the best of 25 runs for 64 channels, 32x32, batch 32, two threads: this 15 ms; one product with
 * all patches side by side, channels first 24 ms, channels last 36 ms (and 150 MB more); shifting
 * the errors down and the pictures across, so that three copies of each do, 15 ms. A product for
 * each picture, summed afterwards, spends a quarter of a ResNet's step in the sum and 0.6 GB on
 * it; a convolution with batch and channels exchanged is slower still.
 *
 * @param dy     (B, O, ...) float32, the errors
 * @param x      (B, C, ...) float32, the pictures
 * @param shape  of the kernel, (O, C / groups, ...)
 * @returns      the kernel's shape
 */
export function kernelGradient(
  dy: Tensor,
  x: Tensor,
  shape: Shape,
  attributes: ConvAttributes,
): Tensor {
  const path = { kernel: shape, out: dy.shape, moves: attributes };
  if (shape[1] === 1 && attributes.groups > 1) return depthwiseKernelGradient(dy, x, path);
  return isNarrow(shape) ? rowProducts(dy, x, path) : pixelProducts(dy, x, path);
}

/** Up to so many channels in a group, a product for each pixel of the kernel has too few columns. */
const FEW_CHANNELS = 8;

function isNarrow(kernel: Shape): boolean {
  return kernel.at(-1)! > 1 && (kernel[1]! <= FEW_CHANNELS || kernel.length === 5);
}

/** A product for each pixel of the kernel. */
function pixelProducts(dy: Tensor, x: Tensor, path: KernelPath): Tensor {
  const axes = path.kernel.slice(2).map((_, axis) => axis);
  const products = productsAlong(dy, padded(channelsFirst(x), path), path, axes);
  const rows = concat(
    products.map((product) => reshape(product, [1, -1])),
    0,
  ); //                                                                      (P, O·C / groups)
  return reshape(transposedByProduct(rows), path.kernel); //                  (O, C / groups, ...)
}

/**
 * A product for each row of the kernel, whose pixels lie side by side as if they were channels.
 *
 * CONTRIBUTOR NOTES: against a product for each pixel, best of 20, two threads: 3 channels to 64,
 * 32x32, batch 32: 2.0 ms instead of 6.4; 7x7, stride 2, 112x112, batch 8: 7.6 instead of 25; 32
 * groups of 4 channels, 14x14: 1.2 instead of 1.7; three axes, 16 to 32 channels, 8x16x16, batch
 * 4: 2.1 instead of 2.9, 64 channels 4.8 instead of 6.0. With two axes it gains nothing from 16
 * channels on. All pixels of the kernel side by side: as fast for 3 channels, slower for more.
 */
function rowProducts(dy: Tensor, x: Tensor, path: KernelPath): Tensor {
  const { kernel, out } = path;
  const last = kernel.length - 3;
  const copies = metPixels(padded(channelsFirst(x), path), path, [last]);
  const apart = copies.map((copy) => reshape(copy, [copy.shape[0]!, 1, ...copy.shape.slice(1)]));
  const joined = concat(apart, 1); //                                       (C, w, B, ..., W')
  const wide = flatten(joined, 0, 1); //                                              (C·w, B, ..., W')
  const above = out.slice(2, -1).map((_, axis) => axis);
  const products = productsAlong(dy, wide, path, above);
  const [outChannels, channels, width] = [kernel[0]!, kernel[1]!, kernel.at(-1)!];
  const rows = products.map((product) => reshape(product, [outChannels, channels, 1, width]));
  return reshape(concat(rows, 2), kernel);
}

/** For each place of the kernel along `axes`: errors times pixels, (O, M) or (groups, O / groups, M). */
function productsAlong(
  dy: Tensor,
  x: Tensor,
  path: KernelPath,
  axes: readonly number[],
): readonly Tensor[] {
  const { groups } = path.moves;
  const lead = groups === 1 ? [] : [groups];
  const errors = reshape(channelsFirst(dy), [...lead, dy.shape[1]! / groups, -1]); // (O, B·H'·W')
  return metPixels(x, path, axes).map((met) => {
    const pixels = reshape(met, [...lead, met.shape[0]! / groups, -1]); //           (M, B·H'·W')
    return matmul(errors, transpose(pixels));
  });
}

/**
 * Transpose a few long rows, as their product with the identity.
 *
 * CONTRIBUTOR NOTES: for 9 rows of 512·512 the product takes 1 ms, ONNX Runtime's Transpose 6.5 ms,
 * and it moves Transposes behind the optimizer's arithmetic, where there are two of each: together
 * 55 of 600 ms of a ResNet-18's step.
 */
function transposedByProduct(rows: Tensor): Tensor {
  const count = rows.shape[0]!;
  if (count === 1) return rows;
  const identity = new Float32Array(count * count);
  for (let i = 0; i < count; i++) identity[i * count + i] = 1;
  return matmul(transpose(rows), constant(ndarray(identity, [count, count])));
}
