import type { Box, PlacedObject } from "../scene.ts";

/** The narrowest that a line is drawn, of the longer side of the map. */
const NARROWEST = 0.02;

/** Tell how long the longer side is of what surrounds all of these boxes on the ground, in metres. */
export function groundExtent(boxes: readonly Box[]): number {
  const sides = [0, 2].map((axis) => {
    const low = boxes.reduce((least, box) => Math.min(least, box[axis]!), Infinity);
    const high = boxes.reduce((most, box) => Math.max(most, box[axis + 3]!), -Infinity);
    return high - low;
  });
  return Math.max(0, ...sides);
}

/**
 * Give a road or railway of a map, which as a line has no width, one that is seen.
 *
 * @param object  laid on the ground in metres
 * @param extent  the longer side of the map, see `groundExtent`, in metres
 * @returns       the object itself where it is no line, or already wide enough
 */
export function widened(object: PlacedObject, extent: number): PlacedObject {
  if (!object.geometry?.type.endsWith("LineString")) return object;
  const [x0, y0, z0, x1, y1, z1] = object.box as readonly number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const more = (side: number) => Math.max(0, NARROWEST * extent - side) / 2;
  const [aside, ahead] = [more(x1 - x0), more(z1 - z0)];
  return { ...object, box: [x0 - aside, y0, z0 - ahead, x1 + aside, y1, z1 + ahead] };
}
