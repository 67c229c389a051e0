import type { CompressedMatrix } from "../../src/ops/sparse-matrix.ts";
import { fill, read, type Value } from "./value.ts";

/** `y[i, d] = Σ_k values[k] x[columns[k], d]` over the entries of row `i`. */
export function sparseProduct(
  x: Value,
  { shape, starts, columns, values }: CompressedMatrix,
): Value {
  return fill([shape[0], x.shape[1]!], "float32", ([row, column]) => {
    let sum = 0;
    for (let k = starts[row!]!; k < starts[row! + 1]!; k++) {
      sum += values[k]! * read(x, [columns[k]!, column!]);
    }
    return sum;
  });
}
