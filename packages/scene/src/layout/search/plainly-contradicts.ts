import { PREDICATES } from "../../predicates/index.ts";
import { type CartesianScene, objectIds, type Relation } from "../../scene.ts";

/** Directions that no two things have both. */
const ANGLES = ["parallel to", "perpendicular to"] as const;

/**
 * Tell whether a scene says a thing and denies it; or that two things are both parallel and at right
 * angles, which no differences prove of what is nearly square; or that one of them has what excludes
 * what it has too.
 */
export function plainlyContradicts({ relations }: CartesianScene): boolean {
  const asserted = new Set(relations.filter(({ negated }) => !negated).map(meaningOf));
  const isDenied = relations.some((each) => each.negated && asserted.has(meaningOf(each)));
  const [parallel, perpendicular] = ANGLES.map((angle) =>
    relations.filter(({ predicate, negated }) => predicate === angle && !negated).map(pairOf),
  );
  const isExcluded = relations.some(({ predicate, negated, ...rest }) => {
    const { excludes } = PREDICATES[predicate];
    return (
      excludes !== undefined &&
      !negated &&
      asserted.has(meaningOf({ ...rest, predicate: excludes }))
    );
  });
  return isDenied || isExcluded || parallel!.some((pair) => perpendicular!.includes(pair));
}

/** The same for relations that say the same of the same things. */
function meaningOf(relation: Relation): string {
  const { subject, predicate, distance } = relation;
  const things = PREDICATES[predicate].symmetric
    ? pairOf(relation)
    : JSON.stringify([subject, ...objectIds(relation)]);
  return JSON.stringify([predicate, distance, things]);
}

function pairOf(relation: Relation): string {
  return JSON.stringify([relation.subject, ...objectIds(relation)].sort());
}
