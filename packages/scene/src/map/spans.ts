import { objectIds } from "../placed.ts";
import type { PlacedObject } from "../predicates/predicate.ts";
import type { Draft } from "./draft.ts";
import type { Position } from "./geodesic.ts";
import { eastward, mapCentre, shapeOf } from "./shape.ts";
import type { Site } from "./site.ts";

/**
 * List the ways of a line from one thing that it touches to another, past those that it is near: from the
 * edge of the first to the edge of the last, in the order in which they are said.
 *
 * @param anchors  ids of placed objects that the line is related to
 */
export function spanningSites(
  draft: Draft,
  id: string,
  anchors: readonly string[],
): readonly Site[] {
  const said = draft.scene.relations.filter(
    ({ subject, negated }) => subject === id && negated !== true,
  );
  const idsBy = (names: readonly string[]) =>
    said
      .filter(({ predicate }) => names.includes(predicate))
      .flatMap(objectIds)
      .filter((each) => anchors.includes(each));
  const touched = idsBy(["touching"]);
  if (touched.length < 2) return [];
  const places = [touched[0]!, ...idsBy(["next to", "near"]), ...touched.slice(1)].map(
    (each) => draft.placed(each)!,
  );
  const middles = places.map(({ box }) => mapCentre(box));
  const path = places.map((place, index) => stopAt(place, middles, index));
  const sites = [touched[0]!, touched.at(-1)!].map((each) => draft.site(each)!);
  const [x, y] = [mean(sites.map((site) => site.x)), mean(sites.map((site) => site.y))];
  return [{ x, y, turnDeg: 90, path }];
}

/** Where the line meets a thing: at the side from which it comes, or to which it goes on. */
function stopAt(place: PlacedObject, middles: readonly Position[], index: number): Position {
  const towards = middles[index === 0 ? 1 : index - 1]!;
  return edgeTowards(place, towards);
}

/** The place on the edge of a thing on the straight way from its middle. */
function edgeTowards(place: PlacedObject, [lon, lat]: Position): Position {
  const [west, south, east, north] = place.box as readonly [number, number, number, number];
  const [x, y] = mapCentre(place.box);
  const { lines, polygons } = shapeOf(place);
  if (lines.length > 0 && polygons.length === 0) return [x, y];
  const [toEast, toNorth] = [eastward(x - 180, lon) - 180, lat - y];
  const share = Math.min(
    eastward(west, east) / 2 / Math.abs(toEast),
    (north - south) / 2 / Math.abs(toNorth),
    1,
  );
  return [x + share * toEast, y + share * toNorth];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
