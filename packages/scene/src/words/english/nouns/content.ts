import { ENGLISH_KINDS } from "../../../kinds/english-kinds.ts";
import { circumstanceAt } from "../lexicon/fixed-phrases.ts";
import { impliedAt } from "../lexicon/implied.ts";
import {
  adjectiveAt,
  isClosed,
  isFiniteVerb,
  isNoun,
  isVerbAfterNoun,
} from "../lexicon/lexicon.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { isThirdPerson } from "../lexicon/verbs.ts";
import {
  COPULAS,
  DEEDS,
  NEW_DETERMINERS,
  PARTS,
  POSTURES,
  PRONOUNS,
} from "../lexicon/word-classes.ts";
import { isDegreeAt } from "../places/exactly.ts";
import { isSideBySide, relationAt } from "../places/relation-phrases.ts";
import { isDenyingAt, isLimitAt } from "../places/relations.ts";
import type { Token } from "../tokenise.ts";
import { isCouple } from "./determiner.ts";
import { isOtherName } from "./name.ts";

/** Whether a token can be part of a name. */
export function isContent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return false;
  if (isSideBySide(tokens, at) || (impliedAt(tokens, at)?.length ?? 0) > 1) return false;
  if (token.word === "one" || token.word === "ones" || isCouple(tokens, at)) return true;
  if (token.word === "left" && relationAt(tokens, at + 1) !== undefined) return false;
  if (TIMES.test(token.word) && circumstanceAt(tokens, at) > 0) return false;
  if (ADVERBS.test(token.word) && isPosedAt(tokens, at + 1)) return false;
  if (PARTS.has(token.word) && tokens[at + 1]?.word === "of")
    return isPartOpened(tokens, at) || isNameWithOf(tokens, at);
  if (isFarAwayAt(tokens, at)) return false;
  if (token.word === "can" && at > 0) return isCounted(tokens[at - 1]!.word) || isCanAt(tokens, at);
  if (isSideOfPair(tokens, at) || isShapeAt(tokens, at) || isUpsideDownAt(tokens, at)) return true;
  if (isCrossAt(tokens, at)) return true;
  return (
    numberOf(token.word) === undefined &&
    !isClosed(token.word) &&
    !isDenyingAt(tokens, at) &&
    !isLimitAt(tokens, at) &&
    !isDegreeAt(tokens, at) &&
    relationAt(tokens, at) === undefined
  );
}

/** "THE back of", "the PASSENGER seat of": what stands before a part of something. */
function isPartOpened(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? "";
  const seated = /^(?:back|rear|front|driver|passenger)$/.test(before);
  return /^the$|'s?$/.test(before) || (tokens[at]!.word === "seat" && seated);
}

/** What begins "twice its size", "cut in half". */
const TIMES = /^(?:twice|half|double|cut|sliced|face)$/;

/** How far something is hidden or full, as far as that is said: it is reported, for no predicate says it. */
export const ADVERBS = /^(?:half|partly|partially|mostly|fully)$/;

/** "half HIDDEN behind", "(half HIDDEN) behind" */
export function isPosedAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.kind === "quiet" ? at + 2 : at + 1;
  return POSTURES.has(tokens[at]?.word ?? "") && relationAt(tokens, next) !== undefined;
}

/** "a DECK OF CARDS": one name. */
function isNameWithOf(tokens: readonly Token[], at: number): boolean {
  return ENGLISH_KINDS.has(`${tokens[at]!.word} of ${tokens[at + 2]?.word}`);
}

/** "a sailboat FAR AWAY on the sea": how far it is seen, and no part of its name. */
export function isFarAwayAt(tokens: readonly Token[], at: number): boolean {
  const far = /^(?:far|farther|further|high|deep)$/.test(tokens[at]?.word ?? "");
  return far && /^(?:away|off|out|up|down)$/.test(tokens[at + 1]?.word ?? "");
}

/** "the BACK wall", "its FRONT door": of several, as no adverb is; "a horse's BACK". */
function isSideOfPair(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.word === "back" && /s'$|'s$/.test(tokens[at - 1]?.word ?? "")) return true;
  if (!/^(?:back|opposite|outside|inside)$/.test(tokens[at]!.word)) return false;
  return /^(?:the|its|his|her|their)$/.test(tokens[at - 1]?.word ?? "") && isNounAt(tokens, at + 1);
}

/** "a small ROUND table": an adjective that is a preposition elsewhere. */
function isShapeAt(tokens: readonly Token[], at: number): boolean {
  if (adjectiveAt(tokens, at)?.length !== 1 || at === 0) return false;
  return isNounAt(tokens, at + 1) || knownNounAt(tokens, at + 1) > 0;
}

/** "a CROSS stands on an altar": a thing, where a verb or a place follows. */
function isCrossAt(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.word !== "cross" || !NEW_DETERMINERS.has(tokens[at - 1]?.word ?? ""))
    return false;
  return isFiniteVerb(tokens[at + 1]?.word ?? "") || relationAt(tokens, at + 1) !== undefined;
}

/** "a plum UPSIDE-DOWN cake", but "a boat lies upside-down". */
function isUpsideDownAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.word === "upside-down" && isNounAt(tokens, at + 1);
}

/** Whether a noun of one word stands at a token. */
export function isNounAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "word" && isNoun(tokens[at]!.word);
}

/** "an ORANGE SITTING on an apple": a fruit, for a verb and a place follow. */
export function isVerbAhead(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] ?? { word: "" };
  const done = /^(?:an?|the|his|her|its|their)$/.test(tokens[at + 1]?.word ?? "");
  if (done && (isThirdPerson(word) || (DEEDS.has(word) && word.endsWith("s")))) return true;
  if (!isVerbAfterNoun(word) || isNoun(word)) return false;
  const through = /^(?:through|from|into|out|up|down)$/.test(tokens[at + 1]?.word ?? "");
  return through || relationAt(tokens, at + 1) !== undefined;
}

/**
 * How many tokens a known name of several words takes here ("orange juice"); 0 when there is none, nor for names that
 * only other languages have a word for: "old man", "long table".
 */
export function knownNounAt(tokens: readonly Token[], at: number): number {
  for (const length of [3, 2]) {
    const words = tokens.slice(at, at + length).map(({ word }) => word);
    if (words.length !== length || /^(?:old|long)$/.test(words[0]!)) continue;
    const name = words.join(" ");
    if (isNoun(name) || isOtherName(name)) return length;
  }
  return 0;
}

/** "a can", "one can", "a trash can". */
function isCounted(before: string): boolean {
  if (isNoun(`${before} can`)) return true;
  return NEW_DETERMINERS.has(before) || numberOf(before) !== undefined;
}

/** "a watering CAN stands", "the soda CAN on": a helper of the verb has a plain verb behind it. */
function isCanAt(tokens: readonly Token[], at: number): boolean {
  const { kind, word } = tokens[at + 1] ?? { kind: "end", word: "" };
  if (tokens[at - 1]!.kind !== "word" || PRONOUNS.has(tokens[at - 1]!.word)) return false;
  if (kind === "end" || kind === "comma" || /^(?:and|has|with|which|that|full)$/.test(word))
    return true;
  if (COPULAS.has(word) || (isFiniteVerb(word) && word.endsWith("s"))) return word !== "be";
  return relationAt(tokens, at + 1) !== undefined;
}

/** No name of a thing is longer than this many words, and none has more adjectives. */
export const MAX_WORDS = 8;
