import { objectIds } from "../placed.ts";
import type { Relation } from "../scene.ts";
import { PREDICATES } from "./index.ts";

/** The most relations that a closure may grow to, so that a crowd does not run away. */
const MOST_RELATIONS = 5_000;

/** A relation that follows from others, and those that it follows from at once. */
export interface Derived {
  readonly relation: Relation;
  readonly from: readonly Relation[];
}

/**
 * Say a relation from the other side: what is left of something has that on its right.
 *
 * @param relation  of one object; a stated distance stays
 * @returns         undefined where the language of the table has no word for it
 * @example
 * converseOf({ subject: "a", predicate: "left of", object: "b" })
 * // { subject: "b", predicate: "right of", object: "a" }
 */
export function converseOf(relation: Relation): Relation | undefined {
  const { converse } = PREDICATES[relation.predicate];
  const [object, ...more] = objectIds(relation);
  if (converse === "none" || object === undefined || more.length > 0) return undefined;
  const { subject, distance, negated } = relation;
  return {
    subject: object,
    predicate: converse,
    object: subject,
    ...(distance !== undefined && { distance }),
    ...(negated && { negated }),
  };
}

/**
 * List what holds between the same things whenever a relation does: what is inside something overlaps
 * it, touches it, is near it and smaller.
 *
 * @param relation  one that is denied implies nothing
 * @returns         directly or in several steps, each once, without the relation itself
 */
export function impliedBy(relation: Relation): readonly Relation[] {
  if (relation.negated) return [];
  const names = new Set([relation.predicate]);
  for (const name of names) for (const next of PREDICATES[name].implies ?? []) names.add(next);
  names.delete(relation.predicate);
  const { subject, object } = relation;
  return [...names].map((predicate) => ({ subject, predicate, object }));
}

/**
 * Derive all that follows from relations by converses, implications and transitivity, from words alone:
 * the places of things are not looked at.
 *
 * @param relations  as stated; a distance is not carried on, and what is denied only turned round
 * @returns          what is not stated itself, in the order in which it was found; each once
 * @example
 * closure([{ subject: "a", predicate: "left of", object: "b" }, { subject: "b", predicate: "left of", object: "c" }])
 * // among others { relation: { subject: "a", predicate: "left of", object: "c" }, from: [both] }
 */
export function closure(relations: readonly Relation[]): readonly Derived[] {
  const known = new Map(relations.map((relation) => [keyOf(relation), relation]));
  const derived: Derived[] = [];
  const queue = [...known.values()];
  const learn = (relation: Relation, from: readonly Relation[]) => {
    if (known.has(keyOf(relation)) || known.size >= MOST_RELATIONS) return;
    known.set(keyOf(relation), relation);
    queue.push(relation);
    derived.push({ relation, from });
  };
  for (const relation of queue) {
    const back = converseOf(relation);
    if (back !== undefined) learn(back, [relation]);
    for (const implied of impliedBy(relation)) learn(implied, [relation]);
    for (const other of [...known.values()]) {
      learnChain(relation, other, learn);
      learnChain(other, relation, learn);
    }
  }
  return derived;
}

/** "a left of b" and "b left of c" say that a is left of c. */
function learnChain(
  first: Relation,
  second: Relation,
  learn: (relation: Relation, from: readonly Relation[]) => void,
): void {
  const { predicate, subject } = first;
  if (second.predicate !== predicate || !PREDICATES[predicate].transitive) return;
  if (first.negated || second.negated || first.object !== second.subject) return;
  if (typeof second.object !== "string") return;
  learn({ subject, predicate, object: second.object }, [first, second]);
}

function keyOf(relation: Relation): string {
  const { subject, predicate, negated = false, distance } = relation;
  return JSON.stringify([subject, predicate, objectIds(relation), negated, distance ?? null]);
}
