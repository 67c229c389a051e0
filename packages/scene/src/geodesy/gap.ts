import type { PlacedObject } from "../scene.ts";
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
  for (const known of recent) {
    if (known.one === one && known.other === other) return known.gap;
    if (known.one === other && known.other === one) return known.gap;
  }
  const gap = measured(one, other);
  recent[oldest] = { one, other, gap };
  oldest = (oldest + 1) % MOST_RECENT;
  return gap;
}

/**
 * One gap is asked for by several predicates in a row, of all neighbours of a thing. Keeping all gaps
 * in weak maps took the garbage collector longer than measuring them again.
 */
const MOST_RECENT = 32;
const recent: { readonly one: PlacedObject; readonly other: PlacedObject; readonly gap: number }[] =
  [];
let oldest = 0;

function measured(one: PlacedObject, other: PlacedObject): number {
  const [here, there] = [placeAlone(one), placeAlone(other)];
  if (here && there) return distanceTo(here, there);
  if (meet(one, other)) return 0;
  return distanceTo(...nearestPlaces(drawingOf(one), drawingOf(other)));
}

/** Where a thing is that is a place without extent. */
function placeAlone({ box, geometry }: PlacedObject): Position | undefined {
  if (geometry) {
    if (geometry.type !== "Point") return undefined;
    const [longitude, latitude] = geometry.coordinates;
    return [longitude!, latitude!];
  }
  const [west, south, east, north] = box;
  return west === east && south === north ? [west!, south!] : undefined;
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
