import type { Discourse } from "../discourse.ts";
import { impliedAt } from "../lexicon/implied.ts";
import { adjectiveAt, isVerbAfterNoun } from "../lexicon/lexicon.ts";
import { HAVING } from "../lexicon/word-classes.ts";
import { relationAt } from "../places/relation-phrases.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";

/** Whether "each" belongs to what is said of several things: "two beds, EACH with a pillow". */
export function isFloatingEachAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === "each" && isSaidOfIt(tokens, at + 1);
}

/** Whether one of several is spoken of by the way: "two boys, ONE holding a ball, stand". */
export function isOneOfThemAt(tokens: readonly Token[], at: number): boolean {
  const length = lengthOfOne(tokens, at);
  if (length === 0) return false;
  const quality = adjectiveAt(tokens, at + length) !== undefined;
  const place = quality ? undefined : relationAt(tokens, at + length);
  return isSaidOfIt(tokens, at + length) || (place !== undefined && place.value.apart !== true);
}

function lengthOfOne(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word ?? "";
  if (word === "one" || word === "another") return 1;
  const told = /^(?:other|last|first|second|third)$/.test(tokens[at + 1]?.word ?? "");
  if (word !== "the" || !told) return 0;
  return tokens[at + 2]?.word === "one" ? 3 : 2;
}

function isSaidOfIt(tokens: readonly Token[], at: number): boolean {
  const { word = "" } = tokens[at] ?? {};
  return (
    HAVING.has(word) ||
    /^(?:asleep|awake|seated|perched|curled|hidden)$/.test(word) ||
    (word.endsWith("ing") && isVerbAfterNoun(word)) ||
    impliedAt(tokens, at) !== undefined
  );
}

/** "three musicians on stools, EACH holding a violin": what follows is said of every one of them. */
export function readFloatingEach(talk: Discourse, at: number): number | undefined {
  const { topic, state } = talk;
  if (state === "start" || topic === undefined || topic.ids.length < 2) return undefined;
  if (!isFloatingEachAt(talk.tokens, at)) return undefined;
  talk.resumeTopic();
  talk.joined = talk.grounded = false;
  talk.eachOf = topic;
  return talk.understood(at, at + 1);
}

/** "two boys, ONE holding a ball and THE OTHER with a bat, stand": what follows is said of one of them. */
export function readOneOfThem(talk: Discourse, at: number): number | undefined {
  const { topic, state } = talk;
  if (state === "start" || topic === undefined || topic.ids.length < 2 || !talk.joined)
    return undefined;
  if (!isOneOfThemAt(talk.tokens, at)) return undefined;
  const next = at + lengthOfOne(talk.tokens, at);
  const range = rangeOfTokens(talk.tokens, at, next);
  const member = { ...range, pronoun: "share", count: 1 } as const;
  const one = talk.resolve(
    { members: [member], understood: [[at, next]], next, trailing: false },
    [],
  );
  talk.setObject(one);
  return next;
}
