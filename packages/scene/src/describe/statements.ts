import type { PredicateName } from "../predicates/names.ts";
import type { Scene } from "../scene.ts";
import type { Claim } from "./claims.ts";
import { type Term, termsOf } from "./terms.ts";

/** A sentence to be: one subject and what is said of it. */
export interface Statement {
  readonly subject: Term;
  readonly parts: readonly Part[];
}

/** One relation of the subject of a statement; two objects for "between", or one that counts two. */
export interface Part {
  readonly predicate: PredicateName;
  readonly objects: readonly Term[];
}

/** What a caption says: sentences with relations, and the things that are merely there. */
export interface Outline {
  readonly statements: readonly Statement[];
  readonly alone: readonly Term[];
}

/** Order the claims into sentences, one for each subject. */
export function outline(scene: Scene, claims: readonly Claim[]): Outline {
  const terms = termsOf(scene, claims);
  const bySubject = new Map<string, { subject: Term; parts: Map<string, Part> }>();
  const used = new Set<string>();
  for (const claim of claims) {
    const subject = terms.get(claim.subject)!;
    const objects = [...new Set(claim.objects.map((id) => terms.get(id)!))];
    const distinct = objects.filter(
      ({ key }, index) => objects.findIndex((each) => each.key === key) === index,
    );
    for (const { key } of [subject, ...distinct]) used.add(key);
    if (!bySubject.has(subject.key)) bySubject.set(subject.key, { subject, parts: new Map() });
    const part: Part = { predicate: claim.predicate, objects: distinct };
    bySubject.get(subject.key)!.parts.set(partKey(part), part);
  }
  const alone = new Map(
    [...terms.values()].filter(({ key }) => !used.has(key)).map((term) => [term.key, term]),
  );
  const statements = [...bySubject.values()].map(({ subject, parts }) => ({
    subject,
    parts: [...parts.values()],
  }));
  return { statements, alone: [...alone.values()] };
}

function partKey({ predicate, objects }: Part): string {
  return JSON.stringify([predicate, ...objects.map(({ key }) => key)]);
}
