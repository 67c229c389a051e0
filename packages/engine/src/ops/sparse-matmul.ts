import { ndarray, zerosArray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { formatShape, type Shape, sizeOf } from "../shape.ts";
import { applyOp, requireTensors, type Tensor } from "../tensor.ts";
import { broadcastTo } from "./broadcast.ts";
import { requireElementType } from "./element-type.ts";
import type { Emitter, Op } from "./op.ts";
import { reshape } from "./reshape.ts";
import { constant } from "./source.ts";
import {
  type CompressedMatrix,
  compressRows,
  type SparseMatrix,
  transposeCompressed,
} from "./sparse-matrix.ts";

// CONTRIBUTOR NOTES: rows with about as many entries go together: their neighbours' rows are
// gathered as (n, width, D) and multiplied by the weights (n, 1, width), and one gather puts the
// results in order. Cora with self-loops (2,708 nodes, 13,264 entries), one run, 2 threads, at 16
// and 64 columns:
//   gather, multiply, scatterAdd              0.68 and 6.2 ms (serial)
//   a bucket for each number of entries (37)  0.48 and 0.44 ms
//   widths 1, 2, 4, 8, ...                    0.31 and 0.41 ms
//   widths 1, 2, 3, 4, 6, 8, 12, ...          0.32 and 0.41 ms: taken, less padding on large graphs
//   multiply, then sum over the entries       0.38 and 0.55 ms (first axis: 0.33 and 0.89)
//   one gather for all, split afterwards      0.37 and 0.65 ms
// PyTorch 1.13 beside it: 0.18 and 0.24 to 0.52 ms.
export const sparseMatmulOp: Op<{ readonly matrix: CompressedMatrix }> = {
  name: "sparseMatmul",
  infer: ([x], { matrix }) => {
    requireElementType("sparseMatmul", [x!]);
    if (x!.shape.length !== 2 || x!.shape[0] !== matrix.shape[1]) {
      throw new ShapeError(
        `sparseMatmul: expected x (${matrix.shape[1]}, D) for a matrix ${formatShape(matrix.shape)}, ` +
          `got ${formatShape(x!.shape)}`,
      );
    }
    return [{ shape: [matrix.shape[0], x!.shape[1]!], dtype: "float32" }];
  },
  emit: (emitter, [x], { attributes: { matrix }, outputs }) => [
    emitSparseProduct(emitter, x!, matrix, outputs[0]!.shape),
  ],
  vjp: ({ attributes: { matrix } }, [dy]) => [
    applyOp(sparseMatmulOp, [dy!], { matrix: transposeCompressed(matrix) })[0]!,
  ],
  samples: [
    {
      title: "rows with none, one and many entries",
      inputs: [{ shape: [4, 3] }],
      build: (x) =>
        sparseMatmul(
          {
            rows: [4, 0, 2, 2, 0, 0, 0, 0, 4, 4, 4],
            columns: [1, 3, 0, 2, 0, 1, 1, 2, 0, 0, 3],
            values: [0.5, -1, 2, 1, 3, 1, 1, -2, 0.25, 1, 0],
            shape: [5, 4],
          },
          x!,
        ),
    },
    {
      title: "ones",
      inputs: [{ shape: [3, 2] }],
      build: (x) => sparseMatmul({ rows: [0, 1, 2], columns: [2, 1, 0], shape: [3, 3] }, x!),
    },
  ],
};

/**
 * Write a sparse matrix (M, N) times `x` (N, D).
 *
 * @param shape  of the result: M, then lengths whose product is D
 */
export function emitSparseProduct(
  emitter: Emitter,
  x: string,
  matrix: CompressedMatrix,
  shape: Shape,
): string {
  const { buckets, order } = planOf(matrix);
  const nothing = emitter.constant(zerosArray([1, 1, sizeOf(shape.slice(1))]));
  const parts = [nothing, ...buckets.map((bucket) => emitBucket(emitter, x, bucket))];
  const [joined] = emitter.node("Concat", parts, { axis: 0 });
  const inOrder = emitter.constant(ndarray(order, [order.length], "int32"));
  const [ordered] = emitter.node("Gather", [joined!, inOrder], { axis: 0 });
  return emitter.node("Reshape", [ordered!, emitter.integers(shape)], { allowzero: 1 })[0]!;
}

/** Rows with at most `width` entries each; free places hold a weight of 0. */
interface Bucket {
  readonly rows: readonly number[];
  readonly width: number;
  readonly columns: Int32Array;
  readonly weights: Float32Array;
}

/** The buckets, and where each row stands in their results, of which the first is a row of zeros. */
interface Plan {
  readonly buckets: readonly Bucket[];
  readonly order: Int32Array;
}

// kept, so that a matrix that is used in several places is written into the model once
const plans = new WeakMap<CompressedMatrix, Plan>();

function planOf(matrix: CompressedMatrix): Plan {
  const known = plans.get(matrix);
  if (known) return known;
  const rowsOfWidth = new Map<number, number[]>();
  for (let row = 0; row < matrix.shape[0]; row++) {
    const width = bucketWidth(matrix.starts[row + 1]! - matrix.starts[row]!);
    const rows = rowsOfWidth.get(width) ?? [];
    rowsOfWidth.set(width, rows);
    rows.push(row);
  }
  rowsOfWidth.delete(0);
  const buckets = [...rowsOfWidth].map(([width, rows]) => fillBucket(matrix, rows, width));
  const order = new Int32Array(matrix.shape[0]);
  let place = 1;
  for (const { rows } of buckets) for (const row of rows) order[row] = place++;
  plans.set(matrix, { buckets, order });
  return { buckets, order };
}

/** The next of 0, 1, 2, 3, 4, 6, 8, 12, 16, 24, ...: at most a third is padding. */
function bucketWidth(count: number): number {
  if (count <= 2) return count;
  const power = 2 ** Math.ceil(Math.log2(count));
  return count <= power * 0.75 ? power * 0.75 : power;
}

function fillBucket(matrix: CompressedMatrix, rows: readonly number[], width: number): Bucket {
  const columns = new Int32Array(rows.length * width);
  const weights = new Float32Array(rows.length * width);
  for (const [i, row] of rows.entries()) {
    const [start, end] = [matrix.starts[row]!, matrix.starts[row + 1]!];
    // free places repeat a neighbour of the row's own: 0 times infinity must not spread further
    columns.fill(matrix.columns[start]!, i * width, (i + 1) * width);
    columns.set(matrix.columns.subarray(start, end), i * width);
    weights.set(matrix.values.subarray(start, end), i * width);
  }
  return { rows, width, columns, weights };
}

/** Write one bucket, (n, 1, D). */
function emitBucket(emitter: Emitter, x: string, bucket: Bucket): string {
  const { rows, width } = bucket;
  const columns = emitter.constant(ndarray(bucket.columns, [rows.length, width], "int32"));
  const weights = emitter.constant(ndarray(bucket.weights, [rows.length, 1, width]));
  const [neighbours] = emitter.node("Gather", [x, columns], { axis: 0 }); // (n, width, D)
  return emitter.node("MatMul", [weights, neighbours!])[0]!; // (n, 1, D)
}

/**
 * Multiply a constant sparse matrix, such as a graph's normalised adjacency, with rows of features.
 *
 * `y[i, ...] = Σ { values[k] · x[columns[k], ...] : rows[k] = i }`
 *
 * @param matrix  (M, N), by its entries; the same object may serve in many places
 * @param x       (N, ...) float32
 * @returns       (M, ...) float32; rows without entries are 0
 * @throws ShapeError  when the matrix and `x` disagree about N, or an entry lies outside the matrix
 * @example
 * // each node takes the mean of its two neighbours on a ring of three
 * const ring = { rows: [0, 0, 1, 1, 2, 2], columns: [1, 2, 0, 2, 0, 1], values: Array(6).fill(0.5), shape: [3, 3] } as const;
 * sparseMatmul(ring, x).shape // [3, D]
 */
export function sparseMatmul(matrix: SparseMatrix, x: Tensor): Tensor {
  const compressed = compressRows("sparseMatmul", matrix);
  requireTensors("sparseMatmul", [x]);
  const rest = x.shape.slice(1);
  const shape = [compressed.shape[0], ...rest];
  if (matrix.rows.length === 0) return broadcastTo(constant(0), shape);
  const rows = x.shape.length === 0 ? x : reshape(x, [x.shape[0]!, sizeOf(rest)]); // (N, D)
  return reshape(applyOp(sparseMatmulOp, [rows], { matrix: compressed })[0]!, shape);
}
