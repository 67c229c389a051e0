import { objectIds } from "../placed.ts";
import { isGround } from "../predicates/hosts.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Comparison } from "../predicates/predicate.ts";
import type { CartesianScene, Relation } from "../scene.ts";
import { fromGuest } from "./carriage.ts";

/** `subject` is `more` than or the `same` as `object`; with the two exchanged where less was said. */
export interface SizeStatement {
  readonly subject: string;
  readonly object: string;
  readonly extent: Comparison["extent"];
  readonly order: "more" | "same";
  readonly relation: Relation;
}

/**
 * List what the relations of a scene say of sizes alone.
 *
 * What is denied is said the other way about: "not larger" is smaller, for nobody means as large to
 * the last millimetre; "not the same size" is larger.
 */
export function sizeStatements({ relations }: CartesianScene): readonly SizeStatement[] {
  return relations.flatMap((relation): readonly SizeStatement[] => {
    const { compares } = PREDICATES[relation.predicate];
    if (compares === undefined) return [];
    const { extent, order } = compares;
    const [subject, object] = [relation.subject, objectIds(relation)[0]!];
    if (order === "same" && !relation.negated)
      return [{ subject, object, extent, order, relation }];
    const isLess = (order === "less") !== (relation.negated === true && order !== "same");
    return isLess
      ? [{ subject: object, object: subject, extent, order: "more", relation }]
      : [{ subject, object, extent, order: "more", relation }];
  });
}

/** One thing within another, so that each of its sides is shorter. */
export interface Containment {
  readonly outer: string;
  readonly inner: string;
}

/** List what a scene states to be inside what, but for what is in an area: that has no height. */
export function containments({
  frame,
  objects,
  relations,
}: CartesianScene): readonly Containment[] {
  const areas = new Set(objects.filter(isGround).map(({ id }) => id));
  return relations
    .filter(({ negated }) => !negated)
    .map(fromGuest)
    .filter(({ predicate }) => predicate === "inside")
    .filter((relation) => frame === "image" || !areas.has(objectIds(relation)[0]!))
    .map((relation) => ({ outer: objectIds(relation)[0]!, inner: relation.subject }));
}
