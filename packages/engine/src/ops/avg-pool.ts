import { type NdArray, ndarray } from "../array.ts";
import { requireKnownOptions } from "../known-options.ts";
import type { Shape } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { mul } from "./elementwise.ts";
import type { Op } from "./op.ts";
import { type PoolAttributes, type PoolOptions, poolShape, resolvePool } from "./pool-options.ts";
import { dilate, slice } from "./slice.ts";
import { constant } from "./source.ts";
import { onnxWindow, type PerAxis, paddingOf } from "./window.ts";

/** `countIncludePad`: divide by the window's size at the edges too, where it holds padding; default true. */
export interface AvgPoolOptions extends PoolOptions {
  readonly countIncludePad?: boolean;
}

/** The sum of each window over its size; what is outside counts as 0. */
export const avgPoolOp: Op<PoolAttributes> = {
  name: "avgPool",
  infer: ([x], attributes) => [{ shape: poolShape(x!.shape, attributes), dtype: "float32" }],
  emit: (emitter, inputs, { attributes }) =>
    emitter.node("AveragePool", inputs, {
      ...onnxWindow(attributes, attributes.kernel),
      count_include_pad: 1,
    }),
  vjp: ({ inputs: [x], attributes }, [dy]) => [spreadAverage(dy!, x!.shape, attributes)],
  samples: [
    sample("windows that touch", [2, 2, 4, 6], 2),
    sample("windows that overlap, padding", [1, 2, 5, 6], 3, { stride: 2, padding: 1 }),
    sample("uneven strides and edges, a row never reached", [1, 2, 6, 7], [2, 3], {
      stride: [3, 1],
      padding: { top: 1, left: 2, bottom: 0, right: 0 },
    }),
    sample("one axis", [2, 3, 7], 3, { stride: 1 }),
    sample("three axes", [1, 2, 3, 4, 2], [2, 3, 2], { stride: 1, padding: [0, 1, 1] }),
  ],
};

function sample(title: string, shape: Shape, kernel: PerAxis, options: AvgPoolOptions = {}) {
  return {
    title,
    inputs: [{ shape }],
    build: (...[x]: readonly Tensor[]) => avgPool(x!, kernel, options, shape.length - 2),
  };
}

/** The gradient of an average pool is one too: of the errors, as far apart as the windows were. */
function spreadAverage(dy: Tensor, shape: Shape, { kernel, stride, padding }: PoolAttributes) {
  const apart = dilate(dy, [1, 1, ...stride]);
  const needed = shape.map((length, axis) => length + (padding[axis - 2]?.[0] ?? 0));
  const fitted = slice(
    apart,
    apart.shape.map((length, axis) => [0, Math.min(length, needed[axis]!)] as const),
  );
  return applyOp(avgPoolOp, [fitted], {
    kernel,
    stride: stride.map(() => 1),
    dilation: stride.map(() => 1),
    padding: kernel.map(
      (length, axis) =>
        [length - 1 - padding[axis]![0], needed[axis + 2]! - fitted.shape[axis + 2]!] as const,
    ),
  })[0]!;
}

function avgPool(x: Tensor, kernel: PerAxis, options: AvgPoolOptions, rank: number): Tensor {
  const where = `avgPool${rank}d`;
  requireKnownOptions(where, options, ["stride", "padding", "ceilMode", "countIncludePad"]);
  const { stride = kernel, padding = 0, ceilMode = false, countIncludePad = true } = options;
  const attributes = resolvePool(
    where,
    x,
    kernel,
    { stride, padding, ceilMode, dilation: 1 },
    rank,
  );
  const y = applyOp(avgPoolOp, [x], attributes)[0]!;
  // what hangs over in ceil mode is never counted
  const counted = paddingOf(where, countIncludePad ? padding : 0, rank);
  const factors = edgeFactors(x.shape, y.shape, attributes, counted);
  return factors ? mul(y, constant(factors)) : y;
}

/** What to multiply by where fewer pixels count than the window has, or undefined if they all do. */
function edgeFactors(
  x: Shape,
  y: Shape,
  { kernel, stride, padding }: PoolAttributes,
  counted: PoolAttributes["padding"],
): NdArray | undefined {
  const lengths = y.slice(2);
  const factors = lengths.map((count, axis) =>
    Array.from({ length: count }, (_, i) => {
      const start = i * stride[axis]! - padding[axis]![0];
      const first = Math.max(start, -counted[axis]![0]);
      const end = Math.min(start + kernel[axis]!, x[axis + 2]! + counted[axis]![1]);
      return kernel[axis]! / (end - first);
    }),
  );
  if (factors.flat().every((factor) => factor === 1)) return undefined;
  const data = factors.reduce((outer, row) => outer.flatMap((a) => row.map((b) => a * b)), [1]);
  return ndarray(Float32Array.from(data), lengths);
}

/**
 * Average each window of a signal: `avgPool2d` with one axis.
 *
 * @param x       (B, C, N) float32
 * @param kernel  the window's length
 * @returns       (B, C, N') float32
 * @throws ShapeError  as `avgPool2d`
 */
export function avgPool1d(x: Tensor, kernel: PerAxis, options: AvgPoolOptions = {}): Tensor {
  return avgPool(x, kernel, options, 1);
}

/**
 * Average each window of a picture.
 *
 * @param x        (B, C, H, W) float32
 * @param kernel   the window's size in pixels, one number or [h, w]
 * @param options  `stride` s, default the kernel; `padding` p with zeros as in `conv2d`, below the
 *                 window's size, default 0; `countIncludePad`, default true: they count; `ceilMode`,
 *                 default false: let a last window hang over the far edge, where nothing counts
 * @returns        (B, C, H', W') float32, H' = ⌊(H + 2p - h) / s⌋ + 1, or ⌈…⌉ with `ceilMode`
 * @throws ShapeError  when the window is larger than the padded picture
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 * @example
 * avgPool2d(input("x", [1, 8, 6, 6]), 2).shape // [1, 8, 3, 3]
 */
export function avgPool2d(x: Tensor, kernel: PerAxis, options: AvgPoolOptions = {}): Tensor {
  return avgPool(x, kernel, options, 2);
}

/**
 * Average each window of a volume: `avgPool2d` with three axes.
 *
 * @param x       (B, C, Z, H, W) float32
 * @param kernel  the window's size, one number or [z, h, w]
 * @returns       (B, C, Z', H', W') float32
 * @throws ShapeError  as `avgPool2d`
 */
export function avgPool3d(x: Tensor, kernel: PerAxis, options: AvgPoolOptions = {}): Tensor {
  return avgPool(x, kernel, options, 3);
}
