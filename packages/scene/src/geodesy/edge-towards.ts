import type { PlacedObject } from "../scene.ts";
import type { Position } from "./geodesic.ts";
import { eastward, mapCentre, shapeOf } from "./shape.ts";

/** Less than any step on a map, degrees. */
const NO_STEP = 1e-12;

/**
 * Give the place on the edge of a thing's box on the straight way from its middle: its middle, of a line.
 *
 * @param towards  longitude and latitude, degrees
 * @returns        no farther than `towards`, where that is in the box
 */
export function edgeTowards(place: PlacedObject, [lon, lat]: Position): Position {
  const [west, south, east, north] = place.box as readonly [number, number, number, number];
  const [x, y] = mapCentre(place.box);
  const { lines, polygons } = shapeOf(place);
  if (lines.length > 0 && polygons.length === 0) return [x, y];
  const [toEast, toNorth] = [eastward(x - 180, lon) - 180, lat - y];
  const share = Math.min(
    eastward(west, east) / 2 / (Math.abs(toEast) || NO_STEP),
    (north - south) / 2 / (Math.abs(toNorth) || NO_STEP),
    1,
  );
  return [x + share * toEast, y + share * toNorth];
}
