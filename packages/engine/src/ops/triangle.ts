import { ndarray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { formatShape, sizeOf } from "../shape.ts";
import { requireTensors, type Tensor } from "../tensor.ts";
import { where } from "./compare.ts";
import { constant } from "./source.ts";

/**
 * Keep the lower triangle of matrices, put 0 (or false) elsewhere.
 *
 * @param x         (..., N, M) of any type
 * @param diagonal  the last one that is kept: 0 the main one (default), 1 the next above, -1 below
 * @throws ShapeError  when `x` has less than two axes
 */
export function tril(x: Tensor, diagonal = 0): Tensor {
  return keepWhere("tril", x, (row, column) => column - row <= diagonal);
}

/**
 * Keep the upper triangle of matrices, put 0 (or false) elsewhere.
 *
 * @param x         (..., N, M) of any type
 * @param diagonal  the first one that is kept: 0 the main one (default), 1 the next above, -1 below
 * @throws ShapeError  when `x` has less than two axes
 */
export function triu(x: Tensor, diagonal = 0): Tensor {
  return keepWhere("triu", x, (row, column) => column - row >= diagonal);
}

function keepWhere(
  name: string,
  x: Tensor,
  isKept: (row: number, column: number) => boolean,
): Tensor {
  requireTensors(name, [x]);
  if (x.shape.length < 2) {
    throw new ShapeError(`${name}: expected matrices (..., N, M), got ${formatShape(x.shape)}`);
  }
  const shape = x.shape.slice(-2);
  const columns = shape[1]!;
  const mask = Uint8Array.from({ length: sizeOf(shape) }, (_, i) =>
    Number(isKept(Math.floor(i / columns), i % columns)),
  );
  return where(constant(ndarray(mask, shape, "bool")), x, 0);
}
