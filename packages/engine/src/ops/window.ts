import { ShapeError } from "../errors.ts";
import type { Shape } from "../shape.ts";
import type { Padding } from "./pad.ts";

/** One number for every axis of a picture, or one for each. */
export type PerAxis = number | readonly number[];

/** Rows and columns to add around a picture. */
export interface Edges {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Pixels to add: one number, one for each axis, [before, after] for each axis, or four edges. */
export type WindowPadding = PerAxis | Padding | Edges;

/** How a window moves over a picture, axis by axis, with nothing left out. */
export interface WindowMoves {
  readonly stride: readonly number[];
  readonly dilation: readonly number[];
  readonly padding: Padding;
}

/** The letters of a picture's axes, for errors. */
export const AXIS_LETTERS: Readonly<Record<number, string>> = {
  1: "N",
  2: "H, W",
  3: "Z, H, W",
};

/**
 * Give each axis its number, and refuse what is not whole or below `least`.
 *
 * @param rank  how many axes there are
 * @throws ShapeError  when there are more or fewer numbers than axes, or one is refused
 */
export function perAxis(
  where: string,
  name: string,
  value: PerAxis,
  { rank, least }: { readonly rank: number; readonly least: number },
): readonly number[] {
  const list = typeof value === "number" ? new Array<number>(rank).fill(value) : value;
  const valid =
    Array.isArray(list) &&
    list.length === rank &&
    list.every((length) => Number.isInteger(length) && length >= least);
  if (valid) return list;
  throw new ShapeError(
    `${where}: expected ${name} of whole numbers, ${least} or more, one or a list of ${rank}, ` +
      `got ${JSON.stringify(value)}`,
  );
}

/**
 * Give each axis what is added before and after it.
 *
 * @throws ShapeError  when a width is negative or no whole number, or the widths do not fit the axes
 */
export function paddingOf(where: string, padding: WindowPadding, rank: number): Padding {
  const pairs = pairsOf(padding, rank);
  const valid =
    pairs?.length === rank && pairs.flat().every((width) => Number.isInteger(width) && width >= 0);
  if (valid && pairs.every((pair) => pair.length === 2)) return pairs;
  throw new ShapeError(
    `${where}: expected padding of whole numbers, 0 or more, one or a list of ${rank} or of ${rank} ` +
      `[before, after]${rank === 2 ? " or {top, left, bottom, right}" : ""}, got ${JSON.stringify(padding)}`,
  );
}

function pairsOf(padding: WindowPadding, rank: number): Padding | undefined {
  if (typeof padding === "number") {
    return Array.from({ length: rank }, () => [padding, padding] as const);
  }
  if (typeof padding !== "object" || padding === null) return undefined;
  if (isList(padding)) {
    return padding.map((width) => (typeof width === "number" ? [width, width] : width));
  }
  const { top, left, bottom, right } = padding;
  return [
    [top, bottom],
    [left, right],
  ];
}

function isList(padding: object): padding is readonly (number | readonly [number, number])[] {
  return Array.isArray(padding);
}

/** How many places a window has along each axis; 0 or less where it does not fit. */
export function windowCounts(
  lengths: Shape,
  kernel: Shape,
  { stride, dilation, padding }: WindowMoves,
): Shape {
  return lengths.map((length, axis) => {
    const [before, after] = padding[axis]!;
    const room = length + before + after - windowReach(kernel[axis]!, dilation[axis]!);
    return Math.floor(room / stride[axis]!) + 1;
  });
}

/** How many pixels a dilated window spans, from its first to its last. */
export function windowReach(kernel: number, dilation: number): number {
  return dilation * (kernel - 1) + 1;
}

/** The attributes that ONNX's convolutions and pools share. */
export function onnxWindow({ stride, dilation, padding }: WindowMoves, kernel: Shape) {
  return {
    kernel_shape: kernel,
    strides: stride,
    dilations: dilation,
    pads: [...padding.map(([before]) => before), ...padding.map(([, after]) => after)],
  };
}
