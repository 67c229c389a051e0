import { ShapeError } from "../errors.ts";
import { formatShape, type Shape, sameShape } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { requireElementType } from "./element-type.ts";
import { matmul } from "./matmul.ts";
import type { Op } from "./op.ts";
import { reshape, transpose } from "./reshape.ts";
import { concat, pad, reverse, slice } from "./slice.ts";

/** Rows and columns to add around a picture. */
export interface Edges {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface ConvAttributes {
  readonly stride: readonly [number, number];
  readonly edges: Edges;
}

/** How a kernel moves: `stride` and `padding` in pixels, one number for both axes or one each. */
export interface ConvOptions {
  readonly stride?: number | readonly [number, number];
  readonly padding?: number | readonly [number, number] | Edges;
}

function resolveOptions(where: string, { stride = 1, padding = 0 }: ConvOptions): ConvAttributes {
  const attributes = { stride: pairOf(stride), edges: edgesOf(padding) };
  const edges = Object.values(attributes.edges);
  const whole = [...attributes.stride, ...edges].every(Number.isInteger);
  if (!whole || Math.min(...attributes.stride) < 1 || Math.min(...edges) < 0) {
    throw new ShapeError(
      `${where}: expected a stride of whole pixels, 1 or more, and a padding of 0 or more, ` +
        `got ${JSON.stringify(stride)} and ${JSON.stringify(padding)}`,
    );
  }
  return attributes;
}

function pairOf(value: number | readonly [number, number]): readonly [number, number] {
  return typeof value === "number" ? [value, value] : value;
}

function edgesOf(padding: NonNullable<ConvOptions["padding"]>): Edges {
  if (typeof padding === "object" && "top" in padding) return padding;
  const [vertical, horizontal] = pairOf(padding);
  return { top: vertical, bottom: vertical, left: horizontal, right: horizontal };
}

function onnxAttributes({ stride, edges }: ConvAttributes) {
  return { strides: [...stride], pads: [edges.top, edges.left, edges.bottom, edges.right] };
}

export const conv2dOp: Op<ConvAttributes> = {
  name: "conv2d",
  infer: ([x, w], attributes) => {
    requirePictures("conv2d", x!, w!);
    const shape = convShape(x!.shape, w!.shape, attributes);
    if (!shape) {
      throw new ShapeError(
        `conv2d: expected x (B, C, H, W) and a kernel (O, C, h, w) no larger than the padded picture, ` +
          `got ${formatShape(x!.shape)} and ${formatShape(w!.shape)}`,
      );
    }
    return [{ shape, dtype: "float32" }];
  },
  emit: (emitter, inputs, { attributes, inputs: [, w] }) =>
    emitter.node("Conv", inputs, {
      ...onnxAttributes(attributes),
      kernel_shape: w!.shape.slice(2),
    }),
  vjp: ({ inputs, attributes }, [dy]) => {
    const [x, w] = inputs as [Tensor, Tensor];
    return [
      inputGradient(dy!, w, x.shape, attributes),
      weightGradient(dy!, x, w.shape, attributes),
    ];
  },
  samples: [
    sample("plain", [2, 3, 5, 6], [4, 3, 3, 3], {}),
    sample("padding", [1, 2, 4, 4], [3, 2, 3, 3], { padding: 1 }),
    sample("stride", [2, 2, 6, 7], [3, 2, 3, 3], { stride: 2, padding: 1 }),
    sample("one by one, stride", [1, 3, 5, 5], [2, 3, 1, 1], { stride: 2 }),
    sample("uneven edges and strides", [1, 2, 5, 6], [2, 2, 2, 3], {
      stride: [1, 2],
      padding: { top: 1, left: 0, bottom: 0, right: 2 },
    }),
  ],
};

function sample(title: string, x: Shape, w: Shape, options: ConvOptions) {
  return {
    title,
    inputs: [{ shape: x }, { shape: w }],
    build: (...[a, b]: readonly Tensor[]) => conv2d(a!, b!, options),
  };
}

function requirePictures(where: string, x: Tensor, w: Tensor): void {
  requireElementType(where, [x, w]);
  if (x.shape.length === 4 && w.shape.length === 4) return;
  throw new ShapeError(
    `${where}: expected pictures and a kernel with four axes each, ` +
      `got ${formatShape(x.shape)} and ${formatShape(w.shape)}`,
  );
}

/** The shape that a convolution makes, or undefined when the kernel does not fit the pictures. */
function convShape(x: Shape, w: Shape, { stride, edges }: ConvAttributes): Shape | undefined {
  const [batch, channels, height, width] = x as [number, number, number, number];
  const [outChannels, inChannels, rows, columns] = w as [number, number, number, number];
  const outHeight = Math.floor((height + edges.top + edges.bottom - rows) / stride[0]) + 1;
  const outWidth = Math.floor((width + edges.left + edges.right - columns) / stride[1]) + 1;
  const fits = channels === inChannels && outHeight >= 1 && outWidth >= 1;
  return fits ? [batch, outChannels, outHeight, outWidth] : undefined;
}

/** Which pixels the gradient of a convolution flows back to. */
function inputGradient(dy: Tensor, w: Tensor, shape: Shape, attributes: ConvAttributes): Tensor {
  const { stride, edges } = attributes;
  const [rows, columns] = w.shape.slice(2) as [number, number];
  const turned = {
    top: rows - 1 - edges.top,
    left: columns - 1 - edges.left,
    bottom: rows - 1 - edges.bottom,
    right: columns - 1 - edges.right,
  };
  if (stride[0] === 1 && stride[1] === 1 && Object.values(turned).every((edge) => edge >= 0)) {
    return conv2d(dy, reverse(transpose(w, [1, 0, 2, 3]), [2, 3]), { padding: turned });
  }
  return applyOp(convTranspose2dOp, [dy, w], { ...attributes, size: [shape[2]!, shape[3]!] })[0]!;
}

/**
 * The gradient towards the kernel as one matrix product over batch and positions together.
 *
 * CONTRIBUTOR NOTES: a product for each picture, summed afterwards, spends a quarter of a
 * ResNet's step in the sum and 0.6 GB on it; a convolution with batch and channels exchanged is
 * slower still.
 */
function weightGradient(dy: Tensor, x: Tensor, shape: Shape, attributes: ConvAttributes): Tensor {
  const [outChannels, channels, rows, columns] = shape as [number, number, number, number];
  const patches = patchRows(x, shape, dy.shape, attributes); // (B·H·W, h·w·C)
  const errors = reshape(transpose(dy, [0, 2, 3, 1]), [-1, outChannels]); // (B·H·W, O)
  const product = matmul(transpose(errors), patches); // (O, h·w·C)
  return transpose(reshape(product, [outChannels, rows, columns, channels]), [0, 3, 1, 2]);
}

/** The patch under the kernel at each position, as a row: channels last, so that copies are long. */
function patchRows(
  x: Tensor,
  kernel: Shape,
  out: Shape,
  { stride, edges }: ConvAttributes,
): Tensor {
  const [, channels, rows, columns] = kernel as [number, number, number, number];
  const last = transpose(x, [0, 2, 3, 1]);
  const padded = pad(last, [
    [0, 0],
    [edges.top, edges.bottom],
    [edges.left, edges.right],
    [0, 0],
  ]);
  const [down, across] = [stride[0] * (out[2]! - 1) + 1, stride[1] * (out[3]! - 1) + 1];
  const shifted = Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    return slice(padded, [
      null,
      [row, row + down, stride[0]],
      [column, column + across, stride[1]],
    ]);
  });
  return reshape(concat(shifted, -1), [-1, rows * columns * channels]);
}

