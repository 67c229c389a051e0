import { ShapeError } from "../errors.ts";
import { formatShape, type Shape } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { requireElementType } from "./element-type.ts";

/** Rows and columns to add around a picture. */
export interface Edges {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The same, with nothing left out. */
export interface ConvAttributes {
  readonly stride: readonly [number, number];
  readonly edges: Edges;
}

/** How a kernel moves: `stride` and `padding` in pixels, one number for both axes or one each. */
export interface ConvOptions {
  readonly stride?: number | readonly [number, number];
  readonly padding?: number | readonly [number, number] | Edges;
}

/** Fill in what is left out, and refuse strides and paddings that are no whole pixels. */
export function resolveOptions(
  where: string,
  { stride = 1, padding = 0 }: ConvOptions,
): ConvAttributes {
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

/** The attributes that ONNX's Conv and ConvTranspose share. */
export function onnxAttributes({ stride, edges }: ConvAttributes) {
  return { strides: [...stride], pads: [edges.top, edges.left, edges.bottom, edges.right] };
}

/** Refuse what is not float32 with four axes. */
export function requirePictures(where: string, x: Tensor, w: Tensor): void {
  requireElementType(where, [x, w]);
  if (x.shape.length === 4 && w.shape.length === 4) return;
  throw new ShapeError(
    `${where}: expected pictures and a kernel with four axes each, ` +
      `got ${formatShape(x.shape)} and ${formatShape(w.shape)}`,
  );
}

/** The shape that a convolution makes, or undefined when the kernel does not fit the pictures. */
export function convShape(
  x: Shape,
  w: Shape,
  { stride, edges }: ConvAttributes,
): Shape | undefined {
  const [batch, channels, height, width] = x as [number, number, number, number];
  const [outChannels, inChannels, rows, columns] = w as [number, number, number, number];
  const outHeight = Math.floor((height + edges.top + edges.bottom - rows) / stride[0]) + 1;
  const outWidth = Math.floor((width + edges.left + edges.right - columns) / stride[1]) + 1;
  const fits = channels === inChannels && outHeight >= 1 && outWidth >= 1;
  return fits ? [batch, outChannels, outHeight, outWidth] : undefined;
}
