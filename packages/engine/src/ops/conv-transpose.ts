import { ShapeError } from "../errors.ts";
import { formatShape, type Shape, sameShape } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { conv2dOp } from "./conv.ts";
import { kernelGradient } from "./conv-kernel-gradient.ts";
import {
  type ConvAttributes,
  type ConvOptions,
  convShape,
  onnxAttributes,
  requirePictures,
  resolveOptions,
} from "./conv-options.ts";
import type { Op } from "./op.ts";

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
    return [dx, kernelGradient(x, dy!, w.shape, attributes)];
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
