import { type NdArray, ndarray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import type { Tensor } from "../tensor.ts";
import { avgPool1d, avgPool2d, avgPool3d } from "./avg-pool.ts";
import { gather } from "./gather.ts";
import { globalAvgPool } from "./global-pool.ts";
import { matmulAlong } from "./matmul-along.ts";
import { maxPool1d, maxPool2d, maxPool3d } from "./max-pool.ts";
import { requirePicture } from "./pool-options.ts";
import { constant } from "./source.ts";

/** The lengths of a result, one for all axes or one each; null keeps an axis as it is. */
export type AdaptiveSize = number | readonly (number | null)[];

const AVG_POOL = { 1: avgPool1d, 2: avgPool2d, 3: avgPool3d };
const MAX_POOL = { 1: maxPool1d, 2: maxPool2d, 3: maxPool3d };

type Rank = 1 | 2 | 3;

/** Where a window begins and ends, [start, end). */
type Span = readonly [start: number, end: number];

/** The windows that cut `length` pixels into `count` parts, which overlap where they do not divide them. */
function spansOf(length: number, count: number): readonly Span[] {
  return Array.from({ length: count }, (_, i) => [
    Math.floor((i * length) / count),
    Math.ceil(((i + 1) * length) / count),
  ]);
}

function sizesOf(where: string, x: Tensor, size: AdaptiveSize, rank: number): readonly number[] {
  requirePicture(where, x, rank);
  const list = typeof size === "number" ? new Array<number>(rank).fill(size) : size;
  const lengths = Array.isArray(list)
    ? list.map((length, axis) => length ?? x.shape[axis + 2]!)
    : [];
  if (lengths.length === rank && lengths.every((n) => Number.isInteger(n) && n >= 1)) {
    return lengths;
  }
  throw new ShapeError(
    `${where}: expected a size of whole numbers, 1 or more, one or a list of ${rank}, null to keep, ` +
      `got ${JSON.stringify(size)}`,
  );
}

/** The windows' size where they divide every axis, or undefined. */
function evenKernel(x: Tensor, sizes: readonly number[]): readonly number[] | undefined {
  const kernel = sizes.map((size, axis) => x.shape[axis + 2]! / size);
  return kernel.every(Number.isInteger) ? kernel : undefined;
}

function adaptiveAvgPool(x: Tensor, size: AdaptiveSize, rank: Rank): Tensor {
  const sizes = sizesOf(`adaptiveAvgPool${rank}d`, x, size, rank);
  // without a window of this size in it, an exported file takes pictures of any
  if (sizes.every((count) => count === 1)) return globalAvgPool(x, { keep: true });
  const kernel = evenKernel(x, sizes);
  if (kernel) return AVG_POOL[rank](x, kernel);
  return sizes.reduce((y, count, k) => {
    const length = x.shape[k + 2]!;
    return count === length ? y : matmulAlong(y, k + 2, averaging(length, count));
  }, x);
}

/** The matrix (count, length) that averages each window. */
function averaging(length: number, count: number): NdArray {
  const data = new Float32Array(count * length);
  for (const [row, [start, end]] of spansOf(length, count).entries()) {
    data.fill(1 / (end - start), row * length + start, row * length + end);
  }
  return ndarray(data, [count, length]);
}

function adaptiveMaxPool(x: Tensor, size: AdaptiveSize, rank: Rank): Tensor {
  const sizes = sizesOf(`adaptiveMaxPool${rank}d`, x, size, rank);
  const kernel = evenKernel(x, sizes);
  if (kernel) return MAX_POOL[rank](x, kernel);
  const windows = sizes.map((count, axis) => windowsOf(x.shape[axis + 2]!, count));
  const apart = windows.reduce((y, { pixels }, k) => gather(y, constant(pixels), k + 2), x);
  return MAX_POOL[rank](
    apart,
    windows.map(({ width }) => width),
  );
}

/** The pixels of each window, one window after the other; the last one repeats where a window is short. */
function windowsOf(length: number, count: number) {
  const spans = spansOf(length, count);
  const width = Math.max(...spans.map(([start, end]) => end - start));
  const pixels = spans.flatMap(([start, end]) =>
    Array.from({ length: width }, (_, i) => Math.min(start + i, end - 1)),
  );
  return { width, pixels: ndarray(pixels, [pixels.length], "int32") };
}

/**
 * Average a signal down to a length: `adaptiveAvgPool2d` with one axis.
 *
 * @param x  (B, C, N) float32
 * @returns  (B, C, size) float32
 * @throws ShapeError  as `adaptiveAvgPool2d`
 */
export function adaptiveAvgPool1d(x: Tensor, size: AdaptiveSize): Tensor {
  return adaptiveAvgPool(x, size, 1);
}

/**
 * Average a picture down to a size, whatever its own: window i covers the pixels
 * `⌊i H / H'⌋` to `⌈(i + 1) H / H'⌉`; windows overlap where H' does not divide H.
 *
 * @param x     (B, C, H, W) float32
 * @param size  [H', W'] in pixels or one number for both; null keeps an axis
 * @returns     (B, C, H', W') float32
 * @throws ShapeError  when `x` has other axes or a size is below 1
 * @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html
 * @example
 * adaptiveAvgPool2d(input("x", [1, 8, 7, 5]), [3, null]).shape // [1, 8, 3, 5]
 */
export function adaptiveAvgPool2d(x: Tensor, size: AdaptiveSize): Tensor {
  return adaptiveAvgPool(x, size, 2);
}

/**
 * Average a volume down to a size: `adaptiveAvgPool2d` with three axes.
 *
 * @param x  (B, C, Z, H, W) float32
 * @returns  (B, C, Z', H', W') float32
 * @throws ShapeError  as `adaptiveAvgPool2d`
 */
export function adaptiveAvgPool3d(x: Tensor, size: AdaptiveSize): Tensor {
  return adaptiveAvgPool(x, size, 3);
}

/**
 * Take the largest of each part of a signal: `adaptiveMaxPool2d` with one axis.
 *
 * @param x  (B, C, N) float32
 * @returns  (B, C, size) float32
 * @throws ShapeError  as `adaptiveMaxPool2d`
 */
export function adaptiveMaxPool1d(x: Tensor, size: AdaptiveSize): Tensor {
  return adaptiveMaxPool(x, size, 1);
}

/**
 * Take the largest of each part of a picture; windows as in `adaptiveAvgPool2d`. The gradient goes
 * to the first of equal ones.
 *
 * @param x     (B, C, H, W) float32
 * @param size  [H', W'] in pixels or one number for both; null keeps an axis
 * @returns     (B, C, H', W') float32
 * @throws ShapeError  when `x` has other axes or a size is below 1
 * @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool2d.html
 */
export function adaptiveMaxPool2d(x: Tensor, size: AdaptiveSize): Tensor {
  return adaptiveMaxPool(x, size, 2);
}

/**
 * Take the largest of each part of a volume: `adaptiveMaxPool2d` with three axes.
 *
 * @param x  (B, C, Z, H, W) float32
 * @returns  (B, C, Z', H', W') float32
 * @throws ShapeError  as `adaptiveMaxPool2d`
 */
export function adaptiveMaxPool3d(x: Tensor, size: AdaptiveSize): Tensor {
  return adaptiveMaxPool(x, size, 3);
}
