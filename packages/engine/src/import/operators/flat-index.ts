import { less, where } from "../../ops/compare.ts";
import { concat } from "../../ops/concat.ts";
import { add, mul } from "../../ops/elementwise.ts";
import { reshape } from "../../ops/reshape.ts";
import { constant } from "../../ops/source.ts";
import type { Shape } from "../../shape.ts";
import { sizeOf } from "../../shape.ts";
import type { Tensor } from "../../tensor.ts";
import { offsets, stridesOf } from "../fold/indices.ts";
import { knownOf } from "../fold/known.ts";
import { integers } from "./numbers.ts";

/**
 * Count negative places from the end, as ONNX does.
 *
 * @param lengths  of the axis that is indexed, or of one axis for each number of the last axis
 */
export function wrapNegative(indices: Tensor, lengths: number | readonly number[]): Tensor {
  const known = sizeOf(indices.shape) > 0 ? knownOf(indices) : undefined;
  if (known?.data.every((place) => place >= 0)) return indices;
  const zero = constant(0, indices.dtype);
  const length = typeof lengths === "number" ? constant(lengths, indices.dtype) : integers(lengths);
  return where(less(indices, zero), add(indices, length), indices);
}

/**
 * The place of each element in the flattened tensor.
 *
 * @param shape    of the tensor
 * @param indices  int64, as many axes: places along `axis`; along the others an element's own
 * @returns        (all of them) int64
 */
export function flatPlaces(shape: Shape, indices: Tensor, axis: number): Tensor {
  const strides = stridesOf(shape);
  const own = offsets(indices.shape, strides.with(axis, 0));
  const along = mul(wrapNegative(indices, shape[axis]!), integers([strides[axis]!], []));
  return add(reshape(along, [-1]), integers(own));
}

/** Put each element's own place along the first axes before its indices, (..., K) to (..., batch + K). */
export function withBatchPlaces(indices: Tensor, batch: number): Tensor {
  if (batch === 0) return indices;
  const lead = indices.shape.slice(0, -1);
  const strides = stridesOf(lead);
  const places = Array.from({ length: sizeOf(lead) }, (_, i) =>
    strides.slice(0, batch).map((stride, axis) => Math.floor(i / stride) % lead[axis]!),
  );
  return concat([integers(places.flat(), [...lead, batch]), indices], -1);
}
