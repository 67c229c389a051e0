import { PREDICATES } from "../predicates/index.ts";
import type { Bearing } from "../predicates/predicate.ts";
import { type CartesianScene, objectIds, type Relation } from "../scene.ts";

/**
 * Reduce the relations of a scene to what they say of weight and room: those that are denied say
 * nothing of it, and "the box contains the ball" says that the ball is inside the box.
 *
 * @param scene  in either frame
 * @returns      the scene with the relations that are left, in their order
 */
export function asserted(scene: CartesianScene): CartesianScene {
  const relations = scene.relations.filter(({ negated }) => !negated).map(fromGuest);
  return { ...scene, relations };
}

/** "contains" as "inside", with the guest for the subject. */
export function fromGuest(relation: Relation): Relation {
  const { bearing, converse } = PREDICATES[relation.predicate];
  if (bearing !== "holds" || converse === "none") return relation;
  const [guest] = objectIds(relation);
  return { ...relation, subject: guest!, predicate: converse, object: relation.subject };
}

/** What stands on a host, whose height then does not matter. */
export const RESTING: ReadonlySet<Bearing> = new Set(["rests", "placed"]);

/** What the relation says of weight and room, of its subject and its first object. */
export function bearingOf({ predicate }: Relation): Bearing {
  return PREDICATES[predicate].bearing;
}
