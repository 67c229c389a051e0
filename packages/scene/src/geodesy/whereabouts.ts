import type { Position as GeoJsonPosition, Geometry } from "geojson";
import type { Box, PlacedObject } from "../scene.ts";
import { gapOnMap } from "./gap.ts";
import { MAP_CONTACT_TOLERANCE, MAP_NEAR_LIMIT, MAP_NEXT_TO_LIMIT } from "./limits.ts";
import type { MapMeasure } from "./map-measure.ts";
import { insideOnMap, nearOnMap, sharedDepth } from "./measures.ts";
import { planeAt } from "./plane.ts";
import { eastward, mapCentre, shapeOf } from "./shape.ts";

/** A part of an area: its middle, its rim, or what lies towards a side of the map, north at the top. */
export type MapZone = "centre" | "edge" | "corner" | "west" | "east" | "north" | "south";

/**
 * All of the object lies within the subject's outline, as a village in a forest or what is inside a ring
 * road: a line that returns to its beginning has an outline, holes do not count.
 */
export const surroundingOnMap: MapMeasure = (subject, [object]) => {
  const filled = filledIn(subject);
  return filled
    ? insideOnMap(object!, [filled])
    : Math.min(-MAP_CONTACT_TOLERANCE, -gapOnMap(subject, object!));
};

/** The subject surrounds the object, or is near it. */
export const aroundOnMap: MapMeasure = (subject, objects) =>
  Math.max(nearOnMap(subject, objects), surroundingOnMap(subject, objects));

/** The two are near each other (`MAP_NEAR_LIMIT`) and have nothing but edges in common. */
export const oppositeOnMap: MapMeasure = (subject, [object]) => {
  const gap = gapOnMap(subject, object!);
  return gap > 0 ? MAP_NEAR_LIMIT - gap : MAP_CONTACT_TOLERANCE - sharedDepth(subject, object!);
};

/**
 * Make the measure of a part of an area: the subject's centre lies in the thirds of the object's box that
 * the zone names, or beyond them. In the centre all of the subject lies in the object; elsewhere it may
 * lie beside it (`MAP_NEXT_TO_LIMIT`). The margin is in metres.
 */
export function zoneOnMap(zone: MapZone): MapMeasure {
  return (subject, [object]) => {
    const within =
      zone === "centre" && shapeOf(object!).polygons.length > 0
        ? insideOnMap(subject, [object!])
        : MAP_NEXT_TO_LIMIT - gapOnMap(subject, object!);
    return Math.min(within, intoZone(zone, subject, object!.box));
  };
}

/** How far the subject's centre is within the thirds of a zone (m). */
function intoZone(zone: MapZone, subject: PlacedObject, box: Box): number {
  const [lon, lat] = mapCentre(subject.box);
  const middle = mapCentre(box);
  const { scale } = planeAt(middle);
  const east = (eastward(middle[0] - 180, lon) - 180) * scale[0];
  const north = (lat - middle[1]) * scale[1];
  const beyondEast = Math.abs(east) - (eastward(box[0]!, box[2]!) * scale[0]) / 6;
  const beyondNorth = Math.abs(north) - ((box[3]! - box[1]!) * scale[1]) / 6;
  switch (zone) {
    case "centre":
      return -Math.max(beyondEast, beyondNorth);
    case "edge":
      return Math.max(beyondEast, beyondNorth);
    case "corner":
      return Math.min(beyondEast, beyondNorth);
    case "west":
      return east < 0 ? beyondEast : -Math.abs(beyondEast);
    case "east":
      return east > 0 ? beyondEast : -Math.abs(beyondEast);
    case "north":
      return north > 0 ? beyondNorth : -Math.abs(beyondNorth);
    case "south":
      return north < 0 ? beyondNorth : -Math.abs(beyondNorth);
  }
}

/** The same thing without holes, closed lines as areas; undefined where it has no outline. */
function filledIn(object: PlacedObject): PlacedObject | undefined {
  const { lines, polygons } = shapeOf(object);
  const outlines = [...polygons.map(([outline]) => outline!), ...lines.filter(isClosed)];
  if (outlines.length === 0) return undefined;
  const coordinates = outlines.map((outline) => [outline as unknown as GeoJsonPosition[]]);
  const geometry: Geometry = { type: "MultiPolygon", coordinates };
  return { ...object, geometry };
}

/** Tell whether a thing on a map goes around others: a closed line, or an area with a hole. */
export function goesAround({ geometry }: { readonly geometry?: Geometry | undefined }): boolean {
  if (geometry?.type === "LineString") return isClosed(geometry.coordinates);
  return geometry?.type === "Polygon" && geometry.coordinates.length > 1;
}

function isClosed(path: readonly (readonly number[])[]): boolean {
  const [first, last] = [path[0]!, path.at(-1)!];
  return path.length > 3 && first[0] === last[0] && first[1] === last[1];
}
