import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { PlacedObject } from "../scene.ts";
import type { Position } from "./geodesic.ts";
import { flatten, planeAt } from "./plane.ts";
import { meetingOf, outlinesOf, segmentsOf } from "./segments.ts";
import { eastward, mapCentre, type Shape } from "./shape.ts";

/** Two shapes in one plane, metres. */
export type Pair = readonly [one: Shape, other: Shape];

/**
 * Bring two objects into the plane that touches the globe at the middle of the smaller one.
 *
 * @returns  undefined where their boxes are apart, so that they cannot meet
 */
export function together(one: PlacedObject, other: PlacedObject): Pair | undefined {
  if (boxesApart(one, other)) return undefined;
  const smaller = width(one) <= width(other) ? one : other;
  const plane = planeAt(mapCentre(smaller.box));
  return [flatten(one, plane), flatten(other, plane)];
}

/** Tell whether two objects have a place in common. */
export function meet(one: PlacedObject, other: PlacedObject): boolean {
  const pair = together(one, other);
  return pair !== undefined && shapesMeet(...pair);
}

/** Tell whether a place is in one of a shape's areas, its edges included. */
export function isWithin(place: Position, { polygons }: Shape): boolean {
  return polygons.some((rings) =>
    booleanPointInPolygon(place as [number, number], {
      type: "Polygon",
      coordinates: rings as unknown as number[][][],
    }),
  );
}

function shapesMeet(one: Shape, other: Shape): boolean {
  if (one.points.some(([x, y]) => other.points.some((point) => point[0] === x && point[1] === y)))
    return true;
  const theirs = segmentsOf([...other.lines, ...outlinesOf(other)]);
  return (
    segmentsOf([...one.lines, ...outlinesOf(one)]).some((ours) =>
      theirs.some((segment) => meetingOf(ours, segment) !== undefined),
    ) ||
    hasPartWithin(one, other) ||
    hasPartWithin(other, one)
  );
}

/** Where no edges cross, one place of each part tells. */
function hasPartWithin(one: Shape, other: Shape): boolean {
  if (other.polygons.length === 0) return false;
  const places = [...one.points, ...[...one.lines, ...outlinesOf(one)].map((path) => path[0]!)];
  return places.some((place) => isWithin(place, other));
}

function boxesApart({ box: one }: PlacedObject, { box: other }: PlacedObject): boolean {
  if (one[1]! > other[3]! || other[1]! > one[3]!) return true;
  return (
    eastward(one[0]!, other[0]!) > eastward(one[0]!, one[2]!) &&
    eastward(other[0]!, one[0]!) > eastward(other[0]!, other[2]!)
  );
}

function width({ box }: PlacedObject): number {
  return eastward(box[0]!, box[2]!);
}
