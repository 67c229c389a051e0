import { edgePosition } from "../../geometry.ts";
import { PREDICATES } from "../../predicates/index.ts";
import type { Alternative, Place } from "../../predicates/predicate.ts";
import { objectIds, type Relation, type SceneObject } from "../../scene.ts";
import type { Poses } from "./poses.ts";

/** What holds by rounding alone still holds (double precision). */
const ROUNDING = 1e-9;

/** Tell whether it matters in which way a relation holds: a lamp above a table should hang over it. */
export function hasLikelyWays({ predicate, negated }: Relation): boolean {
  const { bearing } = PREDICATES[predicate];
  return negated !== true && (bearing === "hangs" || bearing === "lifts");
}

/**
 * Say in which way a relation holds.
 *
 * @returns  the rank of the likeliest of its alternatives that holds as things lie; infinite where none does
 */
export function likeliestWay(
  relation: Relation,
  objects: ReadonlyMap<string, SceneObject>,
  poses: Poses,
): number {
  const [subject, ...others] = [relation.subject, ...objectIds(relation)].map(
    (id) => objects.get(id)!,
  );
  const ways = PREDICATES[relation.predicate].constrain(
    subject!,
    others,
    "room",
    relation.distance,
  );
  const position = ({ id, edge }: Place) =>
    id === "" ? 0 : edgePosition({ ...objects.get(id)!, box: poses.get(id)!.box }, edge, "room");
  const holds = (way: Alternative) =>
    way.every(({ low, high, gap }) => position(high) - position(low) >= gap - ROUNDING);
  const rank = ways.findIndex(holds);
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}
