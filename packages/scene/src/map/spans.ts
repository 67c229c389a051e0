import { edgeTowards } from "../geodesy/edge-towards.ts";
import type { Position } from "../geodesy/geodesic.ts";
import { mapCentre } from "../geodesy/shape.ts";
import { type Box, objectIds, type PlacedObject } from "../scene.ts";
import { detours } from "./detours.ts";
import { type Draft, REGIONS } from "./draft.ts";
import type { Site } from "./site.ts";

/**
 * List the ways of a line from one thing that it touches to another, past those that it is near: from the
 * edge of the first to the edge of the last, in the order in which they are said; then the ways around what
 * lies across that.
 *
 * @param anchors  ids of placed objects that the line is related to
 */
export function spanningSites(
  draft: Draft,
  id: string,
  anchors: readonly string[],
): readonly Site[] {
  const stops = stopsOf(draft, id, anchors);
  if (stops.length < 2) return [];
  const places = stops.map((each) => draft.placed(each)!);
  const middles = places.map(({ box }) => mapCentre(box));
  const path = places.map((place, index) => stopAt(place, middles, index));
  const sites = [stops[0]!, stops.at(-1)!].map((each) => draft.site(each)!);
  const [x, y] = [mean(sites.map((site) => site.x)), mean(sites.map((site) => site.y))];
  const paths = [path, ...detours(path, obstacles(draft, [id, ...anchors]))];
  return paths.map((each) => ({ x, y, turnDeg: 90, path: each }));
}

/** What a line leads to, with what it passes after the first; none where it leads to fewer than two. */
function stopsOf(draft: Draft, id: string, anchors: readonly string[]): readonly string[] {
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
  return [touched[0]!, ...idsBy(["next to", "near"]), ...touched.slice(1)];
}

/** The boxes of the lakes, parks and buildings that a way is not said to have to do with. */
function obstacles(draft: Draft, related: readonly string[]): readonly Box[] {
  return draft.scene.objects
    .filter(({ id, category }) => !related.includes(id) && !REGIONS.has(category))
    .filter(({ id }) => draft.extent(id).kind === "area")
    .flatMap(({ id }) => draft.placed(id) ?? [])
    .map(({ box }) => box);
}

/** Where the line meets a thing: at the side from which it comes, or to which it goes on. */
function stopAt(place: PlacedObject, middles: readonly Position[], index: number): Position {
  const towards = middles[index === 0 ? 1 : index - 1]!;
  return edgeTowards(place, towards);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
