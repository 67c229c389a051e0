import { ShapeError } from "../errors.ts";
import { formatShape } from "../shape.ts";
import { requireTensors, type Tensor } from "../tensor.ts";
import { greaterEqual, lessEqual, where } from "./compare.ts";
import { arange } from "./constants.ts";
import { reshape } from "./reshape.ts";

/**
 * Keep the lower triangle of matrices, put 0 (or false) elsewhere.
 *
 * @param x         (..., N, M) of any type
 * @param diagonal  the last one that is kept: 0 the main one (default), 1 the next above, -1 below
 * @throws ShapeError  when `x` has less than two axes
 */
export function tril(x: Tensor, diagonal = 0): Tensor {
  requireMatrices("tril", x);
  return where(lowerTriangle(x.shape.at(-2)!, x.shape.at(-1)!, diagonal), x, 0);
}

/**
 * Keep the upper triangle of matrices, put 0 (or false) elsewhere.
 *
 * @param x         (..., N, M) of any type
 * @param diagonal  the first one that is kept: 0 the main one (default), 1 the next above, -1 below
 * @throws ShapeError  when `x` has less than two axes
 */
export function triu(x: Tensor, diagonal = 0): Tensor {
  requireMatrices("triu", x);
  const { columns, diagonals } = places(x.shape.at(-2)!, x.shape.at(-1)!, diagonal);
  return where(greaterEqual(columns, diagonals), x, 0);
}

/** A matrix (rows, columns) of bool: whether an element is on a diagonal or below it. */
export function lowerTriangle(rows: number, columns: number, diagonal = 0): Tensor {
  const met = places(rows, columns, diagonal);
  return lessEqual(met.columns, met.diagonals);
}

/**
 * The number of each column (columns,), and where a diagonal meets each row (rows, 1).
 *
 * Compared in the graph, in place of a constant of the answers, they hold for any length in a file.
 */
function places(rows: number, columns: number, diagonal: number) {
  const met = arange(rows + diagonal, { start: diagonal, dtype: "int32" });
  return { columns: arange(columns, { dtype: "int32" }), diagonals: reshape(met, [rows, 1]) };
}

function requireMatrices(where: string, x: Tensor): void {
  requireTensors(where, [x]);
  if (x.shape.length >= 2) return;
  throw new ShapeError(`${where}: expected matrices (..., N, M), got ${formatShape(x.shape)}`);
}
