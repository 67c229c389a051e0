import type { NdArray } from "../array.ts";
import { sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { matmul } from "./matmul.ts";
import { reshape, transpose } from "./reshape.ts";
import { constant } from "./source.ts";

/**
 * Multiply by a matrix along one axis: `y[..., n, ...] = Σ_m matrix[n, m] x[..., m, ...]`.
 *
 * @param x       (..., M, ...) float32
 * @param axis    in [0, rank)
 * @param matrix  (N, M) float32
 * @returns       (..., N, ...) float32
 */
export function matmulAlong(x: Tensor, axis: number, matrix: NdArray): Tensor {
  const factor = constant(matrix);
  if (axis === x.shape.length - 1) return matmul(x, transpose(factor));
  const lead = sizeOf(x.shape.slice(0, axis));
  const rows = reshape(x, [lead, x.shape[axis]!, sizeOf(x.shape.slice(axis + 1))]); // (..., M, rest)
  return reshape(matmul(factor, rows), x.shape.with(axis, matrix.shape[0]!)); //       (..., N, ...)
}
