import { isAnimate } from "../../../kinds/animate.ts";
import { TEXT } from "../../attributes.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { CONJUNCTIONS, NEW_DETERMINERS } from "../lexicon/word-classes.ts";
import { relationAt } from "../places/relation-phrases.ts";
import { rangeOfTokens } from "../tokenise.ts";

/** Longer than this is no writing on a thing. */
const MAX_WORDS = 12;

const SAYING =
  /^(?:reads?|reading|says?|saying|labell?ed|named|called|titled|marked|spelling|spells|with|bearing|displaying)$/;

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
  const isOnIt = talk.word(close + 1) === "on" && /^(?:it|them)$/.test(talk.word(close + 2));
  return write(talk, group, [open + 1, close], [at, isOnIt ? close + 3 : close + 1]);
}

/**
 * Read the title right behind a thing: `the book "War and Peace"`, `a poster, "Jaws", hangs`. Its words
 * name nothing that is there.
 */
export function readTitle(talk: Discourse, at: number): number | undefined {
  const open = talk.tokens[at]!.kind === "comma" ? at + 1 : at;
  const titled = talk.last;
  const isBehind = titled !== undefined && titled.range.end === talk.tokens[at - 1]?.end;
  if (!isBehind || !opensQuote(talk, open) || NEW_DETERMINERS.has(talk.word(open + 1)))
    return undefined;
  const close = closingOf(talk, open);
  if (close === undefined) return undefined;
  const end = open > at && talk.tokens[close + 1]?.kind === "comma" ? close + 2 : close + 1;
  return write(talk, titled, [open + 1, close], [at, end]);
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

function opensQuote(talk: Discourse, at: number): boolean {
  const before = talk.tokens.slice(0, at).filter((_, each) => isQuote(talk, each));
  return isQuote(talk, at) && before.length % 2 === 0;
}

function isQuote(talk: Discourse, at: number): boolean {
  return /^["“”]+$/.test(talk.word(at));
}
