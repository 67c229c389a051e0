import { objectIds } from "../placed.ts";
import type { PlacedObject } from "../predicates/predicate.ts";
import type { Draft } from "./draft.ts";
import { edgeTowards } from "./edge-towards.ts";
import type { Position } from "./geodesic.ts";
import { mapCentre } from "./shape.ts";
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

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
