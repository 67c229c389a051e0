import { isAnimate } from "../../../kinds/animate.ts";
import { TEXT } from "../../attributes.ts";
import type { Group } from "../../scene-builder.ts";
import type { Discourse } from "../discourse.ts";
import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { CONJUNCTIONS } from "../lexicon/word-classes.ts";
import { relationAt } from "../places/relation-phrases.ts";
import { rangeOfTokens } from "../tokenise.ts";

/** Longer than this is no writing on a thing. */
const MAX_WORDS = 12;

const SAYING =
  /^(?:reads?|reading|says?|saying|labell?ed|named|called|titled|marked|spelling|spells)$/;

/** Verbs that lead to writing even where no quotes stand: "a sign that says no parking". */
const READING = /^(?:reads?|reading|says?|saying|labell?ed|marked|spelling|spells)$/;

/** `a sign that says "STOP"`, `the book "Dune"`: what is written on the thing just named. */
export function readText(talk: Discourse, at: number): number | undefined {
  const group = talk.relative ?? talk.last;
  if (group === undefined) return undefined;
  const matter = readMatter(talk, at);
  if (matter !== undefined) return matter;
  const open = SAYING.test(talk.word(at)) ? at + 1 : at;
  if (!isQuote(talk, open)) return readUnquoted(talk, at, group);
  const close = closingOf(talk, open);
  if (close === undefined) return undefined;
  return write(talk, group, [open + 1, close], [at, close + 1]);
}

/** "a book ON HOW TO FISH": what it is about is no place, and is reported. */
function readMatter(talk: Discourse, at: number): number | undefined {
  const how = talk.word(at + 1) === "how" && talk.word(at + 2) === "to";
  if (!how || !/^(?:on|about)$/.test(talk.word(at))) return undefined;
  let end = at + 3;
  while (end <= at + MAX_WORDS && isWritten(talk, end)) end += 1;
  return end === at + 3 ? undefined : end;
}

/** Without quotes the writing goes on to the next verb, place or mark. */
function readUnquoted(talk: Discourse, at: number, group: Group): number | undefined {
  const acts = talk.builder.categoriesOf(group.ids).some(isAnimate);
  if (!READING.test(talk.word(at)) || acts || talk.state === "start") return undefined;
  let end = at + 1;
  while (end <= at + MAX_WORDS && isWritten(talk, end)) end += 1;
  return end === at + 1 ? undefined : write(talk, group, [at + 1, end], [at, end]);
}

function isWritten(talk: Discourse, at: number): boolean {
  const { kind, word } = talk.tokens[at] ?? { kind: "end", word: "" };
  if (!/^(?:word|number)$/.test(kind) || isFiniteVerb(word) || CONJUNCTIONS.has(word)) return false;
  return relationAt(talk.tokens, at) === undefined;
}

function write(
  talk: Discourse,
  { ids }: Group,
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): number {
  const words = talk.tokens.slice(from, to).map(({ word }) => word);
  talk.builder.qualify(ids, { [TEXT]: words.join(" ") }, rangeOfTokens(talk.tokens, start, end));
  return talk.understood(start, end);
}

function closingOf(talk: Discourse, open: number): number | undefined {
  for (let at = open + 2; at <= open + MAX_WORDS + 1; at++) if (isQuote(talk, at)) return at;
  return undefined;
}

function isQuote(talk: Discourse, at: number): boolean {
  return /^["“”]+$/.test(talk.word(at));
}
