import { type NdArray, ndarray } from "../array.ts";

/** One axis to be resized: its length, its new one, and how far its pixels move. */
export interface ResizedAxis {
  readonly length: number;
  readonly size: number;
  /** New pixels for each old one, where the caller named it; else `size / length`. */
  readonly scale: number | undefined;
}

/** An old pixel and how much of it a new one takes. */
type Tap = readonly [pixel: number, weight: number];

/**
 * Tell which old pixel each new one copies: the one below `i / scale`, or nearest to its centre.
 *
 * CONTRIBUTOR NOTES: rounded to float32 as in PyTorch, or some pixels at whole positions differ.
 */
export function nearestPixels(axis: ResizedAxis, isCentred: boolean): readonly number[] {
  const { length, size } = axis;
  const step = Math.fround(stepOf(axis));
  return Array.from({ length: size }, (_, i) =>
    Math.min(Math.floor(Math.fround((isCentred ? i + 0.5 : i) * step)), length - 1),
  );
}

/** The matrix (size, length) that takes each new pixel from the two old ones around it. */
export function linearMatrix(axis: ResizedAxis, alignCorners: boolean): NdArray {
  return matrixOf(axis, (i) => {
    const at = Math.min(Math.max(positionOf(axis, i, alignCorners), 0), axis.length - 1);
    const pixel = Math.floor(at);
    return [
      [pixel, 1 - (at - pixel)],
      [pixel + 1, at - pixel],
    ];
  });
}

/** The sharpness of the cubic kernel, as in PyTorch and OpenCV. */
const CUBIC = -0.75;

/**
 * The matrix (size, length) that takes each new pixel from the four old ones around it.
 *
 * @see Keys 1981, https://doi.org/10.1109/TASSP.1981.1163711
 */
export function cubicMatrix(axis: ResizedAxis, alignCorners: boolean): NdArray {
  return matrixOf(axis, (i) => {
    const at = positionOf(axis, i, alignCorners);
    const first = Math.floor(at) - 1;
    return [0, 1, 2, 3].map((k) => [first + k, cubicWeight(Math.abs(at - first - k))] as const);
  });
}

function cubicWeight(distance: number): number {
  if (distance <= 1) return ((CUBIC + 2) * distance - (CUBIC + 3)) * distance ** 2 + 1;
  if (distance >= 2) return 0;
  return ((distance - 5) * distance + 8) * distance * CUBIC - 4 * CUBIC;
}

function stepOf({ length, size, scale }: ResizedAxis): number {
  return scale === undefined ? length / size : 1 / scale;
}

/** Where a new pixel lies among the old ones: by the centres of the first and last, or by their edges. */
function positionOf(axis: ResizedAxis, i: number, alignCorners: boolean): number {
  if (!alignCorners) return (i + 0.5) * stepOf(axis) - 0.5;
  return axis.size === 1 ? 0 : (i * (axis.length - 1)) / (axis.size - 1);
}

/** A row for each new pixel; taps outside go to the pixel at the edge. */
function matrixOf({ length, size }: ResizedAxis, tapsOf: (i: number) => readonly Tap[]): NdArray {
  const data = new Float32Array(size * length);
  for (let i = 0; i < size; i++) {
    for (const [pixel, weight] of tapsOf(i)) {
      const inside = Math.min(Math.max(pixel, 0), length - 1);
      data[i * length + inside]! += weight;
    }
  }
  return ndarray(data, [size, length]);
}
