import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { phraseEnd } from "./phrase-end.ts";

const EXCEPT = ["except for", "except", "excluding", "apart from", "aside from", "other than"];

const INSTEAD = ["instead of", "rather than", "as opposed to", "in place of", "unlike"];

/** "all the cups EXCEPT THE RED ONE are on the table": what follows is said of the others. */
export function readExceptions(talk: Discourse, at: number): number | undefined {
  const { topic } = talk;
  const from = phraseEnd(talk, at, EXCEPT);
  if (from === undefined || talk.state !== "subject" || topic === undefined) return undefined;
  const left = shareAt(talk, topic, from) ?? membersAt(talk, topic, from);
  if (left === undefined || left.ids.length === topic.ids.length) return left?.next;
  const ids = topic.ids.filter((id) => !left.ids.includes(id));
  talk.setTopic({ ids, range: topic.range }, true);
  return talk.understood(at, left.next);
}

interface Left {
  readonly ids: readonly string[];
  readonly next: number;
}

/** "except ONE": whichever. */
function shareAt(talk: Discourse, { ids }: Group, at: number): Left | undefined {
  const count = numberOf(talk.word(at));
  const named = readGroup(talk.tokens, at, "object");
  const isAlone = named === undefined || named.next === at + 1;
  if (count === undefined || count >= ids.length || !isAlone) return undefined;
  return { ids: ids.slice(-count), next: at + 1 };
}

/** "except THE RED ONE": of those that the sentence is about; others are left out of nothing. */
function membersAt(talk: Discourse, { ids }: Group, at: number): Left | undefined {
  const read = readGroup(talk.tokens, at, "object");
  if (read === undefined || ids.length < 2) return undefined;
  const strangers = talk.builder.ids.filter((id) => !ids.includes(id));
  const meant = talk.resolve(read, strangers).ids.filter((id) => ids.includes(id));
  return { ids: meant.length < ids.length ? meant : [], next: read.next };
}

/** "a cup INSTEAD OF A GLASS": what is not there is reported, and stands nowhere. */
export function readInstead(talk: Discourse, at: number): number | undefined {
  const from = phraseEnd(talk, at, INSTEAD);
  if (from === undefined || talk.state === "start") return undefined;
  return readGroup(talk.tokens, from, "place")?.next ?? from;
}
