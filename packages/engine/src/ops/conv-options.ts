import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { formatShape, type Shape } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { requireElementType } from "./element-type.ts";
import type { Padding } from "./pad.ts";
import {
  AXIS_LETTERS,
  onnxWindow,
  type PerAxis,
  paddingOf,
  perAxis,
  type WindowMoves,
  type WindowPadding,
  windowCounts,
} from "./window.ts";

/**
 * How a kernel moves, one number for all axes or one for each.
 *
 * `stride` in pixels, default 1; `padding` with zeros, in pixels, default 0; `dilation`: the pixels
 * from one weight to the next, default 1; `groups`: into how many parts the channels are cut, each
 * with kernels of its own, default 1 (as many as channels: depthwise).
 */
export interface ConvMoves {
  readonly stride?: PerAxis;
  readonly padding?: WindowPadding;
  readonly dilation?: PerAxis;
  readonly groups?: number;
}

/** The options of a convolution: "same" keeps the size (stride 1 only), "valid" pads nothing. */
export interface ConvOptions extends Omit<ConvMoves, "padding"> {
  readonly padding?: WindowPadding | "same" | "valid";
}

/** The same, with nothing left out. */
export interface ConvAttributes extends WindowMoves {
  readonly groups: number;
}

/** The names of the options of a convolution. */
export const CONV_OPTIONS: readonly (keyof ConvOptions)[] = [
  "stride",
  "padding",
  "dilation",
  "groups",
];

/**
 * Fill in what is left out.
 *
 * @param kernel  lengths of the kernel's axes, without its channels
 * @throws ShapeError  when a number is not whole, too small, or not one for each axis; when an
 *                     option is not known; for "same" with a stride
 */
export function resolveOptions(where: string, options: ConvOptions, kernel: Shape): ConvAttributes {
  requireKnownOptions(where, options, CONV_OPTIONS);
  const { stride = 1, padding = 0, dilation = 1, groups = 1 } = options;
  const rank = kernel.length;
  const steps = perAxis(where, "stride", stride, { rank, least: 1 });
  const dilations = perAxis(where, "dilation", dilation, { rank, least: 1 });
  if (!Number.isInteger(groups) || groups < 1) {
    throw new ShapeError(`${where}: expected a whole number of groups, 1 or more, got ${groups}`);
  }
  return {
    stride: steps,
    dilation: dilations,
    padding:
      typeof padding === "string"
        ? namedPadding(where, padding, kernel, { stride: steps, dilation: dilations })
        : paddingOf(where, padding, rank),
    groups,
  };
}

function namedPadding(
  where: string,
  name: string,
  kernel: Shape,
  { stride, dilation }: Omit<WindowMoves, "padding">,
): Padding {
  if (name !== "same" && name !== "valid") {
    throw new ShapeError(`${where}: expected padding "same", "valid" or numbers, got "${name}"`);
  }
  if (name === "same" && stride.some((step) => step !== 1)) {
    throw new ShapeError(
      `${where}: expected a stride of 1 for padding "same", got [${stride.join(", ")}]. Give the padding in pixels.`,
    );
  }
  return kernel.map((length, axis) => {
    // an odd pixel goes to the far side, as in PyTorch
    const total = name === "same" ? dilation[axis]! * (length - 1) : 0;
    return [Math.floor(total / 2), Math.ceil(total / 2)] as const;
  });
}

/** The attributes that ONNX's Conv and ConvTranspose share. */
export function onnxAttributes(attributes: ConvAttributes, w: Shape) {
  return { ...onnxWindow(attributes, w.slice(2)), group: attributes.groups };
}

/**
 * Refuse what no convolution takes.
 *
 * @param x  (B, C, ...)
 * @param w  (O, C / groups, ...), as many axes as `x`
 */
export function requirePictures(where: string, x: Tensor, w: Tensor, rank: number): void {
  requireElementType(where, [x, w]);
  if (x.shape.length === rank + 2 && w.shape.length === rank + 2) return;
  const letters = AXIS_LETTERS[rank]!;
  throw new ShapeError(
    `${where}: expected x (B, C, ${letters}) and a kernel (O, C / groups, ${letters.toLowerCase()}), ` +
      `got ${formatShape(x.shape)} and ${formatShape(w.shape)}`,
  );
}

/**
 * Infer the shape that a convolution makes.
 *
 * @throws ShapeError  when the channels do not fit the groups, or the kernel is larger than the
 *                     padded picture
 */
export function convShape(
  where: string,
  x: Shape,
  w: Shape,
  { groups, ...moves }: ConvAttributes,
): Shape {
  const channels = w[1]! * groups;
  const isTurned = groups === 1 && x.at(-1) === channels && x[1] !== channels;
  const advice = isTurned ? ". Are the channels last? Here they come before the pixels." : "";
  requireGroups(where, w, groups, { x: x[1]!, channels, advice });
  const counts = windowCounts(x.slice(2), w.slice(2), moves);
  if (counts.every((count) => count >= 1)) return [x[0]!, w[0]!, ...counts];
  throw new ShapeError(
    `${where}: expected a kernel no larger than the padded picture, ` +
      `got ${formatShape(w)} for ${formatShape(x)}, dilation [${moves.dilation.join(", ")}], padding ${JSON.stringify(moves.padding)}`,
  );
}

/** Refuse a kernel that `x` has too many or too few channels for, or that the groups do not divide. */
export function requireGroups(
  where: string,
  w: Shape,
  groups: number,
  {
    x,
    channels,
    advice = "",
  }: { readonly x: number; readonly channels: number; readonly advice?: string },
): void {
  if (w[0]! % groups !== 0) {
    throw new ShapeError(
      `${where}: expected groups that divide the ${w[0]} kernels of ${formatShape(w)}, got ${groups}`,
    );
  }
  if (x === channels) return;
  throw new ShapeError(
    `${where}: expected x with ${channels} channels for the kernel ${formatShape(w)} and groups ${groups}, got ${x}${advice}`,
  );
}
