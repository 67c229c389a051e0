import { ndarray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { formatShape } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { stack } from "./concat.ts";
import { requireElementType } from "./element-type.ts";
import { gather } from "./gather.ts";
import { cubicMatrix, linearMatrix, nearestPixels, type ResizedAxis } from "./interpolation.ts";
import { matmulAlong } from "./matmul-along.ts";
import { reshape } from "./reshape.ts";
import { slice } from "./slice.ts";
import { constant } from "./source.ts";
import { type PerAxis, perAxis } from "./window.ts";

/** "linear" is for one axis, "bilinear" and "bicubic" for two, "trilinear" for three. */
export type ResizeMode =
  | "nearest"
  | "nearest-exact"
  | "linear"
  | "bilinear"
  | "trilinear"
  | "bicubic";

/**
 * `size`: the new lengths, or `scale`: new pixels for each old one; one number or one for each axis.
 * `mode`, default "nearest". `alignCorners`: let the centres of the first and last pixels stay where
 * they are, in place of the edges; default false, not for nearest.
 */
export interface ResizeOptions {
  readonly size?: PerAxis;
  readonly scale?: PerAxis;
  readonly mode?: ResizeMode;
  readonly alignCorners?: boolean;
}

/** For how many axes a mode is. */
const MODES: Readonly<Record<ResizeMode, readonly number[]>> = {
  nearest: [1, 2, 3],
  "nearest-exact": [1, 2, 3],
  linear: [1],
  bilinear: [2],
  trilinear: [3],
  bicubic: [2],
};

/**
 * Resize pictures, signals or volumes, by PyTorch's conventions (no smoothing when they shrink).
 *
 * A new pixel i lies at `(i + ½) / scale - ½` among the old ones, or, with `alignCorners`, at
 * `i (H - 1) / (H' - 1)`; "nearest" copies pixel `⌊i / scale⌋`, "nearest-exact" pixel `⌊(i + ½) / scale⌋`.
 *
 * @param x        (B, C, N), (B, C, H, W) or (B, C, Z, H, W) float32
 * @param options  `size` in pixels or `scale`, of which the new size is `⌊H scale⌋`; `mode`, default
 *                 "nearest"; `alignCorners`, default false
 * @returns        (B, C, ...size) float32
 * @throws ShapeError  when `x` has other axes, the mode is for another number of them, there is no
 *                     size or both, or nothing is left
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html
 * @example
 * resize(input("x", [1, 3, 8, 8]), { scale: 2, mode: "bilinear" }).shape // [1, 3, 16, 16]
 */
export function resize(x: Tensor, options: ResizeOptions): Tensor {
  requireKnownOptions("resize", options, ["size", "scale", "mode", "alignCorners"]);
  const { size, scale, mode = "nearest", alignCorners = false } = options;
  requireMode(x, mode, alignCorners);
  return axesOf(x, size, scale).reduce((y, resized, k) => {
    const axis = k + 2;
    if (mode === "nearest" || mode === "nearest-exact") {
      return takePixels(y, axis, nearestPixels(resized, mode === "nearest-exact"));
    }
    const isCubic = mode === "bicubic";
    // as in PyTorch: where the length stays, linear modes copy whatever the scale is
    if (resized.length === resized.size && (!isCubic || (resized.scale ?? 1) === 1)) return y;
    const matrix = isCubic ? cubicMatrix : linearMatrix;
    return matmulAlong(y, axis, matrix(resized, alignCorners));
  }, x);
}

function requireMode(x: Tensor, mode: ResizeMode, alignCorners: boolean): void {
  requireElementType("resize", [x]);
  const rank = x.shape.length - 2;
  if (!Object.hasOwn(MODES, mode)) {
    throw new ShapeError(
      `resize: expected a mode among ${Object.keys(MODES).join(", ")}, got "${mode}"`,
    );
  }
  if (!MODES[mode].includes(rank)) {
    throw new ShapeError(
      `resize: expected x (B, C, ...) with ${MODES[mode].join(" or ")} more axes for "${mode}", ` +
        `got ${formatShape(x.shape)}`,
    );
  }
  if (alignCorners && mode.startsWith("nearest")) {
    throw new ShapeError(
      `resize: expected alignCorners only with linear and cubic modes, got "${mode}". Leave it out.`,
    );
  }
}

function axesOf(
  x: Tensor,
  size: PerAxis | undefined,
  scale: PerAxis | undefined,
): readonly ResizedAxis[] {
  if ((size === undefined) === (scale === undefined)) {
    throw new ShapeError(
      `resize: expected either size or scale, got ${size === undefined ? "neither" : "both"}`,
    );
  }
  const lengths = x.shape.slice(2);
  const rank = lengths.length;
  if (size !== undefined) {
    const sizes = perAxis("resize", "size", size, { rank, least: 1 });
    return lengths.map((length, k) => ({ length, size: sizes[k]!, scale: undefined }));
  }
  const scales = typeof scale === "number" ? lengths.map(() => scale) : scale!;
  const axes = lengths.map((length, k) => {
    return { length, size: Math.floor(length * scales[k]!), scale: scales[k] };
  });
  if (scales.length === rank && axes.every((axis) => axis.size >= 1)) return axes;
  throw new ShapeError(
    `resize: expected a scale, one or a list of ${rank}, that leaves a pixel of ` +
      `${formatShape(lengths)}, got ${JSON.stringify(scale)}`,
  );
}

/** Copy pixels along an axis; evenly repeated or skipped ones without a gather, whose gradient is serial. */
function takePixels(x: Tensor, axis: number, pixels: readonly number[]): Tensor {
  const length = x.shape[axis]!;
  const [times, step] = [pixels.length / length, length / pixels.length];
  if (Number.isInteger(times) && pixels.every((pixel, i) => pixel === Math.floor(i / times))) {
    return repeat(x, axis, times);
  }
  if (Number.isInteger(step) && pixels.every((pixel, i) => pixel === i * step)) {
    return slice(
      x,
      x.shape.map((_, k) => (k === axis ? [0, length, step] : null)),
    );
  }
  return gather(x, constant(ndarray(pixels, [pixels.length], "int32")), axis);
}

/** Each pixel `times` times; ONNX Runtime joins copies ten times faster than it expands a last axis. */
function repeat(x: Tensor, axis: number, times: number): Tensor {
  const copies = stack(new Array<Tensor>(times).fill(x), axis + 1); // (..., n, times, ...)
  return reshape(copies, x.shape.with(axis, x.shape[axis]! * times));
}
