import { openSpace } from "../../kinds/open-space.ts";
import { type CartesianScene, objectIds, type Relation } from "../../scene.ts";
import type { SidesById } from "../sizes/preferred-sides.ts";

/** What is up to this much too tall for the open space under a thing is fitted; more stays outside. */
const FITTED = 1.6;

/**
 * Say of what is below a thing on legs that it is under it, where it may be made to fit: a dog
 * below a table, but not a house below an airplane, nor what is said to be so far below it. What bears and shelters what follows from that.
 *
 * @param scene  in either frame; an image is left as it is
 * @param sides  of each object, by id, in the order of the frame's axes
 * @returns      the scene with the same number of relations in the same order
 */
export function withShelter(scene: CartesianScene, sides: SidesById): CartesianScene {
  const open = openSpaces(scene);
  const relations = scene.relations.map((relation): Relation => {
    const host = objectIds(relation)[0]!;
    const isFree = relation.predicate !== "below" || relation.distance !== undefined;
    if (isFree || !open.has(host)) return relation;
    const [guestHeight, hostHeight] = [sides.get(relation.subject)![1]!, sides.get(host)![1]!];
    const fits = guestHeight <= FITTED * open.get(host)! * hostHeight;
    return fits ? { ...relation, predicate: "under" } : relation;
  });
  return { ...scene, relations };
}

/**
 * List, as "under", each stated "below" and "above" that open space under the upper thing may
 * fulfil.
 *
 * @param scene  in either frame; there are none in an image
 */
export function openSpacePairs(scene: CartesianScene): readonly Relation[] {
  const open = openSpaces(scene);
  return scene.relations.flatMap((relation): readonly Relation[] => {
    const other = objectIds(relation)[0]!;
    const { subject, predicate } = relation;
    if (predicate === "below" && open.has(other)) return [{ ...relation, predicate: "under" }];
    if (predicate === "above" && open.has(subject))
      return [{ ...relation, subject: other, predicate: "under", object: subject }];
    return [];
  });
}

/** The part of its height that is open, for each object of a room that has such a part. */
function openSpaces({ frame, objects }: CartesianScene): ReadonlyMap<string, number> {
  if (frame === "image") return new Map();
  return new Map(
    objects
      .map(({ id, category }) => [id, openSpace(category)] as const)
      .filter(([, open]) => open > 0),
  );
}
