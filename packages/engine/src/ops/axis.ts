import { normalizeAxes, normalizeAxis } from "../shape.ts";
import { requireTensors, type Tensor } from "../tensor.ts";

/**
 * Turn an axis of a tensor in [-rank, rank) into one in [0, rank).
 *
 * @throws ShapeError  when `x` is no tensor, or has no such axis
 */
export function axisOf(where: string, x: Tensor, axis: number): number {
  requireTensors(where, [x]);
  return normalizeAxis(where, axis, x.shape.length);
}

/**
 * Turn axes of a tensor into sorted ones in [0, rank); `undefined` means all.
 *
 * @throws ShapeError  when `x` is no tensor, has no such axis, or one is named twice
 */
export function axesOf(
  where: string,
  x: Tensor,
  axes: number | readonly number[] | undefined,
): readonly number[] {
  requireTensors(where, [x]);
  return normalizeAxes(where, axes, x.shape.length);
}
