import type { PlacedObject } from "../scene.ts";
import { distanceTo, type Position, turn } from "./geodesic.ts";
import { type Path, type Shape, shapeOf } from "./shape.ts";

/**
 * A plane that touches the globe: metres east and north of a place.
 *
 * Longitudes and latitudes are only stretched, so that what is straight on a map stays straight
 * and what meets there meets here (RFC 7946, §3.1.1); lengths are true near the place.
 */
export interface Plane {
  readonly origin: Position;
  /** Metres for a degree of longitude, and of latitude. */
  readonly scale: readonly [number, number];
}

/** Degrees over which the scale of a plane is measured. */
const STEP_DEG = 1e-3;

/** Give the plane that touches the globe at a place. */
export function planeAt(origin: Position): Plane {
  const [lon, lat] = origin;
  const side = lat > 0 ? -STEP_DEG : STEP_DEG;
  const east = distanceTo([lon, lat], [lon + STEP_DEG, lat]);
  const north = distanceTo([lon, lat], [lon, lat + side]);
  return { origin, scale: [Math.max(east, 1e-9) / STEP_DEG, north / STEP_DEG] };
}

/** Give the shape of an object in a plane, metres east and north of its origin. */
export function flatten(object: PlacedObject, plane: Plane): Shape {
  const { points, lines, polygons } = shapeOf(object);
  return {
    points: points.map((point) => flatPath([point], plane)[0]!),
    lines: lines.map((line) => flatPath(line, plane)),
    polygons: polygons.map((rings) => rings.map((ring) => flatPath(ring, plane))),
  };
}

/** Each path begins on the side of the globe where the origin is, and runs on from there. */
function flatPath(path: Path, { origin, scale }: Plane): Path {
  if (path.length === 0) return path;
  const middle = (path[0]![0] + path[path.length >> 1]![0]) / 2;
  const shift = turn(middle - origin[0]) - (middle - origin[0]);
  return path.map(
    ([lon, lat]): Position => [(lon + shift - origin[0]) * scale[0], (lat - origin[1]) * scale[1]],
  );
}
