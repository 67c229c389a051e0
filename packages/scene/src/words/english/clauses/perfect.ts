import type { Discourse } from "../discourse.ts";
import { impliedAt } from "../lexicon/implied.ts";
import { isClosed } from "../lexicon/lexicon.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { KNOWN_DETERMINERS, NEW_DETERMINERS, POSTURES } from "../lexicon/word-classes.ts";
import { relationAt } from "../places/relation-phrases.ts";

/** Participles that end in no -ed, and are more than postures. */
const IRREGULAR =
  /^(?:left|put|set|fallen|gone|come|grown|hung|built|made|thrown|drawn|spilt|run|driven|flown|risen|sunk|broken|torn|blown|got|gotten|caught|brought|taken|given|written|fallen|become|begun|eaten|bitten|chosen|hidden|flown|swum|sung|sat|lain|stood|slept|woken)$/;

/**
 * Read the helper of "HAS stopped at", "HAS BEEN left under": what follows is how something came to be
 * where it is, and nothing that it has.
 */
export function readPerfect(talk: Discourse, at: number): number | undefined {
  if (!/^(?:has|have|had|'ve)$/.test(talk.word(at)) || talk.state === "start") return undefined;
  const been = talk.word(at + 1) === "been";
  const from = been ? at + 2 : at + 1;
  const word = talk.word(from);
  const isParticiple = /[a-z]{2}ed$/.test(word) || IRREGULAR.test(word) || POSTURES.has(word);
  const acts = !been && isParticiple && isDoneTo(talk, from);
  if (!been && !acts && !(isParticiple && closesVerb(talk, from + 1))) return undefined;
  if (talk.state === "object" && talk.relative !== talk.last) talk.resumeTopic();
  talk.acting = true;
  talk.joined = false;
  if (acts) talk.deed = word;
  if (acts) return talk.understood(at, impliedAt(talk.tokens, from) ? from : from + 1);
  const next = isParticiple && !POSTURES.has(word) ? afterParticle(talk, from + 1) : from;
  return talk.understood(at, next);
}

/** "has PITCHED A TENT", "have SET UP two chairs": what is done, and what it is done to. */
function isDoneTo(talk: Discourse, at: number): boolean {
  const next = /^(?:up|down|out)$/.test(talk.word(at + 1)) ? at + 2 : at + 1;
  const word = talk.word(next);
  const opens = NEW_DETERMINERS.has(word) || KNOWN_DETERMINERS.has(word);
  return opens || numberOf(word) !== undefined;
}

/** Behind a verb, where no noun follows that it would be a quality of: a place, a particle, the end. */
function closesVerb(talk: Discourse, at: number): boolean {
  const { kind, word } = talk.tokens[at] ?? { kind: "end", word: "" };
  return (
    kind !== "word" ||
    isClosed(word) ||
    POSTURES.has(word) ||
    relationAt(talk.tokens, at) !== undefined
  );
}

/** "tipped OVER", "lain DOWN" */
function afterParticle(talk: Discourse, at: number): number {
  const isParticle = /^(?:up|down|out|over|off|back|away)$/.test(talk.word(at));
  const placed =
    relationAt(talk.tokens, at + 1) !== undefined || talk.tokens[at + 1]?.kind !== "word";
  return isParticle && placed ? at + 1 : at;
}
