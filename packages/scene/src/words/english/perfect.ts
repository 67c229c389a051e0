import type { Discourse } from "./discourse.ts";
import { isClosed } from "./lexicon.ts";
import { relationAt } from "./relations.ts";
import { POSTURES } from "./word-classes.ts";

/** Participles that end in no -ed, and are more than postures. */
const IRREGULAR =
  /^(?:left|put|set|fallen|gone|come|grown|hung|built|made|thrown|drawn|spilt|run|driven|flown|risen|sunk|broken|torn|blown|got|gotten)$/;

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
  if (!been && !(isParticiple && closesVerb(talk, from + 1))) return undefined;
  if (talk.state === "object" && talk.relative !== talk.last) talk.resumeTopic();
  talk.acting = true;
  talk.joined = false;
  const next = isParticiple && !POSTURES.has(word) ? afterParticle(talk, from + 1) : from;
  return talk.understood(at, next);
}

/** Behind a verb, where no noun follows that it would be a quality of: a place, a particle, the end. */
function closesVerb(talk: Discourse, at: number): boolean {
  const { kind, word } = talk.tokens[at] ?? { kind: "end", word: "" };
  return kind !== "word" || isClosed(word) || relationAt(talk.tokens, at) !== undefined;
}

/** "tipped OVER", "lain DOWN" */
function afterParticle(talk: Discourse, at: number): number {
  const isParticle = /^(?:up|down|out|over|off|back|away)$/.test(talk.word(at));
  const placed =
    relationAt(talk.tokens, at + 1) !== undefined || talk.tokens[at + 1]?.kind !== "word";
  return isParticle && placed ? at + 1 : at;
}
