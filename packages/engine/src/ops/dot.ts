import { ShapeError } from "../errors.ts";
import { formatShape } from "../shape.ts";
import { requireTensors, type Tensor } from "../tensor.ts";
import { mul } from "./elementwise.ts";
import { sum } from "./reduce.ts";
import { expandDims } from "./reshape.ts";

/**
 * Multiply two vectors: `Σ_n a[n] b[n]`.
 *
 * @param a  (N,)
 * @param b  (N,)
 * @returns  ()
 * @throws ShapeError  when they are no vectors of one length
 */
export function dot(a: Tensor, b: Tensor): Tensor {
  requireVectors("dot", a, b);
  if (a.shape[0] !== b.shape[0]) {
    throw new ShapeError(
      `dot: expected vectors of one length, got ${formatShape(a.shape)} and ${formatShape(b.shape)}`,
    );
  }
  return sum(mul(a, b));
}

/**
 * Multiply each element of one vector with each of another: `y[n, m] = a[n] b[m]`.
 *
 * @param a  (N,)
 * @param b  (M,)
 * @returns  (N, M)
 * @throws ShapeError  when they are no vectors
 */
export function outer(a: Tensor, b: Tensor): Tensor {
  requireVectors("outer", a, b);
  return mul(expandDims(a, 1), b);
}

function requireVectors(where: string, a: Tensor, b: Tensor): void {
  requireTensors(where, [a, b]);
  if (a.shape.length === 1 && b.shape.length === 1) return;
  throw new ShapeError(
    `${where}: expected two vectors, got ${formatShape(a.shape)} and ${formatShape(b.shape)}`,
  );
}
