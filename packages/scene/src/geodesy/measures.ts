import type { LineString } from "geojson";
import type { PlacedObject } from "../scene.ts";
import { edgeTowards } from "./edge-towards.ts";
import { gapOnMap } from "./gap.ts";
import { courseTo, type Position, turn } from "./geodesic.ts";
import {
  HALF_SECTOR_DEG,
  MAP_CONTACT_TOLERANCE,
  MAP_DISTANCE_TOLERANCE,
  MAP_FAR_LIMIT,
  MAP_NEAR_LIMIT,
  MAP_NEXT_TO_LIMIT,
} from "./limits.ts";
import { boxOfGeometry } from "./map-box.ts";
import type { MapMeasure } from "./map-measure.ts";
import { type Pair, together } from "./meeting.ts";
import { mapCentre } from "./shape.ts";
import { crossingOfLines, hasArea, immersion } from "./sharing.ts";

/**
 * Make the measure of a bearing: the subject's centre is seen from the object's within
 * `HALF_SECTOR_DEG` of it, and at the stated distance, if there is one.
 *
 * The margin is how far the subject's centre may move before it leaves the sector; with a distance
 * at most what is left of the tolerance (`MAP_DISTANCE_TOLERANCE`) of the gap between the two.
 *
 * @param bearing  degrees clockwise from true north: 45 for north-east
 */
export function bearingOnMap(bearing: number): MapMeasure {
  return (subject, [object], distance) => {
    const course = courseTo(mapCentre(object!.box), mapCentre(subject.box));
    const spare = HALF_SECTOR_DEG - Math.abs(turn(course.bearing - bearing));
    const sector = course.distance * Math.sin((Math.max(spare, -90) * Math.PI) / 180);
    if (distance === undefined) return sector;
    const missed = Math.abs(gapOnMap(subject, object!) - distance);
    return Math.min(sector, MAP_DISTANCE_TOLERANCE * distance - missed);
  };
}

/** The gap between the two is at most the stated distance, or `MAP_NEAR_LIMIT` where none is stated. */
export const withinDistanceOnMap: MapMeasure = (subject, [object], distance) =>
  (distance ?? MAP_NEAR_LIMIT) - gapOnMap(subject, object!);

/** The gap between the two is at most `MAP_NEAR_LIMIT`. */
export const nearOnMap: MapMeasure = (subject, [object]) =>
  MAP_NEAR_LIMIT - gapOnMap(subject, object!);

/** The gap between the two is at least `MAP_FAR_LIMIT`. */
export const farFromOnMap: MapMeasure = (subject, [object]) =>
  gapOnMap(subject, object!) - MAP_FAR_LIMIT;

/** The gap between the two is at most `MAP_NEXT_TO_LIMIT`, and they have nothing but edges in common. */
export const nextToOnMap: MapMeasure = (subject, [object]) => {
  const gap = gapOnMap(subject, object!);
  return gap > 0
    ? MAP_NEXT_TO_LIMIT - gap
    : Math.min(MAP_NEXT_TO_LIMIT, MAP_CONTACT_TOLERANCE - sharedDepth(subject, object!));
};

/**
 * The subject's gap to the straight way from the edge of the one to the edge of the other is at most a quarter
 * of that way, and it keeps clear of both.
 */
export const betweenOnMap: MapMeasure = (subject, [one, other]) => {
  const from = edgeTowards(one!, mapCentre(other!.box));
  const to = edgeTowards(other!, mapCentre(one!.box));
  const length = courseTo(from, to).distance;
  return Math.min(
    length / 4 - gapOnMap(subject, lineBetween(from, to)),
    MAP_CONTACT_TOLERANCE + apartBy(subject, one!),
    MAP_CONTACT_TOLERANCE + apartBy(subject, other!),
  );
};

/**
 * All of the subject lies in the object's areas, give or take `MAP_CONTACT_TOLERANCE`; what has no
 * area contains nothing.
 */
export const insideOnMap: MapMeasure = (subject, [object]) => {
  const pair = together(subject, object!);
  if (!pair || !hasArea(pair[1])) return Math.min(-apartBy(subject, object!), 0);
  const within = immersion(pair).farthestOut + MAP_CONTACT_TOLERANCE;
  if (!hasArea(pair[0])) return within;
  // An edge of the object inside the subject is the edge of a hole.
  const holes = immersion([edgesOf(pair[1]), pair[0]]).deepest;
  return holes > 0 ? Math.min(within, MAP_CONTACT_TOLERANCE - holes) : within;
};

/** All of the object lies in the subject's areas; see `insideOnMap`. */
export const containsOnMap: MapMeasure = (subject, [object]) => insideOnMap(object!, [subject]);

/** The gap is at most `MAP_CONTACT_TOLERANCE`, and the two have nothing but edges in common. */
export const touchingOnMap: MapMeasure = (subject, [object]) => {
  const gap = gapOnMap(subject, object!);
  return MAP_CONTACT_TOLERANCE - (gap > 0 ? gap : sharedDepth(subject, object!));
};

/** The two have more in common than their edges: the margin is how deep the one lies in the other. */
export const overlappingOnMap: MapMeasure = (subject, [object]) =>
  apartBy(subject, object!) > 0
    ? -gapOnMap(subject, object!)
    : sharedDepth(subject, object!) - MAP_CONTACT_TOLERANCE;

/**
 * Two lines run on beyond the place where they meet; a line runs into an area and out of it; two areas
 * lie across each other, so that their outlines meet in four places or more.
 */
export const crossesOnMap: MapMeasure = (subject, [object]) => {
  const pair = together(subject, object!);
  if (!pair) return -gapOnMap(subject, object!);
  const depth = crossingDepth(pair);
  return depth > 0 ? depth - MAP_CONTACT_TOLERANCE : Math.min(-gapOnMap(subject, object!), depth);
};

function lineBetween(from: Position, to: Position): PlacedObject {
  const geometry: LineString = { type: "LineString", coordinates: [[...from], [...to]] };
  return { id: "line", category: "line", attributes: {}, geometry, box: boxOfGeometry(geometry) };
}

/** How far the nearer of the parts that cross runs on; 0 or less where nothing crosses. */
function crossingDepth([one, other]: Pair): number {
  if (!hasArea(one) && !hasArea(other)) return crossingOfLines([one, other]) ?? 0;
  if (!hasArea(other)) return crossingDepth([other, one]);
  const { deepest, farthestOut, meetings } = immersion([one, other]);
  if (hasArea(one) && meetings < 4) return 0;
  return Math.min(deepest, -farthestOut);
}

/** The gap between two objects; where they meet, minus how deep they lie in each other. */
function apartBy(one: PlacedObject, other: PlacedObject): number {
  const gap = gapOnMap(one, other);
  return gap > 0 ? gap : -sharedDepth(one, other);
}

/** How deep two objects lie in each other: 0 where they share no more than an edge. */
export function sharedDepth(one: PlacedObject, other: PlacedObject): number {
  const pair = together(one, other);
  if (!pair) return 0;
  const [first, second] = pair;
  if (!hasArea(first) && !hasArea(second)) return crossingOfLines(pair) ?? 0;
  return Math.max(
    0,
    hasArea(second) ? immersion([first, second]).deepest : 0,
    hasArea(first) ? immersion([second, first]).deepest : 0,
  );
}

function edgesOf({ polygons }: Pair[1]): Pair[0] {
  return { points: [], lines: polygons.flat(), polygons: [] };
}
