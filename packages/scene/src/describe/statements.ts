import { groupBy } from "../group-by.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { PredicateName } from "../predicates/names.ts";
import type { Scene } from "../scene.ts";
import { type Claim, isArrangement } from "./claim.ts";
import { type Term, termsOf } from "./terms.ts";

/** A sentence to be: its subject, several of an arrangement, and what is said of it. */
export interface Statement {
  readonly subjects: readonly Term[];
  readonly parts: readonly Part[];
}

/**
 * What is said of the subject of a statement: of several objects together ("between a and b") or of
 * each of them ("next to a and b"), of none where it is an arrangement of the subjects.
 */
export interface Part {
  readonly predicate: PredicateName;
  readonly objects: readonly Term[];
  readonly distance?: number;
  readonly negated?: boolean;
}

/** What a caption says: sentences with relations, and the things that are merely there. */
export interface Outline {
  readonly statements: readonly Statement[];
  readonly alone: readonly Term[];
}

/**
 * Order the claims into sentences, one for each subject in the order of their first claims; what is
 * denied, and what is said of several things as one, has a sentence of its own.
 *
 * @param reciprocal  predicates of which the language makes both things the subject: they have a
 *                    sentence of their own too, in which each thing is named alone
 */
export function outline(
  scene: Scene,
  claims: readonly Claim[],
  reciprocal: ReadonlySet<PredicateName> = new Set(),
): Outline {
  const terms = termsOf(scene, claims, reciprocal);
  const drafts = new Map<string, { subjects: readonly Term[]; parts: Map<string, Part> }>();
  const used = new Set<string>();
  for (const claim of claims) {
    const { subjects, part } = saying(claim, terms);
    for (const { key } of [...subjects, ...part.objects]) used.add(key);
    const isOwn = part.objects.length !== 1 || claim.negated || reciprocal.has(claim.predicate);
    const own = isOwn ? partKey(part) : "";
    const key = JSON.stringify([own, ...subjects.map((term) => term.key)]);
    if (!drafts.has(key)) drafts.set(key, { subjects, parts: new Map() });
    drafts.get(key)!.parts.set(partKey(part), part);
  }
  const alone = new Map(
    [...terms.values()].filter(({ key }) => !used.has(key)).map((term) => [term.key, term]),
  );
  const statements = [...drafts.values()].map(({ subjects, parts }) => ({
    subjects,
    parts: joined([...parts.values()]),
  }));
  return { statements: together(statements, reciprocal), alone: [...alone.values()] };
}

/** Say at once what holds of several things in the same way: "a cup and a plate are on a table". */
function together(
  statements: readonly Statement[],
  reciprocal: ReadonlySet<PredicateName>,
): readonly Statement[] {
  const alike = groupBy(statements, (statement) =>
    statement.parts.every((part) => isOfEach(part, reciprocal))
      ? statement.parts.map(partKey).join()
      : statement,
  );
  return [...alike.values()].map((same) => {
    return { ...same[0]!, subjects: same.flatMap(({ subjects }) => subjects) };
  });
}

/** Whether a part may be said of several subjects and is true of each; "on two tables" would not say which. */
function isOfEach({ predicate, objects }: Part, reciprocal: ReadonlySet<PredicateName>): boolean {
  if (isArrangement(predicate) || reciprocal.has(predicate)) return false;
  return PREDICATES[predicate].objects === 2 || objects.every(({ count }) => count === 1);
}

/** Say at once what holds of several things: "to the left of a cup and a plate". */
function joined(parts: readonly Part[]): readonly Part[] {
  const alike = groupBy(parts, (part) =>
    partKey(PREDICATES[part.predicate].objects === 1 ? { ...part, objects: [] } : part),
  );
  return [...alike.values()].map((same) => {
    return { ...same[0]!, objects: distinct(same.flatMap(({ objects }) => objects)) };
  });
}

function saying(
  { subject, predicate, objects, distance, negated }: Claim,
  terms: ReadonlyMap<string, Term>,
): { readonly subjects: readonly Term[]; readonly part: Part } {
  const ends = [subject, ...objects].map((id) => terms.get(id)!);
  const how = { ...(distance !== undefined && { distance }), ...(negated && { negated }) };
  return isArrangement(predicate)
    ? { subjects: distinct(ends), part: { predicate, objects: [], ...how } }
    : { subjects: [ends[0]!], part: { predicate, objects: distinct(ends.slice(1)), ...how } };
}

function distinct(terms: readonly Term[]): readonly Term[] {
  return [...new Map(terms.map((term) => [term.key, term])).values()];
}

function partKey({ predicate, objects, distance, negated }: Part): string {
  const keys = objects.map(({ key }) => key);
  return JSON.stringify([predicate, distance ?? null, negated ?? false, ...keys]);
}
