import type { PredicateName } from "../predicate-names.ts";
import { isArrangement } from "../predicates/arrangement.ts";
import { PREDICATES } from "../predicates/index.ts";
import { type Frame, objectIds, type PlacedObject, type Relation } from "../scene.ts";

/** One thing that a caption says. */
export interface Claim {
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly objects: readonly string[];
  /** In metres, with no more decimals than a caption says. */
  readonly distance?: number;
  /** Whether the distance is how far, and not how far at most. */
  readonly exact?: true;
  readonly negated?: boolean;
}

/** A caption says metres with so many decimals. */
const DECIMALS = 3;
/** The longest way that a caption says (m): more than the way round the earth. */
const LONGEST = 1e8;

/** Turn a relation into what a caption would say of it: a distance that cannot be said is left out. */
export function claimOf(relation: Relation): Claim {
  const { subject, predicate, negated } = relation;
  const distance = Number(relation.distance?.toFixed(DECIMALS) ?? 0);
  return {
    subject,
    predicate,
    objects: objectIds(relation),
    ...(distance > 0 && distance < LONGEST && { distance }),
    ...(negated && { negated }),
  };
}

/**
 * Measure a claim as it will be said.
 *
 * @returns  false too where one of its objects has no place, or its predicate means nothing in the frame
 */
export function holds(
  claim: Claim,
  placed: ReadonlyMap<string, PlacedObject>,
  frame: Frame,
): boolean {
  const { measure, frames, takesDistance, phrases } = PREDICATES[claim.predicate];
  const subject = placed.get(claim.subject);
  const objects = claim.objects.flatMap((id) => placed.get(id) ?? []);
  if (subject === undefined || objects.length < claim.objects.length) return false;
  if (!frames.includes(frame) || objects.includes(subject)) return false;
  const { distance } = claim;
  const needsDistance = takesDistance && /\bdistance\b/.test(phrases.en[0]!);
  if (needsDistance && distance === undefined) return false;
  const margin = measure(subject, objects, frame, distance);
  return claim.negated ? margin < 0 : margin > 0;
}

/**
 * Tell what claims say, whichever way round: "a left of b" and "b right of a" have one key, and so
 * have the orders in which the things of a group can be listed.
 */
export function keyOf({ subject, predicate, objects, distance, negated }: Claim): string {
  const { converse } = PREDICATES[predicate];
  const said = (one: string, name: PredicateName, others: readonly string[]) =>
    JSON.stringify([one, name, [...others].sort(), distance ?? null, negated ?? false]);
  if (isArrangement(predicate)) return said("", predicate, [subject, ...objects]);
  const own = said(subject, predicate, objects);
  if (converse === "none" || objects.length > 1) return own;
  const turned = said(objects[0]!, converse, [subject]);
  return own < turned ? own : turned;
}
