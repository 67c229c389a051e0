import { type NdArray, ndarray } from "../array.ts";
import { sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { concat } from "./concat.ts";
import { mul } from "./elementwise.ts";
import { gather } from "./gather.ts";
import { matmul } from "./matmul.ts";
import { channelsFirst, type KernelPath, metPixels, padded } from "./met-pixels.ts";
import { pad } from "./pad.ts";
import { sum } from "./reduce.ts";
import { reshape, transpose } from "./reshape.ts";
import { constant } from "./source.ts";

/**
 * The gradient towards a kernel each group of which sees one channel.
 *
 * CONTRIBUTOR NOTES: a row of errors meets a row of pixels in `rowBands` by a product of all with
 * all, of which some diagonals count: more arithmetic, but one pass over the pictures for each row
 * of the kernel, where `pixelSums` takes three for each pixel. Best of 15 runs in turns, two
 * threads, bands against sums: 3x3, 64 channels, 32x32, batch 16: 1.4 times as fast; 144 channels,
 * 28x28, stride 2, batch 8: 2.6; 7x7, 96 channels, 28x28: 3.0; 5x5, 14x14: 3.1; 3x3x3, 8x16x16: 2.4;
 * rows of 56 pixels: 1.0; of 112: 0.8, with stride 2: 2.1; one axis, 5 of 512 pixels: 0.3. Tried as
 * well: a convolution with batch and channels exchanged, 0.7, 2.0 and 1.4 for the first three; in
 * `pixelSums` a matrix product in place of product and sum: 0.3.
 *
 * @param dy  (B, O, ...) float32, the errors
 * @param x   (B, C, ...) float32, the pictures
 * @returns   (O, 1, ...)
 */
export function depthwiseKernelGradient(dy: Tensor, x: Tensor, path: KernelPath): Tensor {
  const sums = hasShortRows(x, path) ? rowBands(dy, x, path) : pixelSums(dy, x, path);
  return reshape(concat(sums, 1), path.kernel);
}

/** Pixels in a row for each of the kernel's, up to which bands are faster; strides slow the sums. */
const [SHORT, SHORT_IN_STRIDES] = [16, 48];

function hasShortRows(x: Tensor, { kernel, moves }: KernelPath): boolean {
  const limit = moves.stride.at(-1) === 1 ? SHORT : SHORT_IN_STRIDES;
  return x.shape.at(-1)! <= limit * kernel.at(-1)!;
}

/** For each pixel of the kernel, (O, 1): products summed where they stand. */
function pixelSums(dy: Tensor, x: Tensor, path: KernelPath): readonly Tensor[] {
  const { kernel, moves } = path;
  const lead = [x.shape[0]!, moves.groups];
  const pixels = sizeOf(dy.shape.slice(2)); // a number, as -1 has no length where the batch is empty
  const errors = reshape(dy, [...lead, kernel[0]! / moves.groups, pixels]); // (B, C, O / C, H'·W')
  const axes = kernel.slice(2).map((_, axis) => axis);
  return metPixels(padded(x, path), path, axes).map((met) =>
    reshape(sum(mul(errors, reshape(met, [...lead, 1, pixels])), [0, 3]), [kernel[0]!, 1]),
  );
}

/** For each row of the kernel, (O, w): the sums over the diagonals of rows of errors times rows of pixels. */
function rowBands(dy: Tensor, x: Tensor, path: KernelPath): readonly Tensor[] {
  const { kernel, moves } = path;
  const { groups } = moves;
  const [outWidth, width] = [dy.shape.at(-1)!, x.shape.at(-1)!];
  const errors = reshape(channelsFirst(dy), [groups, kernel[0]! / groups, -1, outWidth]);
  const columns = transpose(errors); //                              (C, O / C, W', B·H')
  // the padding beside a row is left to the diagonals: a product is fastest for a round width
  const beside = moves.padding.with(-1, [0, 0]);
  const pictures = padded(channelsFirst(x), { ...path, moves: { ...moves, padding: beside } });
  const places = constant(diagonals(outWidth, width, path));
  const above = kernel.slice(2, -1).map((_, axis) => axis);
  return metPixels(pictures, path, above).map((met) => {
    const rows = reshape(met, [groups, 1, -1, width]); //            (C, 1, B·H', W)
    const pairs = reshape(matmul(columns, rows), [kernel[0]!, outWidth * width]);
    const withZero = pad(pairs, [
      [0, 0],
      [0, 1],
    ]); //                (O, W'·W + 1)
    return sum(gather(withZero, places, 1), 2);
  });
}

/**
 * Where, among all pairs of an error and a pixel of a row, those of each of the kernel's pixels
 * stand, (w, W'); behind the last pair for a pixel in the padding.
 */
function diagonals(outWidth: number, width: number, { kernel, moves }: KernelPath): NdArray {
  const [stride, dilation] = [moves.stride.at(-1)!, moves.dilation.at(-1)!];
  const [before] = moves.padding.at(-1)!;
  const count = kernel.at(-1)!;
  const places = Int32Array.from({ length: count * outWidth }, (_, i) => {
    const [at, error] = [Math.floor(i / outWidth), i % outWidth];
    const pixel = error * stride + at * dilation - before;
    return pixel >= 0 && pixel < width ? error * width + pixel : outWidth * width;
  });
  return ndarray(places, [count, outWidth], "int32");
}