/**
 * Slide kernels over pictures (cross-correlation, as in every deep-learning library).
 *
 * `y[b, o, i, j] = Σ_{c, u, v} x[b, c, s·i + u - p, s·j + v - p] w[o, c, u, v]`
 *
 * @param x        (B, C, H, W) float32
 * @param w        (O, C, h, w) float32
 * @param options  `stride` s, default 1; `padding` p in pixels, default 0, also `{top, left, bottom, right}`
 * @returns        (B, O, H', W') float32, H' = ⌊(H + 2p - h) / s⌋ + 1
 * @throws ShapeError  when the channels differ or the kernel is larger than the padded picture
 */
export function conv2d(x: Tensor, w: Tensor, options: ConvOptions = {}): Tensor {
  return applyOp(conv2dOp, [x, w], resolveOptions("conv2d", options))[0]!;
}

interface TransposeAttributes extends ConvAttributes {
  /** Height and width of the result, in pixels. */
  readonly size: readonly [number, number];
}

export const convTranspose2dOp: Op<TransposeAttributes> = {
  name: "convTranspose2d",
  infer: ([x, w], { size, ...attributes }) => {
    requirePictures("convTranspose2d", x!, w!);
    const shape = [x!.shape[0]!, w!.shape[1]!, ...size];
    const back = convShape(shape, w!.shape, attributes);
    if (!back || !sameShape(back, x!.shape)) {
      throw new ShapeError(
        `convTranspose2d: expected x (B, O, H, W) that a convolution with ${formatShape(w!.shape)} ` +
          `makes of ${formatShape(size)} pixels, got ${formatShape(x!.shape)}`,
      );
    }
    return [{ shape, dtype: "float32" }];
  },
  emit: (emitter, inputs, { attributes, inputs: [x, w] }) =>
    emitter.node("ConvTranspose", inputs, {
      ...onnxAttributes(attributes),
      kernel_shape: w!.shape.slice(2),
      output_padding: outputPadding(x!.shape, w!.shape, attributes),
    }),
  vjp: ({ inputs, attributes }, [dy]) => {
    const [x, w] = inputs as [Tensor, Tensor];
    const dx = applyOp(conv2dOp, [dy!, w], {
      stride: attributes.stride,
      edges: attributes.edges,
    })[0]!;
    return [dx, weightGradient(x, dy!, w.shape, attributes)];
  },
  samples: [
    {
      title: "stride",
      inputs: [{ shape: [2, 3, 3, 3] }, { shape: [3, 2, 3, 3] }],
      build: (x, w) => convTranspose2d(x!, w!, { stride: 2, padding: 1, size: [6, 5] }),
    },
    {
      title: "plain",
      inputs: [{ shape: [1, 2, 3, 4] }, { shape: [2, 3, 2, 2] }],
      build: (x, w) => convTranspose2d(x!, w!, {}),
    },
  ],
};

