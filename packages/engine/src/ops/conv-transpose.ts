import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { formatShape, type Shape } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { convOp } from "./conv.ts";
import { kernelGradient } from "./conv-kernel-gradient.ts";
import {
  CONV_OPTIONS,
  type ConvAttributes,
  type ConvMoves,
  onnxAttributes,
  requireGroups,
  requirePictures,
  resolveOptions,
} from "./conv-options.ts";
import type { Op } from "./op.ts";
import { pad } from "./pad.ts";
import { type PerAxis, perAxis, windowReach } from "./window.ts";

/** `outputPadding`: pixels more at the far edges, or `size`: the lengths of the result, as the moves leave both open. */
export interface ConvTransposeOptions extends ConvMoves {
  readonly outputPadding?: PerAxis;
  readonly size?: readonly number[];
}

interface TransposeAttributes extends ConvAttributes {
  /** The length of each axis of the result, in pixels. */
  readonly size: readonly number[];
}

/** The transpose of a convolution over one, two or three axes; how many the attributes tell. */
export const convTransposeOp: Op<TransposeAttributes> = {
  name: "convTranspose",
  infer: ([x, w], attributes) => {
    const { size, groups, stride } = attributes;
    const where = `convTranspose${stride.length}d`;
    requirePictures(where, x!, w!, stride.length);
    requireGroups(where, w!.shape, groups, { x: x!.shape[1]!, channels: w!.shape[0]! });
    const extra = outputPadding(x!.shape, w!.shape, attributes);
    const reached = extra.every((pixels, axis) => pixels >= 0 && pixels < stride[axis]!);
    if (!reached || size.some((length) => length < 1)) {
      throw new ShapeError(
        `${where}: expected x (B, O, ...) that a convolution with ${formatShape(w!.shape)} ` +
          `makes of ${formatShape(size)} pixels, got ${formatShape(x!.shape)}`,
      );
    }
    return [{ shape: [x!.shape[0]!, w!.shape[1]! * groups, ...size], dtype: "float32" }];
  },
  emit: (emitter, inputs, { attributes, inputs: [x, w] }) =>
    emitter.node("ConvTranspose", inputs, {
      ...onnxAttributes(attributes, w!.shape),
      output_padding: outputPadding(x!.shape, w!.shape, attributes),
    }),
  vjp: ({ inputs, attributes }, [dy]) => {
    const [x, w] = inputs as [Tensor, Tensor];
    const { size: _, ...moves } = attributes;
    const dx = applyOp(convOp, [dy!, w], moves)[0]!;
    return [dx, kernelGradient(x, dy!, w.shape, attributes)];
  },
  samples: [
    sample("stride", [2, 3, 3, 3], [3, 2, 3, 3], { stride: 2, padding: 1, size: [6, 5] }),
    sample("plain", [1, 2, 3, 4], [2, 3, 2, 2], {}),
    sample("groups", [1, 4, 3, 2], [4, 1, 3, 2], { groups: 2, stride: 2, outputPadding: [1, 0] }),
    sample("dilation", [1, 2, 3, 3], [2, 2, 2, 2], { dilation: 2, padding: 1, outputPadding: 1 }),
    sample("one axis", [2, 2, 4], [2, 3, 3], { stride: 2, padding: [[0, 1]] }),
    sample("three axes", [1, 2, 2, 2, 3], [2, 1, 2, 2, 3], {
      stride: [2, 1, 1],
      padding: [0, 0, 1],
    }),
  ],
};

function sample(title: string, x: Shape, w: Shape, options: ConvTransposeOptions) {
  return {
    title,
    inputs: [{ shape: x }, { shape: w }],
    build: (...[a, b]: readonly Tensor[]) => spread(a!, b!, options, x.length - 2),
  };
}

/** Pixels at the far edges that the convolution never reached. */
function outputPadding(x: Shape, w: Shape, attributes: TransposeAttributes): readonly number[] {
  return attributes.size.map((length, axis) => length - smallestLength(x, w, attributes, axis));
}

