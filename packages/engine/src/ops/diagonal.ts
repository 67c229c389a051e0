import { ShapeError } from "../errors.ts";
import { formatShape } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { axisOf } from "./axis.ts";
import { reshape, transpose } from "./reshape.ts";
import { slice } from "./slice.ts";

/**
 * Take the diagonal of two axes; it becomes the last axis.
 *
 * `y[..., i] = x[..., i, ..., i, ...]`
 *
 * @param axes  two axes, default the first two as in PyTorch
 * @returns     the other axes, then as many elements as the shorter of the two
 * @throws ShapeError  when the two are one axis
 */
export function diagonal(x: Tensor, axes: readonly [number, number] = [0, 1]): Tensor {
  const [down, across] = axes.map((axis) => axisOf("diagonal", x, axis)) as [number, number];
  if (down === across) {
    throw new ShapeError(
      `diagonal: expected two axes of ${formatShape(x.shape)}, got [${axes.join(", ")}]`,
    );
  }
  const rest = x.shape.map((_, axis) => axis).filter((axis) => axis !== down && axis !== across);
  const lead = rest.map((axis) => x.shape[axis]!);
  const [rows, columns] = [x.shape[down]!, x.shape[across]!];
  const flat = reshape(transpose(x, [...rest, down, across]), [...lead, rows * columns]);
  const count = Math.min(rows, columns);
  if (count === 0) return reshape(flat, [...lead, 0]);
  const every = [0, (count - 1) * (columns + 1) + 1, columns + 1] as const;
  return slice(flat, [...rest.map(() => null), every]);
}
