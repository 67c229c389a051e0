import type { Position } from "./geodesic.ts";

/** A direction from the middle of the globe; of length 1 where it is a place. */
export type Vector = readonly [x: number, y: number, z: number];

const RADIANS = Math.PI / 180;

/** The direction of a place, on the sphere. */
export function vectorOf([longitude, latitude]: Position): Vector {
  const [lon, lat] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
}

/** The place in a direction. */
export function placeOf([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** The vector at right angles to both. */
export function cross([a, b, c]: Vector, [x, y, z]: Vector): Vector {
  return [b * z - c * y, c * x - a * z, a * y - b * x];
}

/** The scalar product. */
export function dot(one: Vector, other: Vector): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

/** The square of the distance between two ends; the cosine of a small angle would keep no digits. */
export function squaredChord(one: Vector, other: Vector): number {
  return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;
}
