import type { Discourse } from "../discourse.ts";
import { joiningAt } from "../lexicon/fixed-phrases.ts";
import { adjectiveAt } from "../lexicon/lexicon.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { CONJUNCTIONS, NEW_DETERMINERS } from "../lexicon/word-classes.ts";
import { pronounAt } from "../nouns/pronouns.ts";

/** Read the end of a sentence: what it was about is what the next may go on about. */
export function readEnd(talk: Discourse, at: number): number | undefined {
  if (talk.tokens[at]!.kind !== "end") return undefined;
  const listed = talk.listing !== undefined && isMarkOfList(talk, at + 1);
  talk.endSentence(listed);
  return talk.understood(at, at + 1);
}

/** "- a sofa": the next line goes on with the list. */
function isMarkOfList(talk: Discourse, at: number): boolean {
  const { word } = talk.tokens[at] ?? {};
  return talk.tokens[at - 1]?.word.trim() === "" && /^[-*\u2022\u2013]$/.test(word ?? "");
}

/** Read a comma, a bracket, or a word that joins: "and", "while". */
export function readSeparator(talk: Discourse, at: number): number | undefined {
  const { kind, word } = talk.tokens[at]!;
  if (kind === "quiet") {
    const next = talk.tokens[at + 1] && pronounAt(talk.tokens, at + 1);
    talk.joined ||= word === ":" && (next?.value.pronoun === "share" || isListAt(talk, at + 1));
    return talk.understood(at, at + 1);
  }
  const joining = joiningAt(talk.tokens, at);
  const joins = joining > 0 || kind === "comma" || CONJUNCTIONS.has(word) || isAsWhile(talk, at);
  if (!joins) return undefined;
  talk.join(kind !== "comma");
  return talk.understood(at, at + Math.max(1, joining));
}

/** "a batter swings AS a catcher crouches": while. */
function isAsWhile(talk: Discourse, at: number): boolean {
  const opened = /^(?:an?|the|his|her|its|their|two|three|people|others)$/.test(talk.word(at + 1));
  if (talk.word(at) !== "as" || !opened || talk.state === "start") return false;
  return (
    adjectiveAt(talk.tokens, at - 1) === undefined &&
    !/^(?:dressed|used|such|same)$/.test(talk.word(at - 1))
  );
}

/** "for two: TWO PLATES": something new behind a colon. */
function isListAt(talk: Discourse, at: number): boolean {
  const isNew = NEW_DETERMINERS.has(talk.word(at)) || numberOf(talk.word(at)) !== undefined;
  return talk.state !== "start" && isNew;
}
