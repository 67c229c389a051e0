import { createRandom, randomNormal } from "@syntopia/engine";

const random = createRandom(1);

/** Normal numbers, the same in every library. */
export function drawNormal(shape: readonly number[], scale = 1): Float32Array {
  return Float32Array.from(randomNormal(random, shape).data as Float32Array, (x) => x * scale);
}

/** Whole numbers in [0, limit), the same in every library. */
export function drawIntegers(count: number, limit: number): Int32Array {
  return Int32Array.from({ length: count }, () => random.integer(limit));
}

/** The first values of a trained array: ones, zeros, or normal numbers divided by √fan. */
export function drawParam(shape: readonly number[], draw: "zeros" | "ones" | number): Float32Array {
  if (typeof draw === "number") return drawNormal(shape, 1 / Math.sqrt(draw));
  const size = shape.reduce((a, b) => a * b, 1);
  return new Float32Array(size).fill(draw === "ones" ? 1 : 0);
}

/** (N, classes): 1 where the class is the label's. */
export function oneHot(labels: readonly number[] | Int32Array, classes: number): Float32Array {
  const rows = new Float32Array(labels.length * classes);
  for (const [i, label] of labels.entries()) rows[i * classes + label] = 1;
  return rows;
}
