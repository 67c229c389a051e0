import { ShapeError } from "../errors.ts";
import { formatShape, type Shape } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { requireElementType } from "./element-type.ts";
import {
  AXIS_LETTERS,
  type PerAxis,
  paddingOf,
  perAxis,
  type WindowMoves,
  type WindowPadding,
  windowCounts,
  windowReach,
} from "./window.ts";

/**
 * How a window moves, one number for all axes or one for each.
 *
 * `stride` in pixels, default the window's size, so that windows touch; `padding` in pixels, default
 * 0; `ceilMode`: let a last window hang over the far edge, default false.
 */
export interface PoolOptions {
  readonly stride?: PerAxis;
  readonly padding?: WindowPadding;
  readonly ceilMode?: boolean;
}

/** A window and how it moves, with nothing left out. */
export interface PoolAttributes extends WindowMoves {
  readonly kernel: readonly number[];
}

/** The same, with nothing left out. */
type PoolMoves = Required<PoolOptions> & { readonly dilation: PerAxis };

/**
 * Give each axis its numbers; the padding grows by what hangs over the far edge.
 *
 * @param x  (B, C, ...) with `rank` axes behind the channels
 * @throws ShapeError  when `x` has other axes, the window does not fit, or an option is refused
 */
export function resolvePool(
  where: string,
  x: Tensor,
  kernel: PerAxis,
  { stride, padding, dilation, ceilMode }: PoolMoves,
  rank: number,
): PoolAttributes {
  requirePicture(where, x, rank);
  const whole = { rank, least: 1 };
  const attributes = {
    kernel: perAxis(where, "kernel", kernel, whole),
    stride: perAxis(where, "stride", stride, whole),
    dilation: perAxis(where, "dilation", dilation, whole),
    padding: paddingOf(where, padding, rank),
  };
  requireNarrowPadding(where, attributes);
  const resolved = ceilMode ? hangingOver(x.shape, attributes) : attributes;
  requireFit(where, x.shape, resolved);
  return resolved;
}

/** Refuse what is not float32 (B, C, ...) with `rank` axes behind the channels. Throws ShapeError. */
export function requirePicture(where: string, x: Tensor, rank: number): void {
  requireElementType(where, [x]);
  if (x.shape.length === rank + 2) return;
  throw new ShapeError(
    `${where}: expected x (B, C, ${AXIS_LETTERS[rank]}), got ${formatShape(x.shape)}`,
  );
}

/** The shape that a pool makes. */
export function poolShape(x: Shape, { kernel, ...moves }: PoolAttributes): Shape {
  return [...x.slice(0, 2), ...windowCounts(x.slice(2), kernel, moves)];
}

function requireNarrowPadding(where: string, { kernel, dilation, padding }: PoolAttributes): void {
  const narrow = padding.every(
    (pair, axis) => Math.max(...pair) < windowReach(kernel[axis]!, dilation[axis]!),
  );
  if (narrow) return;
  throw new ShapeError(
    `${where}: expected a padding below the window's size, got ${JSON.stringify(padding)} ` +
      `for a window of ${formatShape(kernel)}`,
  );
}

function requireFit(where: string, shape: Shape, attributes: PoolAttributes): void {
  if (poolShape(shape, attributes).every((length, axis) => axis < 2 || length >= 1)) return;
  throw new ShapeError(
    `${where}: expected a window no larger than the padded picture, ` +
      `got ${formatShape(attributes.kernel)} for ${formatShape(shape)}`,
  );
}

/** Room for a last window that begins inside, or in the padding before, but ends outside. */
function hangingOver(shape: Shape, attributes: PoolAttributes): PoolAttributes {
  const { kernel, stride, dilation } = attributes;
  const counts = poolShape(shape, attributes).slice(2);
  const padding = attributes.padding.map(([before, after], axis) => {
    const room = shape[axis + 2]! + before;
    const start = counts[axis]! * stride[axis]!; // of one window more
    const end = start + windowReach(kernel[axis]!, dilation[axis]!);
    const hangs = start < room && start - stride[axis]! < room + after - (end - start);
    return [before, hangs ? end - room : after] as const;
  });
  return { ...attributes, padding };
}
