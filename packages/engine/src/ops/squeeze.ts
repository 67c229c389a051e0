import { ShapeError } from "../errors.ts";
import { formatShape, sizeOf } from "../shape.ts";
import { requireTensors, type Tensor } from "../tensor.ts";
import { axesOf, axisOf } from "./axis.ts";
import { reshape } from "./reshape.ts";

/**
 * Leave out axes of length 1.
 *
 * @param axes  one or several, default all that have length 1
 * @throws ShapeError  when one of them has another length or does not exist
 */
export function squeeze(x: Tensor, axes?: number | readonly number[]): Tensor {
  requireTensors("squeeze", [x]);
  if (axes === undefined) {
    return reshape(
      x,
      x.shape.filter((length) => length !== 1),
    );
  }
  const gone = axesOf("squeeze", x, axes);
  const wrong = gone.find((axis) => x.shape[axis] !== 1);
  if (wrong !== undefined) {
    throw new ShapeError(
      `squeeze: expected length 1 of axis ${wrong}, got ${formatShape(x.shape)}`,
    );
  }
  return reshape(
    x,
    x.shape.filter((_, axis) => !gone.includes(axis)),
  );
}

/**
 * Make one axis of several that follow each other, in row-major order.
 *
 * @param first  default 0
 * @param last   included, default the last
 * @throws ShapeError  when `last` comes before `first`, or one does not exist
 * @example
 * flatten(images, 1).shape // of (B, C, H, W): [B, C · H · W]
 */
export function flatten(x: Tensor, first = 0, last = -1): Tensor {
  requireTensors("flatten", [x]);
  if (x.shape.length === 0) return reshape(x, [1]);
  const start = axisOf("flatten", x, first);
  const end = axisOf("flatten", x, last);
  if (end < start) {
    throw new ShapeError(`flatten: expected axes in order, got ${first} and ${last}`);
  }
  const merged = sizeOf(x.shape.slice(start, end + 1));
  return reshape(x, x.shape.toSpliced(start, end + 1 - start, merged));
}
