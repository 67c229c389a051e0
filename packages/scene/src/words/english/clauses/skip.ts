import type { Discourse } from "../discourse.ts";
import { adjectiveAt, likelyQuality } from "../lexicon/lexicon.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { NEW_DETERMINERS, POSTURES } from "../lexicon/word-classes.ts";
import { isDegreeAt, isPartial } from "../places/exactly.ts";
import { readRelations } from "../places/relations.ts";

/** Nobody knows what this word means; a verb, perhaps. */
export function skip(talk: Discourse, at: number): number {
  if (/^(?:some|any)thing$/.test(talk.word(at))) return afterQualities(talk, at + 1);
  const exact = EXACTLY.test(talk.word(at)) && readRelations(talk.tokens, at + 1) !== undefined;
  if (isPartialAt(talk, at)) return at + 1;
  if (exact || isFocusAt(talk, at) || isDegreeAt(talk.tokens, at))
    return talk.understood(at, at + 1);
  if (talk.state === "subject" && talk.tokens[at]!.kind === "word") talk.acting = true;
  return at + 1;
}

/** Words before a length that say how exactly it is meant. */
const EXACTLY = /^(?:exactly|just|about|approximately|roughly|some|around)$/;

/** "ONLY a bench", "JUST one plate", "FULLY hidden": words that take nothing away from what is there. */
function isFocusAt(talk: Discourse, at: number): boolean {
  const next = talk.word(at + 1);
  if (/^(?:fully|completely|entirely|totally)$/.test(talk.word(at))) return POSTURES.has(next);
  const opens = NEW_DETERMINERS.has(next) || next === "the" || numberOf(next) !== undefined;
  return opens && /^(?:only|just|exactly|simply|merely|precisely)$/.test(talk.word(at));
}

/** "HALF hidden", "ALMOST behind": of what is there in part only nothing but the whole can be shown. */
function isPartialAt(talk: Discourse, at: number): boolean {
  const placed = POSTURES.has(talk.word(at + 1)) || isDegreeAt(talk.tokens, at);
  return isPartial(talk.word(at)) && placed;
}

/** "something BEAUTIFUL": of what nobody knows, so that it makes no thing either. */
function afterQualities(talk: Discourse, at: number): number {
  let next = at;
  for (;;) {
    const quality = adjectiveAt(talk.tokens, next)?.length;
    const likely = likelyQuality(talk.word(next)) ? 1 : undefined;
    if ((quality ?? likely) === undefined) return next;
    next += (quality ?? likely)!;
  }
}
