import type { PredicateName } from "../../predicates/names.ts";
import { readOpening } from "./determiner.ts";
import type { ReadGroup } from "./noun-group.ts";
import { readRelations } from "./relations.ts";
import type { Token } from "./tokenise.ts";
import { COPULAS, POSTURES } from "./word-classes.ts";

/** A thing can be in only one such place, so that each place needs a thing of its own. */
const EXCLUSIVE: ReadonlySet<PredicateName> = new Set(["on", "under", "inside"]);

/** "a candle on each of two tables": as many candles as tables. */
export function repeatedForEach(tokens: readonly Token[], read: ReadGroup): ReadGroup {
  let at = read.next;
  while (COPULAS.has(tokens[at]?.word ?? "") || POSTURES.has(tokens[at]?.word ?? "")) at += 1;
  return repeated(read, placesAt(tokens, at));
}

/** How many places "on each of two tables" tells of; 1 where no such phrase starts. */
function placesAt(tokens: readonly Token[], at: number): number {
  const relations = readRelations(tokens, at);
  if (relations === undefined || tokens[relations.next]?.word !== "each") return 1;
  const exclusive = relations.phrases.every(({ predicate }) => EXCLUSIVE.has(predicate));
  return exclusive ? (readOpening(tokens, relations.next).count ?? 1) : 1;
}

/** New things, so many times as many; things spoken of before stay as they are. */
function repeated(read: ReadGroup, times: number): ReadGroup {
  const [member] = read.members;
  if (times < 2 || read.members.length > 1 || member === undefined || !("phrase" in member)) {
    return read;
  }
  const { phrase } = member;
  if (phrase.reference !== "new") return read;
  const count = phrase.countIfNew * times;
  return { ...read, members: [{ ...member, phrase: { ...phrase, count, countIfNew: count } }] };
}
