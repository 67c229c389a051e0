import { isGround } from "../../predicates/hosts.ts";
import { PREDICATES } from "../../predicates/index.ts";
import type { Comparison } from "../../predicates/predicate.ts";
import { type CartesianScene, objectIds, type Relation } from "../../scene.ts";
import { fromGuest } from "../carriage.ts";

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
 * the last millimetre; "not the same size" is larger, or smaller where all else that is said makes it so.
 */
export function sizeStatements(scene: CartesianScene): readonly SizeStatement[] {
  const compared = scene.relations.filter(({ predicate }) => PREDICATES[predicate].compares);
  const statements = compared.filter((each) => !isUneven(each)).map(statementOf);
  for (const relation of compared.filter(isUneven)) {
    const statement = statementOf(relation);
    const { subject, object, extent } = statement;
    const steps = [...orderedIn(statements, extent), ...containments(scene).map(shrinking)];
    const isSmaller = leadsTo(steps, object, subject);
    statements.push(isSmaller ? { ...statement, subject: object, object: subject } : statement);
  }
  return statements;
}

/** Tell whether a relation says that two are not the same size, and so not which is larger. */
export function isUneven({ predicate, negated }: Relation): boolean {
  return negated === true && PREDICATES[predicate].compares?.order === "same";
}

function statementOf(relation: Relation): SizeStatement {
  const { extent, order } = PREDICATES[relation.predicate].compares!;
  const [subject, object] = [relation.subject, objectIds(relation)[0]!];
  if (order === "same" && !relation.negated) return { subject, object, extent, order, relation };
  const isLess = (order === "less") !== (relation.negated === true && order !== "same");
  return isLess
    ? { subject: object, object: subject, extent, order: "more", relation }
    : { subject, object, extent, order: "more", relation };
}

/** From one object to one that is smaller. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

/** List the steps from larger to smaller things that statements speak of. */
export function orderedIn(
  statements: readonly SizeStatement[],
  extent: Comparison["extent"],
): readonly Step[] {
  return statements
    .filter((statement) => statement.extent === extent && statement.order === "more")
    .map(({ subject, object }) => ({ from: subject, to: object }));
}

/** Give the step from a thing to what is inside it. */
export function shrinking({ outer, inner }: Containment): Step {
  return { from: outer, to: inner };
}

/** Tell whether steps lead from one object to another. */
export function leadsTo(steps: readonly Step[], from: string, to: string): boolean {
  const reached = new Set([from]);
  for (const each of reached)
    for (const step of steps) if (step.from === each) reached.add(step.to);
  return reached.has(to);
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
