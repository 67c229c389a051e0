import { type NdArray, ndarray } from "../array.ts";
import { type Shape, sizeOf } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { kernelGradient } from "./conv-kernel-gradient.ts";
import {
  type ConvAttributes,
  type ConvOptions,
  convShape,
  onnxAttributes,
  requirePictures,
  resolveOptions,
} from "./conv-options.ts";
import { convTransposeOp } from "./conv-transpose.ts";
import { matmul } from "./matmul.ts";
import type { Op } from "./op.ts";
import { reshape, transpose } from "./reshape.ts";
import { constant } from "./source.ts";
import { windowReach } from "./window.ts";

/** A convolution over one, two or three axes; how many the attributes tell. */
export const convOp: Op<ConvAttributes> = {
  name: "conv",
  infer: ([x, w], attributes) => {
    const where = `conv${attributes.stride.length}d`;
    requirePictures(where, x!, w!, attributes.stride.length);
    const shape = convShape(where, x!.shape, w!.shape, attributes);
    return [{ shape, dtype: "float32" }];
  },
  emit: (emitter, inputs, { attributes, inputs: [, w] }) =>
    emitter.node("Conv", inputs, onnxAttributes(attributes, w!.shape)),
  vjp: ({ inputs, attributes }, [dy]) => {
    const [x, w] = inputs as [Tensor, Tensor];
    return [
      inputGradient(dy!, w, x.shape, attributes),
      kernelGradient(dy!, x, w.shape, attributes),
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
    sample("dilation", [1, 2, 6, 7], [2, 2, 3, 2], { dilation: [2, 3], padding: [1, 0] }),
    sample("groups", [2, 4, 4, 3], [6, 2, 2, 2], { groups: 2, padding: 1 }),
    sample("depthwise, stride", [2, 3, 5, 4], [6, 1, 3, 3], { groups: 3, stride: 2, padding: 1 }),
    sample("one axis", [2, 2, 7], [3, 2, 3], { stride: 2, padding: [[2, 1]] }),
    sample("three axes", [1, 2, 3, 4, 3], [2, 2, 2, 3, 2], { padding: [0, 1, 1] }),
    sample("same size", [1, 2, 4, 5], [2, 2, 2, 3], { padding: "same", dilation: [1, 2] }),
  ],
};

function sample(title: string, x: Shape, w: Shape, options: ConvOptions) {
  return {
    title,
    inputs: [{ shape: x }, { shape: w }],
    build: (...[a, b]: readonly Tensor[]) => convolve(a!, b!, options, x.length - 2),
  };
}

/**
 * Which pixels the gradient of a convolution flows back to.
 *
 * CONTRIBUTOR NOTES: tried for strides, best of 15, two threads, ConvTranspose first: a convolution
 * for each phase of the stride, with the part of the kernel that meets it, and their pixels put in
 * turn; a convolution of the errors with zeros between them. 64 to 128 channels, 32x32, batch 32: 6.4,
 * 18 and 27 ms; depthwise, 144 channels, 28x28, batch 8: 1.7, 4.6 and 4.3; three axes, 32 to 64
 * channels, 8x16x16: 2.6, 2.6 and 3.8; one axis, 64 channels, 512 long: 3.9, 2.0 and 4.0.
 */
function inputGradient(dy: Tensor, w: Tensor, shape: Shape, attributes: ConvAttributes): Tensor {
  const { stride, dilation, groups } = attributes;
  const padding = attributes.padding.map(([before, after], axis) => {
    const edge = windowReach(w.shape[axis + 2]!, dilation[axis]!) - 1;
    return [edge - before, edge - after] as const;
  });
  if (stride.every((step) => step === 1) && padding.flat().every((width) => width >= 0)) {
    const turned = turnedKernel(w, groups);
    return applyOp(convOp, [dy, turned], { stride, dilation, padding, groups })[0]!;
  }
  return applyOp(convTransposeOp, [dy, w], { ...attributes, size: shape.slice(2) })[0]!;
}

/**
 * Turn a kernel half round and exchange its channels, (O, C / groups, ...) to (C, O / groups, ...).
 *
 * CONTRIBUTOR NOTES: a product with the matrix that reverses the order of the P pixels. For 512
 * channels and 3x3 pixels it takes 0.8 ms; slicing backwards along both axes takes 5.6 ms, along
 * one axis of 9 pixels 2.5 ms, gathering 7.2 ms.
 */
function turnedKernel(w: Tensor, groups: number): Tensor {
  const [outChannels, channels, ...window] = w.shape as [number, number, ...number[]];
  const pixels = sizeOf(window);
  const flat = reshape(w, [outChannels * channels, pixels]);
  const turned = pixels === 1 ? flat : matmul(flat, constant(exchangeMatrix(pixels)));
  const grouped = reshape(turned, [groups, outChannels / groups, channels, pixels]);
  const exchanged = transpose(grouped, [0, 2, 1, 3]); //         (groups, C / groups, O / groups, P)
  return reshape(exchanged, [groups * channels, outChannels / groups, ...window]);
}

/** The matrix with ones on the diagonal from the upper right to the lower left. */
function exchangeMatrix(size: number): NdArray {
  const data = new Float32Array(size * size);
  for (let i = 0; i < size; i++) data[i * size + size - 1 - i] = 1;
  return ndarray(data, [size, size]);
}

/** A convolution over `rank` axes, called `conv1d`, `conv2d` or `conv3d` in errors. */
export function convolve(x: Tensor, w: Tensor, options: ConvOptions, rank: number): Tensor {
  const where = `conv${rank}d`;
  requirePictures(where, x, w, rank);
  return applyOp(convOp, [x, w], resolveOptions(where, options, w.shape.slice(2)))[0]!;
}

/**
 * Slide kernels over signals: `conv2d` with one axis.
 *
 * @param x        (B, C, N) float32
 * @param w        (O, C / groups, n) float32
 * @param options  as in `conv2d`; `padding` also `[[before, after]]`
 * @returns        (B, O, N') float32
 * @throws ShapeError  as `conv2d`
 */
export function conv1d(x: Tensor, w: Tensor, options: ConvOptions = {}): Tensor {
  return convolve(x, w, options, 1);
}

/**
 * Slide kernels over pictures (cross-correlation, as in every deep-learning library).
 *
 * `y[b, o, i, j] = Σ_{c, u, v} x[b, c, s·i + d·u - p, s·j + d·v - p] w[o, c, u, v]`, c over the
 * channels of the group of o, zeros outside the picture
 *
 * @param x        (B, C, H, W) float32
 * @param w        (O, C / groups, h, w) float32
 * @param options  `stride` s, default 1; `padding` p in pixels, default 0: one number, one for each
 *                 axis, [before, after] for each axis, `{top, left, bottom, right}`, "same" (the size
 *                 stays, stride 1 only) or "valid" (none); `dilation` d, default 1; `groups`,
 *                 default 1, C of them for a depthwise convolution
 * @returns        (B, O, H', W') float32, H' = ⌊(H + 2p - d (h - 1) - 1) / s⌋ + 1
 * @throws ShapeError  when the channels differ, the groups do not divide them, or the kernel is
 *                     larger than the padded picture
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 * @example
 * conv2d(input("x", [1, 8, 5, 5]), input("w", [8, 1, 3, 3]), { groups: 8, padding: "same" }).shape // [1, 8, 5, 5]
 */
export function conv2d(x: Tensor, w: Tensor, options: ConvOptions = {}): Tensor {
  return convolve(x, w, options, 2);
}

/**
 * Slide kernels over volumes: `conv2d` with three axes, Z slices of H rows and W columns.
 *
 * @param x        (B, C, Z, H, W) float32
 * @param w        (O, C / groups, z, h, w) float32
 * @param options  as in `conv2d`, but for the four edges
 * @returns        (B, O, Z', H', W') float32
 * @throws ShapeError  as `conv2d`
 */
export function conv3d(x: Tensor, w: Tensor, options: ConvOptions = {}): Tensor {
  return convolve(x, w, options, 3);
}
