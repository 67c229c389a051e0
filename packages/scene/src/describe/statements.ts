import { groupBy } from "../group-by.ts";
import type { PredicateName } from "../predicate-names.ts";
import { isArrangement } from "../predicates/arrangement.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Scene } from "../scene.ts";
import type { Claim } from "./claim.ts";
import { type Pairing, pairingsIn } from "./pairings.ts";
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
  readonly exact?: true;
  readonly negated?: boolean;
}

/** What a caption says: sentences with relations, and the things that are merely there. */
export interface Outline {
  readonly statements: readonly Statement[];
  readonly alone: readonly Term[];
}

/** How a language speaks. */
export interface Manner {
  /**
   * Predicates of which both things are the subject: they have a sentence of their own, in which each
   * thing is named alone; default none.
   */
  readonly reciprocal?: ReadonlySet<PredicateName>;
  /** Whether these predicates can be said of each of several such things in one sentence; default yes. */
  readonly canSayOfEach?: (predicates: readonly PredicateName[], host: Term) => boolean;
}

/**
 * Order the claims into sentences, one for each subject in the order of their first claims; what is
 * denied, and what is said of several things as one, has a sentence of its own; what is said of each of
 * several things comes last.
 *
 * @param manner  of the language
 */
export function outline(scene: Scene, claims: readonly Claim[], manner: Manner = {}): Outline {
  const { reciprocal = new Set() } = manner;
  const { pairings, terms } = pairedTerms(scene, claims, manner);
  const guests = new Set(pairings.flatMap((pairing) => pairing.guests));
  const paired = new Set(pairings.flatMap((pairing) => pairing.claims));
  const others = claims.filter(({ subject }) => !guests.has(subject));
  const statements = together(draftsOf(others, terms, reciprocal), reciprocal);
  const eachOnce = pairings.map((pairing) =>
    ofEach(
      pairing,
      claims.filter((claim) => !paired.has(claim)),
      terms,
    ),
  );
  const all = [...statements, ...eachOnce];
  const used = new Set(
    all.flatMap(({ subjects, parts }) =>
      [...subjects, ...parts.flatMap(({ objects }) => objects)].map(({ key }) => key),
    ),
  );
  const alone = distinct([...terms.values()].filter(({ key }) => !used.has(key)));
  return { statements: all, alone };
}

/** The pairings that can be said, of parties that are spoken of together otherwise, and the terms of all. */
function pairedTerms(
  scene: Scene,
  claims: readonly Claim[],
  { reciprocal = new Set(), canSayOfEach = () => true }: Manner,
): { readonly pairings: readonly Pairing[]; readonly terms: ReadonlyMap<string, Term> } {
  let pairings = pairingsIn(scene, claims, reciprocal);
  for (;;) {
    const paired = new Set(pairings.flatMap((pairing) => pairing.claims));
    const others = claims.filter((claim) => !paired.has(claim));
    const terms = termsOf(scene, others, reciprocal);
    const kept = pairings.filter((pairing) => {
      const [guest, host] = [pairing.guests, pairing.hosts].map(([id]) => terms.get(id!)!);
      const predicates = [...new Set(pairing.claims.map(({ predicate }) => predicate))];
      return guest!.count > 1 && host!.count > 1 && canSayOfEach(predicates, host!);
    });
    if (kept.length === pairings.length) return { pairings, terms };
    pairings = kept;
  }
}

/** "A chair is behind each desk and in the classroom." */
function ofEach(
  { guests, hosts, claims }: Pairing,
  others: readonly Claim[],
  terms: ReadonlyMap<string, Term>,
): Statement {
  const [guest, host] = [guests, hosts].map(([id]) => terms.get(id!)!);
  const first = claims.filter(({ subject }) => subject === claims[0]!.subject);
  const each = first.map(({ predicate }): Part => {
    return { predicate, objects: [{ ...host!, each: true }] };
  });
  const own = others.filter(({ subject }) => subject === guests[0]);
  const parts = joined(own.map((claim) => saying(claim, terms).part));
  return { subjects: [{ ...guest!, count: 1 }], parts: [...each, ...parts] };
}

function draftsOf(
  claims: readonly Claim[],
  terms: ReadonlyMap<string, Term>,
  reciprocal: ReadonlySet<PredicateName>,
): readonly Statement[] {
  const drafts = new Map<string, { subjects: readonly Term[]; parts: Map<string, Part> }>();
  for (const claim of claims) {
    const { subjects, part } = saying(claim, terms);
    const isOwn = part.objects.length !== 1 || claim.negated || reciprocal.has(claim.predicate);
    const own = isOwn ? partKey(part) : "";
    const key = JSON.stringify([own, ...subjects.map((term) => term.key)]);
    if (!drafts.has(key)) drafts.set(key, { subjects, parts: new Map() });
    drafts.get(key)!.parts.set(partKey(part), part);
  }
  return [...drafts.values()].map(({ subjects, parts }) => ({
    subjects,
    parts: joined([...parts.values()]),
  }));
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
  { subject, predicate, objects, distance, exact, negated }: Claim,
  terms: ReadonlyMap<string, Term>,
): { readonly subjects: readonly Term[]; readonly part: Part } {
  const ends = [subject, ...objects].map((id) => terms.get(id)!);
  const how = {
    ...(distance !== undefined && { distance }),
    ...(exact && { exact }),
    ...(negated && { negated }),
  };
  return isArrangement(predicate)
    ? { subjects: distinct(ends), part: { predicate, objects: [], ...how } }
    : { subjects: [ends[0]!], part: { predicate, objects: distinct(ends.slice(1)), ...how } };
}

function distinct(terms: readonly Term[]): readonly Term[] {
  return [...new Map(terms.map((term) => [term.key, term])).values()];
}

function partKey({ predicate, objects, distance, exact, negated }: Part): string {
  const keys = objects.map(({ key }) => key);
  return JSON.stringify([predicate, distance ?? null, exact ?? false, negated ?? false, ...keys]);
}
