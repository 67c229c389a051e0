import { unturned } from "../../geometry.ts";
import { QUARTER } from "../../predicates/_turning.ts";
import { PREDICATES } from "../../predicates/index.ts";
import type { Alternative } from "../../predicates/predicate.ts";
import { type Box, objectIds, type Relation } from "../../scene.ts";
import type { Problem } from "../problem/problem.ts";
import { isRefined } from "../problem/wording.ts";

/** A relation that a layout does not fulfil. */
export interface Untrue {
  readonly relation: Relation;
  /** What must be otherwise, in one of several ways; none where that is not known. */
  readonly refinement: readonly Alternative[];
}

/**
 * Find a relation that does not hold in a layout although the constraints do: one that is measured by a
 * definition of its own, or is denied. Of a proof, which asks for less than the relations do, only
 * those count that can be refined.
 *
 * @param boxes  as the objects lie in the frame, turned
 * @param turns  quarter turns, in the order of the objects
 */
export function firstUntrue(
  { scene, purpose }: Problem,
  boxes: readonly Box[],
  turns: readonly number[],
): Untrue | undefined {
  const doubtful = scene.relations.filter(isDoubtful);
  if (doubtful.length === 0) return undefined;
  const placed = new Map(
    scene.objects.map((object, index) => [
      object.id,
      { ...object, box: unturned(boxes[index]!, turns[index]!), yaw: QUARTER * turns[index]! },
    ]),
  );
  for (const relation of doubtful) {
    const { subject, predicate, negated, distance } = relation;
    const { measure, refine, refineDenied } = PREDICATES[predicate];
    const [one, others] = [placed.get(subject)!, objectIds(relation).map((id) => placed.get(id)!)];
    const margin = measure(one, others, scene.frame, distance);
    if (negated ? margin < 0 : margin > 0) continue;
    const cut = negated ? refineDenied : refine;
    const refinement = isRefined(relation) ? cut!(one, others, scene.frame, distance) : [];
    if (purpose !== "proof" || refinement.length > 0) return { relation, refinement };
  }
  return undefined;
}

function isDoubtful({ predicate, negated }: Relation): boolean {
  return negated === true || PREDICATES[predicate].gauge !== undefined;
}
