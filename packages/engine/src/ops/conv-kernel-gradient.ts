import { ndarray } from "../array.ts";
import { type Shape, sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { concat } from "./concat.ts";
import type { ConvAttributes } from "./conv-options.ts";
import { mul } from "./elementwise.ts";
import { matmul } from "./matmul.ts";
import { pad } from "./pad.ts";
import { sum } from "./reduce.ts";
import { reshape, transpose } from "./reshape.ts";
import { slice } from "./slice.ts";
import { constant } from "./source.ts";

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
 */
export function kernelGradient(
  dy: Tensor,
  x: Tensor,
  shape: Shape,
  attributes: ConvAttributes,
): Tensor {
  const perPixel =
    shape[1] === 1 && attributes.groups > 1
      ? depthwiseSums(dy, x, shape, attributes)
      : channelProducts(dy, x, shape, attributes);
  const rows = concat(
    perPixel.map((sums) => reshape(sums, [1, -1])),
    0,
  ); //                                                                      (P, O·C / groups)
  return reshape(transposedByProduct(rows), shape); //                       (O, C / groups, ...)
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

/** For each pixel of the kernel, (O, C) or (groups, O / groups, C / groups): errors times pixels. */
function channelProducts(
  dy: Tensor,
  x: Tensor,
  shape: Shape,
  attributes: ConvAttributes,
): readonly Tensor[] {
  const { groups } = attributes;
  const [outChannels, channels] = shape as [number, number];
  const lead = groups === 1 ? [] : [groups];
  const errors = reshape(channelsFirst(dy), [...lead, outChannels / groups, -1]); // (O, B·H'·W')
  return metPixels(channelsFirst(x), shape, dy.shape, attributes).map((met) => {
    const pixels = reshape(met, [...lead, channels, -1]); //                         (C, B·H'·W')
    return matmul(errors, transpose(pixels));
  });
}

/** The same where each group has one channel: (C, O / C), products summed where they stand. */
function depthwiseSums(
  dy: Tensor,
  x: Tensor,
  shape: Shape,
  attributes: ConvAttributes,
): readonly Tensor[] {
  const { groups } = attributes;
  const batch = x.shape[0]!;
  const errors = reshape(dy, [batch, groups, shape[0]! / groups, -1]); //      (B, C, O / C, H'·W')
  return metPixels(x, shape, dy.shape, attributes).map((met) =>
    sum(mul(errors, reshape(met, [batch, groups, 1, -1])), [0, 3]),
  );
}

function channelsFirst(x: Tensor): Tensor {
  return transpose(x, [1, 0, ...x.shape.slice(2).map((_, axis) => axis + 2)]);
}

/** For each pixel of the kernel, row by row, the pixels of the pictures that it met, (C, B, H', W'). */
function metPixels(
  x: Tensor,
  kernel: Shape,
  out: Shape,
  { stride, dilation, padding }: ConvAttributes,
): readonly Tensor[] {
  const window = kernel.slice(2);
  const padded = pad(x, [[0, 0], [0, 0], ...padding]);
  return Array.from({ length: sizeOf(window) }, (_, place) => {
    const ranges = placeIn(window, place).map((at, axis) => {
      const start = at * dilation[axis]!;
      return [start, start + stride[axis]! * (out[axis + 2]! - 1) + 1, stride[axis]!] as const;
    });
    return slice(padded, [null, null, ...ranges]);
  });
}

/** The index of a place in row-major order. */
function placeIn(shape: Shape, place: number): readonly number[] {
  return shape.map((length, axis) => Math.floor(place / sizeOf(shape.slice(axis + 1))) % length);
}
