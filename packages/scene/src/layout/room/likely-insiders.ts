import type { PredicateName } from "../../predicate-names.ts";
import { isGround } from "../../predicates/hosts.ts";
import { type CartesianScene, objectIds, type Relation } from "../../scene.ts";
import { asserted, bearingOf } from "../carriage.ts";

/** What is so placed with respect to things in a box is in it too. */
const AMIDST: ReadonlySet<PredicateName> = new Set(["between", "among"]);

/**
 * Say what has to be in a building because it is between things that are: "two people are in a library; a
 * lamp is between them". Where nothing says so the two could not share the space.
 *
 * @param scene  in `room`, whose kitchens and offices are around everything anyway
 * @returns      relations that nobody stated
 */
export function likelyInsiders(scene: CartesianScene): readonly Relation[] {
  const { relations, objects } = asserted(scene);
  const grounds = new Set(objects.filter(isGround).map(({ id }) => id));
  const placed = new Set(
    relations.filter((each) => bearingOf(each) !== "none").map(({ subject }) => subject),
  );
  const holders = new Map(
    relations
      .filter(({ predicate, object }) => predicate === "inside" && !grounds.has(`${object}`))
      .map((each) => [each.subject, objectIds(each)[0]!]),
  );
  return relations.flatMap((relation): readonly Relation[] => {
    const { subject, predicate } = relation;
    const around = new Set(objectIds(relation).map((id) => holders.get(id)));
    const [object] = around;
    const isAmidst = AMIDST.has(predicate) && !placed.has(subject);
    if (!isAmidst || around.size !== 1 || object === undefined || object === subject) return [];
    return [{ subject, predicate: "inside", object }];
  });
}
