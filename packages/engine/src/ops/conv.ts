import { type NdArray, ndarray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { formatShape, type Shape } from "../shape.ts";
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
import { convTranspose2dOp } from "./conv-transpose.ts";
import { matmul } from "./matmul.ts";
import type { Op } from "./op.ts";
import { reshape, transpose } from "./reshape.ts";
import { constant } from "./source.ts";

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
  ],
};

function sample(title: string, x: Shape, w: Shape, options: ConvOptions) {
  return {
    title,
    inputs: [{ shape: x }, { shape: w }],
    build: (...[a, b]: readonly Tensor[]) => conv2d(a!, b!, options),
  };
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
    return conv2d(dy, turnedKernel(w), { padding: turned });
  }
  return applyOp(convTranspose2dOp, [dy, w], { ...attributes, size: [shape[2]!, shape[3]!] })[0]!;
}

/**
 * Turn a kernel half round and exchange its channels, (O, C, h, w) to (C, O, h, w).
 *
 * CONTRIBUTOR NOTES: a product with the matrix that reverses the order of the h·w pixels. For 512
 * channels and 3x3 pixels it takes 0.8 ms; slicing backwards along both axes takes 5.6 ms, along
 * one axis of 9 pixels 2.5 ms, gathering 7.2 ms.
 */
function turnedKernel(w: Tensor): Tensor {
  const [outChannels, channels, rows, columns] = w.shape as [number, number, number, number];
  const pixels = rows * columns;
  const flat = reshape(w, [outChannels * channels, pixels]);
  const turned = matmul(flat, constant(exchangeMatrix(pixels))); // (O·C, h·w)
  return transpose(reshape(turned, w.shape), [1, 0, 2, 3]);
}

/** The matrix with ones on the diagonal from the upper right to the lower left. */
function exchangeMatrix(size: number): NdArray {
  const data = new Float32Array(size * size);
  for (let i = 0; i < size; i++) data[i * size + size - 1 - i] = 1;
  return ndarray(data, [size, size]);
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
