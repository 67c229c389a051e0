import { TEXT } from "../attributes.ts";
import type { Discourse } from "./discourse.ts";
import { rangeOfTokens } from "./tokenise.ts";

/** Longer than this is no writing on a thing. */
const MAX_WORDS = 12;

const SAYING =
  /^(?:reads?|reading|says?|saying|labell?ed|named|called|titled|marked|spelling|spells)$/;

/** `a sign that says "STOP"`, `the book "Dune"`: what is written on the thing just named. */
export function readText(talk: Discourse, at: number): number | undefined {
  const group = talk.relative ?? talk.last;
  const open = SAYING.test(talk.word(at)) ? at + 1 : at;
  if (group === undefined || !isQuote(talk, open)) return undefined;
  const close = closingOf(talk, open);
  if (close === undefined) return undefined;
  const value = talk.tokens
    .slice(open + 1, close)
    .map(({ word }) => word)
    .join(" ");
  talk.builder.qualify(group.ids, { [TEXT]: value }, rangeOfTokens(talk.tokens, at, close + 1));
  return talk.understood(at, close + 1);
}

function closingOf(talk: Discourse, open: number): number | undefined {
  for (let at = open + 2; at <= open + MAX_WORDS + 1; at++) if (isQuote(talk, at)) return at;
  return undefined;
}

function isQuote(talk: Discourse, at: number): boolean {
  return /^["“”]+$/.test(talk.word(at));
}
