import { ndarray } from "../array.ts";
import { sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { matmul } from "./matmul.ts";
import { reshape } from "./reshape.ts";
import { constant } from "./source.ts";

/**
 * Sum over the first axes: `y[...] = Σ_n x[n, ...]`.
 *
 * CONTRIBUTOR NOTES: written as a product with a row of ones. Against ReduceSum, two threads:
 * 2,048 x 256: 0.04 instead of 0.10 ms; 128 x 512: 0.01 instead of 0.07; 2,708 x 16: 0.01 instead
 * of 0.10; 100,000 x 3: 0.15 instead of 0.60. Only for gradients: the ones have the length of the
 * batch, which an exported model may leave open.
 *
 * @param x    (N..., M...) float32
 * @param lead how many axes go
 */
export function columnSums(x: Tensor, lead: number): Tensor {
  const [rows, rest] = [sizeOf(x.shape.slice(0, lead)), x.shape.slice(lead)];
  const ones = constant(ndarray(new Float32Array(rows).fill(1), [1, rows]));
  return reshape(matmul(ones, reshape(x, [rows, sizeOf(rest)])), rest);
}
