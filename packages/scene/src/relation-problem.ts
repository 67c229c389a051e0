import { PREDICATES } from "./predicates/index.ts";
import { type Frame, objectIds, type Relation } from "./scene.ts";

/**
 * Say what is wrong with a stated relation apart from its ids: the count of its objects, its distance,
 * or the frame, which may not show such a relation.
 *
 * @param relation  of a known predicate
 * @param frame     of the scene; left out, every frame will do
 * @returns         the field with the problem and what to do, `.object: expected 2 ...`; or undefined
 */
export function relationProblem(relation: Relation, frame?: Frame): string | undefined {
  const { name, objects, frames, takesDistance } = PREDICATES[relation.predicate];
  const { length } = objectIds(relation);
  if (objects === "several" ? length === 0 : length !== objects) {
    const wanted =
      objects === "several"
        ? "one or more objects"
        : `${objects} object${objects === 1 ? "" : "s"}`;
    return `.object: expected ${wanted} of "${name}", got ${length}. Name that many.`;
  }
  if (frame !== undefined && !frames.includes(frame))
    return `.predicate: expected one that is defined in frame "${frame}", got "${name}". Use frame ${frames.map((each) => `"${each}"`).join(" or ")}.`;
  return relation.distance === undefined ? undefined : distanceProblem(relation.distance);

  function distanceProblem(distance: number): string | undefined {
    if (!takesDistance)
      return `.distance: expected none for "${name}", got ${distance}. Leave it out, or say "within distance of".`;
    if (!(distance > 0 && Number.isFinite(distance)))
      return `.distance: expected metres above 0, got ${distance}. Correct it.`;
    if (frame === "image")
      return `.distance: expected none in frame "image", which has no metres, got ${distance}. Use frame "room" or "map".`;
    return undefined;
  }
}
