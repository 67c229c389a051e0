import type { DType, NdArray } from "../../array.ts";
import type { Shape } from "../../shape.ts";
import type { Node } from "../../tensor.ts";

/** A value known while the graph is built. All types are held as doubles: integers are exact up to 2^53. */
export interface Known {
  readonly data: Float64Array;
  readonly shape: Shape;
  readonly dtype: DType;
}

/** Compute one node: the values of its inputs to the value of its output. */
export type Rule = (inputs: readonly Known[], node: Node) => Known;

/** See an array as a known value. */
export function knownArray({ data, shape, dtype }: NdArray): Known {
  return { data: Float64Array.from(data as Float32Array, Number), shape, dtype };
}
