import { unturned } from "../geometry.ts";
import { objectIds } from "../placed.ts";
import { QUARTER } from "../predicates/_turning.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Box, Relation } from "../scene.ts";
import type { Problem } from "./problem.ts";

/**
 * Tell whether every relation holds that the constraints alone may not guarantee: those that are
 * measured by a definition of their own, and those that are denied. A proof asks for less than
 * the relations do, so anything is true for it.
 *
 * @param boxes  as the objects lie in the frame, turned
 * @param turns  quarter turns, in the order of the objects
 */
export function isTrue(
  { scene, purpose }: Problem,
  boxes: readonly Box[],
  turns: readonly number[],
): boolean {
  if (purpose === "proof") return true;
  const doubtful = scene.relations.filter(isDoubtful);
  if (doubtful.length === 0) return true;
  const placed = new Map(
    scene.objects.map((object, index) => [
      object.id,
      {
        ...object,
        box: unturned(boxes[index]!, turns[index]!),
        yaw: QUARTER * turns[index]!,
      },
    ]),
  );
  return doubtful.every((relation) => {
    const { subject, predicate, negated, distance } = relation;
    const objects = objectIds(relation).map((id) => placed.get(id)!);
    const { measure } = PREDICATES[predicate];
    const margin = measure(placed.get(subject)!, objects, scene.frame, distance);
    return negated ? margin < 0 : margin > 0;
  });
}

function isDoubtful({ predicate, negated }: Relation): boolean {
  return negated === true || PREDICATES[predicate].gauge !== undefined;
}
