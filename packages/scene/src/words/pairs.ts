import type { PredicateName } from "../predicate-names.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Group } from "./group.ts";

/** Predicates of which a thing can fulfil only one at a time: three cups on two tables are dealt out. */
const EXCLUSIVE: ReadonlySet<PredicateName> = new Set(["on", "under", "inside"]);

type Pair = readonly [subject: string, object: string | readonly string[]];

/**
 * The pairs of subject and object that a statement about groups makes.
 *
 * @param predicate  between takes both objects together, a row all the others; a thing rests on one only
 */
export function pairsOf(
  subjects: readonly string[],
  predicate: PredicateName,
  objects: readonly Group[],
): readonly Pair[] {
  const arity: number | "several" = PREDICATES[predicate].objects;
  if (arity === 2) return pairsBetween(subjects, objects);
  if (arity === "several") return pairsAmong(subjects, objects);
  return objects.flatMap(({ ids }) => pairsWith(subjects, predicate, ids));
}

/** Every subject with all the objects together: one among trees, the first of a row with the others. */
function pairsAmong(subjects: readonly string[], objects: readonly Group[]): readonly Pair[] {
  const ids = [...new Set(objects.flatMap((group) => group.ids))];
  return subjects.flatMap((subject): readonly Pair[] => {
    const others = ids.filter((id) => id !== subject);
    return others.length === 0 ? [] : [[subject, others]];
  });
}

/** Every subject with every object, or dealt out in turn where a thing can have only one. */
function pairsWith(
  subjects: readonly string[],
  predicate: PredicateName,
  objects: readonly string[],
): readonly Pair[] {
  const dealt = EXCLUSIVE.has(predicate) && objects.length > 1 && subjects.length >= objects.length;
  const pairs = dealt
    ? subjects.map((subject, index) => [subject, objects[index % objects.length]!] as const)
    : subjects.flatMap((subject) => objects.map((object) => [subject, object] as const));
  return pairs.filter(([subject, object]) => subject !== object);
}

/** Every subject between the two objects, or between any of one group and any of another; else nothing. */
function pairsBetween(subjects: readonly string[], objects: readonly Group[]): readonly Pair[] {
  const ends = [...new Set(objects.flatMap(({ ids }) => ids))];
  const [here, there, ...more] = objects.flatMap(({ members = [] }) => members);
  if (ends.length > 2 && here && there && more.length === 0) {
    return here.flatMap((one) => there.flatMap((other) => pairsOfTwo(subjects, [one, other])));
  }
  return ends.length === 2 ? pairsOfTwo(subjects, ends) : [];
}

function pairsOfTwo(subjects: readonly string[], ends: readonly string[]): readonly Pair[] {
  return subjects.filter((id) => !ends.includes(id)).map((id) => [id, ends]);
}
