import type { PlacedObject } from "../scene.ts";
import { gapOnMap } from "./gap.ts";
import { MAP_CONTACT_TOLERANCE, MAP_NEAR_LIMIT } from "./limits.ts";
import type { MapMeasure } from "./map-measure.ts";
import { planeAt } from "./plane.ts";
import { eastward, mapCentre } from "./shape.ts";

/** How far the middles of a row may be off its line, of the mean step from one to the next. */
const CROOKED = 0.25;

/**
 * The middles of the things lie along a straight line in any direction, each near the next
 * (`MAP_NEAR_LIMIT`) and none upon another.
 *
 * The line leads from the first to the last of them; a middle may be off it by a quarter of the mean step.
 * The margin is in metres.
 */
export const inARowOnMap: MapMeasure = (subject, objects) => {
  const members = [subject, ...objects];
  const places = middlesOf(members);
  const [one, other] = farthestPair(places);
  const [x, y] = [other[0] - one[0], other[1] - one[1]];
  const length = Math.hypot(x, y);
  if (length === 0) return -MAP_CONTACT_TOLERANCE;
  const along = (place: Point) => ((place[0] - one[0]) * x + (place[1] - one[1]) * y) / length;
  const off = (place: Point) =>
    Math.abs((place[0] - one[0]) * y - (place[1] - one[1]) * x) / length;
  const order = members
    .map((_, rank) => rank)
    .sort((a, b) => along(places[a]!) - along(places[b]!));
  const gaps = order.slice(1).map((rank, i) => gapOnMap(members[order[i]!]!, members[rank]!));
  const straight = (CROOKED * length) / gaps.length - Math.max(...places.map(off));
  const apart = Math.min(...gaps) > 0 ? Infinity : -MAP_CONTACT_TOLERANCE;
  return Math.min(straight, apart, MAP_NEAR_LIMIT - Math.max(...gaps));
};

/** Metres east and north of the first. */
type Point = readonly [east: number, north: number];

function middlesOf(members: readonly PlacedObject[]): readonly Point[] {
  const [lon, lat] = mapCentre(members[0]!.box);
  const { scale } = planeAt([lon, lat]);
  return members.map(({ box }): Point => {
    const [east, north] = mapCentre(box);
    return [(eastward(lon - 180, east) - 180) * scale[0], (north - lat) * scale[1]];
  });
}

function farthestPair(places: readonly Point[]): readonly [Point, Point] {
  let best: readonly [Point, Point] = [places[0]!, places[0]!];
  let most = 0;
  for (const [rank, one] of places.entries())
    for (const other of places.slice(rank + 1)) {
      const apart = Math.hypot(one[0] - other[0], one[1] - other[1]);
      if (apart > most) [best, most] = [[one, other], apart];
    }
  return best;
}
