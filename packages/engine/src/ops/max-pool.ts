import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { formatShape, type Shape, sizeOf } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { broadcastTo } from "./broadcast.ts";
import { scatterAdd } from "./gather.ts";
import type { Op } from "./op.ts";
import { pad } from "./pad.ts";
import { type PoolAttributes, type PoolOptions, poolShape, resolvePool } from "./pool-options.ts";
import { reshape } from "./reshape.ts";
import { constant } from "./source.ts";
import { onnxWindow, type PerAxis } from "./window.ts";

/** `dilation`: the pixels from one element of the window to the next, default 1. */
export interface MaxPoolOptions extends PoolOptions {
  readonly dilation?: PerAxis;
}

interface PoolCase {
  readonly title: string;
  readonly x: Shape;
  readonly kernel: PerAxis;
  readonly options: MaxPoolOptions;
}

const CASES: readonly PoolCase[] = [
  { title: "windows that touch", x: [2, 2, 4, 6], kernel: 2, options: {} },
  { title: "overlap and padding", x: [1, 2, 5, 6], kernel: 3, options: { stride: 2, padding: 1 } },
  {
    title: "dilation, uneven strides",
    x: [1, 2, 6, 7],
    kernel: [2, 3],
    options: { stride: [1, 2], dilation: [3, 2] },
  },
  {
    title: "hanging over",
    x: [1, 1, 5, 6],
    kernel: [2, 3],
    options: { stride: 2, ceilMode: true },
  },
  { title: "one axis", x: [2, 3, 7], kernel: 3, options: { stride: 1 } },
  {
    title: "three axes",
    x: [1, 2, 3, 4, 2],
    kernel: [2, 3, 2],
    options: { stride: 1, padding: [0, 1, 1] },
  },
];

/** The largest of each window. ONNX Runtime is faster without the indices: they are an op of their own. */
export const maxPoolOp: Op<PoolAttributes> = {
  name: "maxPool",
  infer: ([x], attributes) => [{ shape: poolShape(x!.shape, attributes), dtype: "float32" }],
  emit: (emitter, inputs, { attributes }) =>
    emitter.node("MaxPool", inputs, onnxWindow(attributes, attributes.kernel)),
  vjp: ({ inputs: [x], attributes }, [dy]) => {
    const winners = applyOp(maxPoolIndicesOp, [x!], attributes)[0]!;
    const empty = broadcastTo(constant(0), [sizeOf(x!.shape)]);
    const flat = scatterAdd(empty, reshape(winners, [-1]), reshape(dy!, [-1]));
    return [reshape(flat, x!.shape)];
  },
  samples: CASES.map(({ title, x: shape, kernel, options }) => ({
    title,
    inputs: [{ shape }],
    build: (x) => maxPool(x!, kernel, options, shape.length - 2),
  })),
};

/**
 * Where in the flat `x` the largest of each window stands, the first of equal ones; int64.
 *
 * CONTRIBUTOR NOTES: with indices, ONNX Runtime's MaxPool takes most of the gradient's time. Tried in
 * its place: comparing what each place of the windows met with the largest, from the last place to the
 * first. Against this, in turns: 2x2 windows that touch 1.0 to 1.7 times as fast, 3x3 with stride 1
 * 1.2, 5x5 1.2 to 1.9, but 3x3 with stride 2 0.7 to 1.1, as slices with strides are slow. PyTorch 1.13
 * beside it, forward and backward: 0.4 of the time for windows that touch, 0.8 to 1.8 for 3x3.
 */
export const maxPoolIndicesOp: Op<PoolAttributes> = {
  name: "maxPoolIndices",
  infer: ([x], attributes) => [{ shape: poolShape(x!.shape, attributes), dtype: "int64" }],
  emit: (emitter, inputs, { attributes }) => [
    emitter.node("MaxPool", inputs, onnxWindow(attributes, attributes.kernel), { outputs: 2 })[1]!,
  ],
  vjp: "none",
  samples: CASES.map(({ title, x: shape, kernel, options }) => ({
    title,
    inputs: [{ shape }],
    build: (x) => {
      const { node } = maxPool(x!, kernel, options, shape.length - 2);
      return applyOp(maxPoolIndicesOp, node.inputs, node.attributes)[0]!;
    },
  })),
};

