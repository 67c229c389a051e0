import { ndarray } from "../../array.ts";
import { constant } from "../../ops/source.ts";
import type { Shape } from "../../shape.ts";
import type { Tensor } from "../../tensor.ts";

/** A constant of int64, the type in which ONNX keeps shapes and places. */
export function integers(values: readonly number[], shape: Shape = [values.length]): Tensor {
  return constant(ndarray(values, shape, "int64"));
}
