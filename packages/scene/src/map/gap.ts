import type { PlacedObject } from "../predicates/predicate.ts";
import { distanceTo, type Position } from "./geodesic.ts";
import { meet } from "./meeting.ts";
import { type Drawing, drawingOf, nearestOn, type Stroke, squaredDistance } from "./stroke.ts";
import { placeOf, type Vector } from "./vector.ts";

/**
 * Measure the shortest way between two objects on a map, 0 where they meet.
 *
 * The nearest places are found on the sphere, and the way between them is measured on WGS 84.
 *
 * @returns  metres along the geodesic, at least 0
 * @example
 * gapOnMap(school, park) // 300.2
 */
export function gapOnMap(one: PlacedObject, other: PlacedObject): number {
  const known = gaps.get(one)?.get(other) ?? gaps.get(other)?.get(one);
  if (known !== undefined) return known;
  const gap = measured(one, other);
  if (!gaps.has(one)) gaps.set(one, new WeakMap());
  gaps.get(one)!.set(other, gap);
  return gap;
}

/** A gap is asked for in both directions, and by several predicates. */
const gaps = new WeakMap<PlacedObject, WeakMap<PlacedObject, number>>();

function measured(one: PlacedObject, other: PlacedObject): number {
  if (meet(one, other)) return 0;
  return distanceTo(...nearestPlaces(drawingOf(one), drawingOf(other)));
}

/** Two shapes that do not meet are nearest to each other at a corner of one of them. */
function nearestPlaces(one: Drawing, other: Drawing): readonly [Position, Position] {
  const there = nearestCorner(one, other);
  const back = nearestCorner(other, one);
  const best = there.squared <= back.squared ? there : back;
  return [placeOf(best.corner), placeOf(nearestOn(best.stroke, best.corner))];
}

interface NearestCorner {
  readonly corner: Vector;
  readonly stroke: Stroke;
  readonly squared: number;
}

function nearestCorner({ corners }: Drawing, { strokes }: Drawing): NearestCorner {
  let best: NearestCorner = {
    corner: corners[0]!,
    stroke: strokes[0]!,
    squared: Number.POSITIVE_INFINITY,
  };
  for (const corner of corners) {
    for (const stroke of strokes) {
      const squared = squaredDistance(stroke, corner);
      if (squared < best.squared) best = { corner, stroke, squared };
    }
  }
  return best;
}