function maxPool(x: Tensor, kernel: PerAxis, options: MaxPoolOptions, rank: number): Tensor {
  const where = `maxPool${rank}d`;
  requireKnownOptions(where, options, ["stride", "padding", "dilation", "ceilMode"]);
  const { stride = kernel, padding: around = 0, dilation = 1, ceilMode = false } = options;
  const moves = { stride, padding: around, dilation, ceilMode };
  const attributes = resolvePool(where, x, kernel, moves, rank);
  requireElements(where, x.shape, attributes);
  const { padding } = attributes;
  // ONNX Runtime refuses more padding than elements in the window, which dilation may need
  if (padding.every((pair, axis) => Math.max(...pair) < attributes.kernel[axis]!)) {
    return applyOp(maxPoolOp, [x], attributes)[0]!;
  }
  const padded = pad(x, [[0, 0], [0, 0], ...padding], Number.NEGATIVE_INFINITY);
  return applyOp(maxPoolOp, [padded], {
    ...attributes,
    padding: padding.map(() => [0, 0] as const),
  })[0]!;
}

/** Refuse windows whose elements all lie in the padding, where there is no largest one. */
function requireElements(where: string, shape: Shape, attributes: PoolAttributes): void {
  const { kernel, stride, dilation, padding } = attributes;
  const counts = poolShape(shape, attributes).slice(2);
  const filled = counts.every((count, axis) =>
    Array.from({ length: count }, (_, i) => i * stride[axis]! - padding[axis]![0]).every(
      (start) => {
        const first = start + Math.ceil(Math.max(0, -start) / dilation[axis]!) * dilation[axis]!;
        return first < shape[axis + 2]! && first <= start + dilation[axis]! * (kernel[axis]! - 1);
      },
    ),
  );
  if (filled) return;
  throw new ShapeError(
    `${where}: expected a pixel in every window, got ${formatShape(shape)} with a window of ` +
      `${formatShape(kernel)}, dilation [${dilation.join(", ")}], padding ${JSON.stringify(padding)}`,
  );
}

/**
 * Take the largest of each window of a signal: `maxPool2d` with one axis.
 *
 * @param x       (B, C, N) float32
 * @param kernel  the window's length
 * @returns       (B, C, N') float32
 * @throws ShapeError  as `maxPool2d`
 */
export function maxPool1d(x: Tensor, kernel: PerAxis, options: MaxPoolOptions = {}): Tensor {
  return maxPool(x, kernel, options, 1);
}

/**
 * Take the largest of each window of a picture. The gradient goes to it, to the first of equal ones.
 *
 * `y[b, c, i, j] = max_{u, v} x[b, c, s·i + d·u - p, s·j + d·v - p]` over the pixels inside
 *
 * @param x        (B, C, H, W) float32
 * @param kernel   the window's size in pixels, one number or [h, w]
 * @param options  `stride` s, default the kernel; `padding` p as in `conv2d`, below the window's size,
 *                 default 0; `dilation` d, default 1; `ceilMode`, default false: let a last window hang
 *                 over the far edge, if it begins before
 * @returns        (B, C, H', W') float32, H' = ⌊(H + 2p - d (h - 1) - 1) / s⌋ + 1, or ⌈…⌉ with `ceilMode`
 * @throws ShapeError  when the window is larger than the padded picture, or lies in the padding
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 * @example
 * maxPool2d(input("x", [1, 8, 7, 7]), 3, { stride: 2, padding: 1 }).shape // [1, 8, 4, 4]
 */
export function maxPool2d(x: Tensor, kernel: PerAxis, options: MaxPoolOptions = {}): Tensor {
  return maxPool(x, kernel, options, 2);
}

/**
 * Take the largest of each window of a volume: `maxPool2d` with three axes.
 *
 * @param x       (B, C, Z, H, W) float32
 * @param kernel  the window's size, one number or [z, h, w]
 * @returns       (B, C, Z', H', W') float32
 * @throws ShapeError  as `maxPool2d`
 */
export function maxPool3d(x: Tensor, kernel: PerAxis, options: MaxPoolOptions = {}): Tensor {
  return maxPool(x, kernel, options, 3);
}
