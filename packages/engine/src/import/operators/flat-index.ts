import { less, where } from "../../ops/compare.ts";
import { add } from "../../ops/elementwise.ts";
import { constant } from "../../ops/source.ts";
import type { Tensor } from "../../tensor.ts";

/** Count negative places from the end, as ONNX does. */
export function wrapNegative(indices: Tensor, length: number): Tensor {
  const zero = constant(0, indices.dtype);
  return where(less(indices, zero), add(indices, constant(length, indices.dtype)), indices);
}
