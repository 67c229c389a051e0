import { check } from "../../check.ts";
import type { Box, CartesianScene } from "../../scene.ts";
import { type Places, placedAt } from "../certify.ts";
import { overlaps } from "../search/apart.ts";

/** What holds by this much is still seen to hold, in fractions of the picture. */
const SEEN = 0.01;

/** Places in a picture before and after some things were moved. */
export interface Change {
  readonly before: Places;
  readonly after: Places;
  /** The new boxes of what was moved, by object id. */
  readonly moved: ReadonlyMap<string, Box>;
}

/** Tell whether all that is said holds as visibly in a picture as before, and nothing has come to overlap. */
export function isSound(scene: CartesianScene, { before, after, moved }: Change): boolean {
  const holds = (places: Places) =>
    check(placedAt(scene, places)).relations.map(({ margin }) => margin);
  const least = holds(before).map((margin) => Math.min(margin, SEEN));
  if (!holds(after).every((margin, index) => margin >= least[index]!)) return false;
  return [...moved].every(([id, box]) =>
    [...after.boxes].every(
      ([other, taken]) =>
        other === id ||
        !overlaps(box, taken) ||
        overlaps(before.boxes.get(id)!, before.boxes.get(other)!),
    ),
  );
}