/** Pixels at the far edges that the convolution never reached. */
function outputPadding(x: Shape, w: Shape, { stride, edges, size }: TransposeAttributes) {
  const reached = (axis: 0 | 1, around: number) =>
    stride[axis] * (x[axis + 2]! - 1) + w[axis + 2]! - around;
  return [
    size[0] - reached(0, edges.top + edges.bottom),
    size[1] - reached(1, edges.left + edges.right),
  ];
}

/**
 * Spread each pixel over a kernel: the transpose of `conv2d` with the same kernel and options.
 *
 * @param x        (B, O, H, W) float32
 * @param w        (O, C, h, w) float32
 * @param options  `stride`, `padding` as in `conv2d`; `size`: [H', W'] in pixels, default the smallest
 * @returns        (B, C, H', W') float32
 * @throws ShapeError  when `conv2d` would not take the result back to the shape of `x`
 */
export function convTranspose2d(
  x: Tensor,
  w: Tensor,
  { size, ...options }: ConvOptions & { readonly size?: readonly [number, number] } = {},
): Tensor {
  const attributes = resolveOptions("convTranspose2d", options);
  const { stride, edges } = attributes;
  const smallest = [
    stride[0] * (x.shape[2]! - 1) + w.shape[2]! - edges.top - edges.bottom,
    stride[1] * (x.shape[3]! - 1) + w.shape[3]! - edges.left - edges.right,
  ] as const;
  return applyOp(convTranspose2dOp, [x, w], { ...attributes, size: size ?? smallest })[0]!;
}
