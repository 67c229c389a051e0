import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { formatShape, requireLengths } from "../shape.ts";

/**
 * A matrix by its entries that are not 0, known when the graph is built.
 *
 * Entry `k` is `values[k]` (default 1) at row `rows[k]` and column `columns[k]`; entries at one
 * place add up. It is not to be changed once it was used: what is computed from it is kept.
 */
export interface SparseMatrix {
  readonly rows: ArrayLike<number>;
  readonly columns: ArrayLike<number>;
  readonly values?: ArrayLike<number>;
  readonly shape: readonly [rows: number, columns: number];
}

/** The entries row by row: those of row `i` stand from `starts[i]` to `starts[i + 1]`. */
export interface CompressedMatrix {
  readonly shape: readonly [rows: number, columns: number];
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  /** What a printed graph shows of it. */
  toJSON(): string;
}

const compressedOf = new WeakMap<SparseMatrix, CompressedMatrix>();
const transposedOf = new WeakMap<CompressedMatrix, CompressedMatrix>();

/**
 * Sort the entries by row; asked again, the same matrix gives the same answer.
 *
 * @throws ShapeError  when the lists differ in length, or an entry lies outside the shape
 */
export function compressRows(where: string, matrix: SparseMatrix): CompressedMatrix {
  const known = compressedOf.get(matrix); // undefined for what is no object too
  if (known) return known;
  requireEntries(where, matrix);
  const compressed = sortByRow(matrix);
  compressedOf.set(matrix, compressed);
  return compressed;
}

/** Exchange rows and columns; asked again, the same matrix gives the same answer. */
export function transposeCompressed(matrix: CompressedMatrix): CompressedMatrix {
  const known = transposedOf.get(matrix);
  if (known) return known;
  const transposed = sortByRow({
    rows: matrix.columns,
    columns: rowsOf(matrix),
    values: matrix.values,
    shape: [matrix.shape[1], matrix.shape[0]],
  });
  transposedOf.set(matrix, transposed).set(transposed, matrix);
  return transposed;
}

function rowsOf({ starts, columns }: CompressedMatrix): Int32Array {
  const rows = new Int32Array(columns.length);
  for (let row = 0; row + 1 < starts.length; row++) rows.fill(row, starts[row]!, starts[row + 1]!);
  return rows;
}

/** A counting sort, which keeps the order of the entries within a row. */
function sortByRow({ rows, columns, values, shape }: SparseMatrix): CompressedMatrix {
  const count = rows.length;
  const starts = new Int32Array(shape[0] + 1);
  for (let k = 0; k < count; k++) starts[rows[k]! + 1]!++;
  for (let row = 0; row < shape[0]; row++) starts[row + 1]! += starts[row]!;
  const next = starts.slice();
  const sorted = { columns: new Int32Array(count), values: new Float32Array(count).fill(1) };
  for (let k = 0; k < count; k++) {
    const at = next[rows[k]!]!++;
    sorted.columns[at] = columns[k]!;
    if (values) sorted.values[at] = values[k]!;
  }
  return { shape, starts, ...sorted, toJSON: () => `${formatShape(shape)} of ${count}` };
}

function requireEntries(where: string, matrix: SparseMatrix): void {
  requireKnownOptions(`${where}: matrix`, matrix, ["rows", "columns", "values", "shape"]);
  const { rows = [], columns = [], values, shape } = matrix;
  requireLengths(where, shape);
  const lengths = [rows.length, columns.length, values?.length ?? rows.length];
  if (shape.length !== 2 || lengths.some((length) => length !== rows.length)) {
    throw new ShapeError(
      `${where}: expected a matrix with as many rows as columns and values in its lists, ` +
        `got shape ${formatShape(shape)} and lists of ${lengths.join(", ")}`,
    );
  }
  for (let k = 0; k < rows.length; k++) {
    if (isWithin(rows[k]!, shape[0]) && isWithin(columns[k]!, shape[1])) continue;
    throw new ShapeError(
      `${where}: expected entries inside ${formatShape(shape)}, ` +
        `got row ${rows[k]}, column ${columns[k]} at ${k}`,
    );
  }
}

function isWithin(index: number, length: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < length;
}
