import { ShapeError } from "../errors.ts";
import { formatShape, sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { broadcastTo } from "./broadcast.ts";
import { cast, equal, greater, where } from "./compare.ts";
import { arange, full } from "./constants.ts";
import { requireElementType } from "./element-type.ts";
import { div, exp, maximum, neg, sub } from "./elementwise.ts";
import { gather, requireIndices, scatterAdd } from "./gather.ts";
import { matmul } from "./matmul.ts";
import { reshape } from "./reshape.ts";
import { scatterRows } from "./scatter-rows.ts";
import { constant } from "./source.ts";
import { stopGradient } from "./stop-gradient.ts";

/**
 * Up to so many segments, a product with a matrix of 0 and 1 is faster than a scatter:
 * 100,000 x 64 onto 50 take 4 ms instead of 39.
 */
const FEW = 128;

/** A product costs as much for each segment as a scatter for some columns. */
const SEGMENTS_PER_COLUMN = 4;

/**
 * Add up the rows of each segment.
 *
 * `y[n, ...] = Σ { values[m, ...] : segments[m] = n }`
 *
 * With few segments this is a product with a matrix of 0 and 1, in which a row that is not finite
 * makes the others' sums NaN; `scatterAdd` keeps them apart.
 *
 * @param values    (M, ...) float32
 * @param segments  (M,) int32 or int64, each in [0, count), in any order
 * @param count     the number N of segments
 * @returns         (N, ...) float32; 0 for segments without rows
 * @throws ShapeError  when there is not one segment for each row
 */
export function segmentSum(values: Tensor, segments: Tensor, count: number): Tensor {
  requireSegments("segmentSum", values, segments, count);
  const rest = values.shape.slice(1);
  const width = sizeOf(rest);
  if (values.shape[0] === 0 || count > Math.min(FEW, SEGMENTS_PER_COLUMN * width)) {
    return scatterAdd(broadcastTo(constant(0), [count, ...rest]), segments, values);
  }
  const numbers = reshape(arange(count, { dtype: segments.dtype }), [count, 1]);
  const belongs = cast(equal(segments, numbers), "float32"); // (N, M)
  return reshape(matmul(belongs, reshape(values, [values.shape[0]!, width])), [count, ...rest]);
}

/** Average the rows of each segment; arguments as in `segmentSum`. */
export function segmentMean(values: Tensor, segments: Tensor, count: number): Tensor {
  requireSegments("segmentMean", values, segments, count);
  const rows = reshape(rowCounts(segments, count), upright(count, values));
  return div(segmentSum(values, segments, count), maximum(rows, 1));
}

/**
 * Take the largest of each segment, element by element; equal largest ones share the gradient.
 *
 * @param values    (M, ...) float32
 * @param segments  (M,) int32 or int64, each in [0, count), in any order
 * @param count     the number N of segments
 * @returns         (N, ...) float32; 0 for segments without rows
 * @throws ShapeError  when there is not one segment for each row
 */
export function segmentMax(values: Tensor, segments: Tensor, count: number): Tensor {
  requireSegments("segmentMax", values, segments, count);
  const lowest = full([count, ...values.shape.slice(1)], Number.NEGATIVE_INFINITY);
  const largest = scatterRows(lowest, segments, values, { reduction: "max" });
  const hasRows = greater(reshape(rowCounts(segments, count), upright(count, values)), 0);
  return where(hasRows, largest, 0);
}

/** Take the smallest of each segment; arguments as in `segmentMax`. */
export function segmentMin(values: Tensor, segments: Tensor, count: number): Tensor {
  requireSegments("segmentMin", values, segments, count);
  return neg(segmentMax(neg(values), segments, count));
}

/**
 * Divide `e^values` by their sum over each segment, element by element: attention over the edges
 * of a graph, with `segments` the node that each edge leads to.
 *
 * @param values    (M, ...) float32
 * @param segments  (M,) int32 or int64, each in [0, count), in any order
 * @param count     the number of segments
 * @returns         (M, ...) float32; the rows of a segment add up to 1
 * @throws ShapeError  when there is not one segment for each row
 * @see Veličković et al. 2018, equation 2, https://arxiv.org/abs/1710.10903
 */
export function segmentSoftmax(values: Tensor, segments: Tensor, count: number): Tensor {
  requireSegments("segmentSoftmax", values, segments, count);
  const largest = stopGradient(segmentMax(values, segments, count));
  const powers = exp(sub(values, gather(largest, segments)));
  return div(powers, gather(segmentSum(powers, segments, count), segments));
}

/** Count the rows of each segment: (N,) float32. */
function rowCounts(segments: Tensor, count: number): Tensor {
  return scatterAdd(full([count], 0), segments, full(segments.shape, 1));
}

function upright(count: number, { shape }: Tensor): readonly number[] {
  return [count, ...shape.slice(1).map(() => 1)];
}

function requireSegments(where: string, values: Tensor, segments: Tensor, count: number): void {
  requireElementType(where, [values]);
  requireIndices(where, segments);
  if (!Number.isInteger(count) || count < 1) {
    throw new ShapeError(`${where}: expected a whole count of 1 or more, got ${count}`);
  }
  if (segments.shape.length === 1 && values.shape[0] === segments.shape[0]) return;
  throw new ShapeError(
    `${where}: expected values (M, ...) and segments (M), got ${formatShape(values.shape)} and ${formatShape(segments.shape)}`,
  );
}
