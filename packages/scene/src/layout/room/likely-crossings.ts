import { isGround, isLine } from "../../predicates/hosts.ts";
import { type CartesianScene, objectIds, type Relation } from "../../scene.ts";

/**
 * Say that a line above a way or a river most likely crosses it: a bridge over a river, not along it.
 *
 * @param scene  in `room`
 * @returns      relations that nobody stated
 */
export function likelyCrossings({ objects, relations }: CartesianScene): readonly Relation[] {
  const lines = objects.filter(isLine);
  const ways = new Set(lines.filter(isGround).map(({ id }) => id));
  const spans = new Set(lines.map(({ id }) => id).filter((id) => !ways.has(id)));
  return relations
    .filter(({ predicate, negated }) => predicate === "above" && negated !== true)
    .map((relation) => ({ subject: relation.subject, object: objectIds(relation)[0]! }))
    .filter(({ subject, object }) => spans.has(subject) && ways.has(object))
    .map((pair): Relation => ({ ...pair, predicate: "crosses" }));
}
