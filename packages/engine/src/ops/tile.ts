import { ShapeError } from "../errors.ts";
import { requireShape, sizeOf } from "../shape.ts";
import { requireTensors, type Tensor } from "../tensor.ts";
import { axisOf } from "./axis.ts";
import { broadcastTo } from "./broadcast.ts";
import { concat } from "./concat.ts";
import { reshape } from "./reshape.ts";
import { sliceAxis } from "./slice.ts";

/**
 * Repeat the whole along each axis: `a b` twice is `a b a b`.
 *
 * @param counts  how often along each axis, aligned at the last as in NumPy and PyTorch
 * @throws ShapeError  when a count is no whole number of 0 or more
 */
export function tile(x: Tensor, counts: readonly number[]): Tensor {
  requireTensors("tile", [x]);
  requireShape("tile", counts);
  for (const count of counts) requireCount("tile", count);
  const rank = Math.max(counts.length, x.shape.length);
  const shape = [...Array(rank - x.shape.length).fill(1), ...x.shape];
  const times = [...Array(rank - counts.length).fill(1), ...counts];
  const apart = shape.flatMap((length) => [1, length]);
  const wide = shape.flatMap((length, axis) => [times[axis]!, length]);
  return reshape(
    broadcastTo(reshape(x, apart), wide),
    shape.map((length, axis) => length * times[axis]!),
  );
}

/**
 * Repeat each element along an axis: `a b` twice is `a a b b`.
 *
 * @param axis  default: of the flattened tensor
 * @throws ShapeError  when the count is no whole number of 0 or more, or the axis does not exist
 */
export function repeatInterleave(x: Tensor, count: number, axis?: number): Tensor {
  requireCount("repeatInterleave", count);
  requireTensors("repeatInterleave", [x]);
  if (axis === undefined) return repeatInterleave(reshape(x, [sizeOf(x.shape)]), count, 0);
  const at = axisOf("repeatInterleave", x, axis);
  const apart = reshape(x, x.shape.toSpliced(at + 1, 0, 1));
  const wide = broadcastTo(apart, x.shape.toSpliced(at + 1, 0, count));
  return reshape(wide, x.shape.with(at, x.shape[at]! * count));
}

function requireCount(where: string, count: number): void {
  if (Number.isInteger(count) && count >= 0) return;
  throw new ShapeError(`${where}: expected whole counts of 0 or more, got ${count}`);
}

/**
 * Move the elements along an axis, or along several; what leaves at one end comes in at the other.
 *
 * `y[n] = x[(n - shift) mod N]`
 *
 * @param shift  by how many places, one number or one for each axis
 * @param axis   one or several, default: of the flattened tensor
 * @throws ShapeError  when a shift is not whole, an axis does not exist, or there are not as many
 */
export function roll(
  x: Tensor,
  shift: number | readonly number[],
  axis?: number | readonly number[],
): Tensor {
  const [shifts, axes] = [[shift].flat(), axis === undefined ? undefined : [axis].flat()];
  const odd = shifts.find((each) => !Number.isInteger(each));
  if (odd !== undefined) throw new ShapeError(`roll: expected a whole shift, got ${odd}`);
  if (shifts.length !== (axes?.length ?? 1)) {
    throw new ShapeError(
      `roll: expected an axis for each shift, got ${axes?.length ?? "none"} for ${shifts.length}`,
    );
  }
  requireTensors("roll", [x]);
  if (!axes) return reshape(rollAxis(reshape(x, [sizeOf(x.shape)]), shifts[0]!, 0), x.shape);
  return axes.reduce((y, each, i) => rollAxis(y, shifts[i]!, each), x);
}

function rollAxis(x: Tensor, shift: number, axis: number): Tensor {
  const at = axisOf("roll", x, axis);
  const length = x.shape[at]!;
  const start = length === 0 ? 0 : (length - (shift % length)) % length;
  if (start === 0) return x;
  return concat([sliceAxis(x, at, start, length), sliceAxis(x, at, 0, start)], at);
}
