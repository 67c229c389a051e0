import type { NdArray } from "@syntopia/engine";

/** The elements of an array as plain numbers, whatever its type. */
export function numbersOf(array: NdArray | undefined): number[] {
  return Array.from(array!.data as Float32Array, Number);
}

/** The largest difference of two lists of one length. */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new Error(`expected ${b.length} numbers, got ${a.length}`);
  return Math.max(0, ...Array.from(a, (x, i) => Math.abs(x - b[i]!)));
}
