import type { DType } from "../array.ts";
import { ShapeError } from "../errors.ts";
import type { Tensor } from "../tensor.ts";
import { cast, equal } from "./compare.ts";
import { arange } from "./constants.ts";
import { requireIndices } from "./gather.ts";
import { expandDims } from "./reshape.ts";

/**
 * Write each index as a vector with a 1 at its place.
 *
 * @param indices  (...) int32 or int64; one outside [0, count) gives zeros
 * @param count    the length of the vectors
 * @param dtype    default float32
 * @returns        (..., count)
 * @throws ShapeError  when the indices are no integers or `count` is below 1
 */
export function oneHot(indices: Tensor, count: number, dtype: DType = "float32"): Tensor {
  requireIndices("oneHot", indices);
  if (!Number.isInteger(count) || count < 1) {
    throw new ShapeError(`oneHot: expected a whole count of 1 or more, got ${count}`);
  }
  return cast(equal(expandDims(indices, -1), arange(count, { dtype: indices.dtype })), dtype);
}
