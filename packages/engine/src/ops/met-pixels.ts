import { type Shape, sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import type { ConvAttributes } from "./conv-options.ts";
import { pad } from "./pad.ts";
import { transpose } from "./reshape.ts";
import { slice } from "./slice.ts";

/** A convolution's kernel (O, C / groups, ...), its result (B, O, ...) and how it moves. */
export interface KernelPath {
  readonly kernel: Shape;
  readonly out: Shape;
  readonly moves: ConvAttributes;
}

/** Put the zeros around pictures (N, M, ...) that a kernel meets. */
export function padded(x: Tensor, { moves }: KernelPath): Tensor {
  return pad(x, [[0, 0], [0, 0], ...moves.padding]);
}

/**
 * For each place in the kernel, row by row, take the pixels that it met.
 *
 * @param x     (N, M, ...) with its padding
 * @param path  of the kernel; its lengths along `axes` count
 * @param axes  of the picture, 0 for the first, along which the kernel moves; along the others all
 *              pixels stay
 * @returns     (N, M, ...) each, along `axes` as long as the convolution's result
 */
export function metPixels(
  x: Tensor,
  { kernel, out, moves: { stride, dilation } }: KernelPath,
  axes: readonly number[],
): readonly Tensor[] {
  const window = axes.map((axis) => kernel[axis + 2]!);
  return Array.from({ length: sizeOf(window) }, (_, place) => {
    const ranges = x.shape.map((): readonly [number, number, number] | null => null);
    for (const [i, at] of placeIn(window, place).entries()) {
      const axis = axes[i]!;
      const start = at * dilation[axis]!;
      const end = start + stride[axis]! * (out[axis + 2]! - 1) + 1;
      ranges[axis + 2] = [start, end, stride[axis]!];
    }
    return slice(x, ranges);
  });
}

/** The index of a place in row-major order. */
function placeIn(shape: Shape, place: number): readonly number[] {
  return shape.map((length, axis) => Math.floor(place / sizeOf(shape.slice(axis + 1))) % length);
}

/** Exchange batch and channels, (B, C, ...) to (C, B, ...). */
export function channelsFirst(x: Tensor): Tensor {
  return transpose(x, [1, 0, ...x.shape.slice(2).map((_, axis) => axis + 2)]);
}
