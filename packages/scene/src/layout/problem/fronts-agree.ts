import { TURN_ORDER } from "../../predicates/_turning.ts";
import { hasFront } from "../../predicates/fronts.ts";
import { type CartesianScene, objectIds, type Relation } from "../../scene.ts";

/** The turn by which a thing looks at the viewer, and the opposite one. */
const TO_VIEWER = 0;
const AWAY_FROM_VIEWER = 2;

/**
 * Say which way of facing is tried first: "a coffee table is in front of a sofa; the sofa faces the
 * television" shows the front of the sofa to the viewer, so that what is before it for the one is so for
 * the other.
 *
 * @param relation  of a room
 * @returns         the rank of the way among those of `facing` or `facing away from`; undefined where
 *                  nothing else is before or behind the thing, or it has no front
 */
export function agreeingWay(relation: Relation, scene: CartesianScene): number | undefined {
  const { subject, predicate, negated } = relation;
  if (scene.frame !== "room" || negated || !/^facing/.test(predicate)) return undefined;
  const thing = scene.objects.find(({ id }) => id === subject)!;
  const isSeenFromFront = scene.relations.some(
    (each) =>
      /^(?:in front of|behind)$/.test(each.predicate) &&
      each.negated !== true &&
      objectIds(each)[0] === subject,
  );
  if (!hasFront(thing) || !isSeenFromFront) return undefined;
  return TURN_ORDER.indexOf(predicate === "facing" ? TO_VIEWER : AWAY_FROM_VIEWER);
}