function smallestLength(
  x: Shape,
  w: Shape,
  { stride, dilation, padding }: ConvAttributes,
  axis: number,
): number {
  const [before, after] = padding[axis]!;
  const reach = windowReach(w[axis + 2]!, dilation[axis]!);
  return stride[axis]! * (x[axis + 2]! - 1) + reach - before - after;
}

/** A transposed convolution over `rank` axes, called `convTranspose1d`, … in errors. */
export function spread(x: Tensor, w: Tensor, options: ConvTransposeOptions, rank: number): Tensor {
  const where = `convTranspose${rank}d`;
  requirePictures(where, x, w, rank);
  requireKnownOptions(where, options, [...CONV_OPTIONS, "outputPadding", "size"]);
  const { size, outputPadding = 0, ...moves } = options;
  const attributes = resolveOptions(where, moves, w.shape.slice(2));
  const extra = perAxis(where, "outputPadding", outputPadding, { rank, least: 0 });
  if (size) perAxis(where, "size", size, { rank, least: 1 });
  const reached = extra.map(
    (pixels, axis) => smallestLength(x.shape, w.shape, attributes, axis) + pixels,
  );
  return spreadOver(x, w, { ...attributes, size: size ?? reached });
}

/** Where dilation leaves room for more pixels than the stride does, uncover padding, then add zeros. */
function spreadOver(x: Tensor, w: Tensor, attributes: TransposeAttributes): Tensor {
  const { stride, dilation, padding, size } = attributes;
  const extra = outputPadding(x.shape, w.shape, attributes).map((pixels, axis) =>
    pixels >= stride[axis]! && pixels < dilation[axis]! ? pixels : 0,
  );
  const zeros = extra.map((pixels, axis) => Math.max(0, pixels - padding[axis]![1]));
  const y = applyOp(convTransposeOp, [x, w], {
    ...attributes,
    padding: padding.map(
      ([before, after], axis) => [before, Math.max(0, after - extra[axis]!)] as const,
    ),
    size: size.map((length, axis) => length - zeros[axis]!),
  })[0]!;
  return pad(y, [[0, 0], [0, 0], ...zeros.map((pixels) => [0, pixels] as const)]);
}

/**
 * Spread each sample over a kernel: the transpose of `conv1d`.
 *
 * @param x        (B, O, N) float32
 * @param w        (O, C / groups, n) float32
 * @param options  as in `convTranspose2d`
 * @returns        (B, C, N') float32
 * @throws ShapeError  as `convTranspose2d`
 */
export function convTranspose1d(x: Tensor, w: Tensor, options: ConvTransposeOptions = {}): Tensor {
  return spread(x, w, options, 1);
}

/**
 * Spread each pixel over a kernel: the transpose of `conv2d` with the same kernel and options.
 *
 * @param x        (B, O, H, W) float32
 * @param w        (O, C / groups, h, w) float32
 * @param options  `stride` s, `padding` p, `dilation` d, `groups` as in `conv2d`; `outputPadding` e in
 *                 pixels, default 0, below the stride or the dilation; or `size`: [H', W'] in pixels
 * @returns        (B, C, H', W') float32, H' = s (H - 1) + d (h - 1) + 1 - 2p + e
 * @throws ShapeError  when `conv2d` would not take the result back to the shape of `x`
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 * @example
 * convTranspose2d(input("x", [1, 8, 4, 4]), input("w", [8, 3, 4, 4]), { stride: 2, padding: 1 }).shape // [1, 3, 8, 8]
 */
export function convTranspose2d(x: Tensor, w: Tensor, options: ConvTransposeOptions = {}): Tensor {
  return spread(x, w, options, 2);
}

/**
 * Spread each voxel over a kernel: the transpose of `conv3d`.
 *
 * @param x        (B, O, Z, H, W) float32
 * @param w        (O, C / groups, z, h, w) float32
 * @param options  as in `convTranspose2d`
 * @returns        (B, C, Z', H', W') float32
 * @throws ShapeError  as `convTranspose2d`
 */
export function convTranspose3d(x: Tensor, w: Tensor, options: ConvTransposeOptions = {}): Tensor {
  return spread(x, w, options, 3);
}
