import type { PredicateName } from "../../predicates/names.ts";
import type { Discourse } from "./discourse.ts";
import { isVerbAfterNoun } from "./lexicon.ts";
import { readGroup } from "./noun-group.ts";
import { type RelationPhrases, readRelations } from "./relations.ts";
import { CONTAINING, HAVING, POSTURES, SUPPORTING } from "./word-classes.ts";

/** "with a cup on it", "has a cup on top". */
export function readBelongings(talk: Discourse, at: number): number | undefined {
  const host = talk.word(at) === "with" && talk.state === "object" ? talk.last : talk.topic;
  if (!HAVING.has(talk.word(at)) || talk.state === "start" || host === undefined) return undefined;
  const owned = readGroup(talk.tokens, at + 1, "subject");
  if (owned === undefined) return undefined;
  const group = talk.resolve(owned, host.ids);
  const from = skipParticiples(talk, owned.next);
  const relations = readRelations(talk.tokens, from);
  const end = relations && endOfHostPhrase(talk, relations);
  if (relations === undefined || end === undefined) {
    if (from > owned.next) {
      talk.setObject(group);
      talk.acting = false;
    }
    talk.joined = false;
    return owned.next;
  }
  talk.joined = false;
  const range = { start: talk.tokens[at]!.start, end: talk.tokens[end - 1]!.end };
  for (const { predicate } of relations.phrases) {
    talk.builder.relate(group.ids, predicate, [host], range);
  }
  talk.account.understand(at, at + 1);
  talk.last = host;
  return talk.understood(from, end);
}

/** "with a cup standing on it" */
function skipParticiples(talk: Discourse, at: number): number {
  let next = at;
  for (; isVerbAfterNoun(talk.word(next)); next++) {
    if (POSTURES.has(talk.word(next))) talk.account.understand(next);
  }
  return next;
}

/** The end of "on it", "on top", "to its left"; undefined when the phrase has another object. */
function endOfHostPhrase(talk: Discourse, { phrases, next }: RelationPhrases): number | undefined {
  if (phrases.at(-1)!.object === "pronoun") return next;
  const object = readGroup(talk.tokens, next, "object");
  if (object === undefined) return next;
  const [member] = object.members;
  return member !== undefined && "pronoun" in member ? next + 1 : undefined;
}

/** "the box contains a ball", "the table supports a lamp". */
export function readContaining(talk: Discourse, at: number): number | undefined {
  const word = talk.word(at);
  const predicate: PredicateName | undefined = CONTAINING.has(word)
    ? "inside"
    : SUPPORTING.has(word)
      ? "on"
      : undefined;
  const host = talk.relative ?? (talk.state === "object" && !talk.joined ? talk.last : talk.topic);
  if (predicate === undefined || host === undefined || talk.state === "start") return undefined;
  const held = readGroup(talk.tokens, at + 1, "object");
  if (held === undefined) return undefined;
  const group = talk.resolve(held, host.ids);
  talk.builder.relate(group.ids, predicate, [host], talk.rangeOf(at, held.next, host));
  talk.setObject(group);
  talk.account.understand(at);
  return held.next;
}
