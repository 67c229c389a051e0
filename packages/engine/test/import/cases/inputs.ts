import { type NdArray, ndarray } from "@syntopia/engine";
import type { Fed } from "../one-node.ts";

/** Floats that are fed. */
export function floats(shape: readonly number[], low = -2, high = 2): Fed {
  return { shape, low, high };
}

/** Whole numbers in [low, high) that are fed. */
export function wholes(shape: readonly number[], low: number, high: number): Fed {
  return { shape, dtype: "int64", low, high };
}

/** Truth values that are fed. */
export function truths(shape: readonly number[]): Fed {
  return { shape, dtype: "bool", low: 0, high: 2 };
}

/** int64 settings in the file. */
export function ints(
  values: readonly number[],
  shape: readonly number[] = [values.length],
): NdArray {
  return ndarray(values, shape, "int64");
}

/** float32 settings in the file. */
export function reals(
  values: readonly number[],
  shape: readonly number[] = [values.length],
): NdArray {
  return ndarray(values, shape);
}
