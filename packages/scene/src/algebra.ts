import { InputError } from "./errors.ts";
import { shown } from "./json-fields.ts";
import { PREDICATES } from "./predicates/index.ts";
import { requireRelation } from "./require-scene.ts";
import { objectIds, type Relation } from "./scene.ts";

/** The most relations that a closure may grow to: each is compared with each. */
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
 * @throws InputError  when it is no relation of a known predicate
 * @example
 * converseOf({ subject: "a", predicate: "left of", object: "b" })
 * // { subject: "b", predicate: "right of", object: "a" }
 */
export function converseOf(relation: Relation): Relation | undefined {
  requireRelation(relation, "converseOf");
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
 * @throws InputError  when it is no relation of a known predicate
 * @example
 * impliedBy({ subject: "a", predicate: "on", object: "b" }) // a touching b, a near b
 */
export function impliedBy(relation: Relation): readonly Relation[] {
  requireRelation(relation, "impliedBy");
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
 * @throws InputError  when one is no relation of a known predicate, or more than 5,000 would come of them
 * @example
 * closure([{ subject: "a", predicate: "left of", object: "b" }, { subject: "b", predicate: "left of", object: "c" }])
 * // among others { relation: { subject: "a", predicate: "left of", object: "c" }, from: [both] }
 */
export function closure(relations: readonly Relation[]): readonly Derived[] {
  requireRelations(relations);
  const known = new Map(relations.map((relation) => [keyOf(relation), relation]));
  const derived: Derived[] = [];
  const queue = [...known.values()];
  const learn = (relation: Relation, from: readonly Relation[]) => {
    if (known.has(keyOf(relation))) return;
    requireFew(known.size + 1);
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

function requireRelations(relations: readonly Relation[]): void {
  if (!Array.isArray(relations))
    throw new InputError(
      `closure: expected a list of relations, got ${shown(relations)}. Put it into [ ].`,
    );
  requireFew(relations.length);
  for (const relation of relations) requireRelation(relation, "closure");
}

function requireFew(count: number): void {
  if (count <= MOST_RELATIONS) return;
  throw new InputError(
    `closure: expected at most ${MOST_RELATIONS} relations, stated and derived, got at least ${count}. Give fewer at a time.`,
  );
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
