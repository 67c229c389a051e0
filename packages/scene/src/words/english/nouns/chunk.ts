import { isDoer } from "../../../kinds/animate.ts";
import { ENGLISH_KINDS } from "../../../kinds/english-kinds.ts";
import { OTHER } from "../../attributes.ts";
import type { SaidAttribute } from "../../noun-phrase.ts";
import { circumstanceAt } from "../lexicon/fixed-phrases.ts";
import { impliedAt } from "../lexicon/implied.ts";
import {
  adjectiveAt,
  isBareVerbAt,
  isClosed,
  isFiniteVerb,
  isMotionAt,
  isNoun,
  isVerbAfterNoun,
  likelyQuality,
} from "../lexicon/lexicon.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { isPlural } from "../lexicon/plural.ts";
import { isUnknownVerbAt } from "../lexicon/unknown-verbs.ts";
import { isThirdPerson } from "../lexicon/verbs.ts";
import {
  CONJUNCTIONS,
  COPULAS,
  DEEDS,
  KNOWN_DETERMINERS,
  NEW_DETERMINERS,
  PARTS,
  POSTURES,
  PRONOUNS,
} from "../lexicon/word-classes.ts";
import { isDegreeAt } from "../places/exactly.ts";
import { isSideBySide, relationAt } from "../places/relation-phrases.ts";
import { isDenyingAt, isLimitAt } from "../places/relations.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";
import { isCouple } from "./determiner.ts";
import { dimensionAt } from "./dimensions.ts";
import { isFacingAt } from "./facing-verb.ts";
import { cushionWords, isOtherName, nameOf } from "./name.ts";

/** The words of a noun phrase between its determiner and its end. */
export interface Chunk {
  /** The noun with what belongs to its name, as written, lower-case: "computer keyboards". */
  readonly head: string;
  /** What the words before it say of the thing. */
  readonly said: readonly SaidAttribute[];
  /** How many tokens at its end name a part of the thing, for which no object stands. */
  readonly partWords: number;
  /** The first token after the head. */
  readonly end: number;
  /** The first token after words behind the head that make no sense; `end` where there are none. */
  readonly next: number;
}

/** No name of a thing is longer than this many words, and none has more adjectives. */
const MAX_WORDS = 8;

/**
 * Read adjectives and a noun.
 *
 * @param at      the first token after the determiner
 * @param opened  whether there was a determiner or number, so that a noun must come
 * @returns       undefined when there is no noun
 */
export function readChunk(
  tokens: readonly Token[],
  at: number,
  opened: boolean,
): Chunk | undefined {
  if (!opened && isVerb(tokens, at) && !isContent(tokens, at + 1)) return undefined;
  if (!opened && (isFacingAt(tokens, at) || isDoneByAt(tokens, at))) return undefined;
  const { said, next: start } = readAdjectives(tokens, at);
  const words: string[] = [];
  let [end, verbs] = [start, 0];
  while (words.length < MAX_WORDS && isContent(tokens, end)) {
    const { word } = tokens[end]!;
    const named = words.some((each) => likelyQuality(each) === undefined);
    if (words.length === 0 && !opened && end > at && isFiniteVerb(word)) break;
    const several = (numberOf(tokens[at - 1]?.word ?? "") ?? 1) > 1;
    const areThings = several && isNoun(`${words.at(-1)} ${word}`);
    if (!areThings && isVerbAfterNoun(word) && (named || (words.length > 0 && isFiniteVerb(word))))
      break;
    if (words.length > 0 && (isFacingAt(tokens, end) || isStateAt(tokens, end))) break;
    if (words.length > 0 && opened && isVerbAhead(tokens, end)) break;
    if (words.length > 0 && word.endsWith("s") && isMotionAt(tokens, end)) break;
    if (isBareVerbAt(tokens, end, words, at) || isBareDoing(tokens, end, words)) break;
    if (words.length > 0 && isUnknownVerbAt(tokens, end, { words, from: at })) {
      verbs = impliedAt(tokens, end) === undefined ? 1 : 0;
      break;
    }
    words.push(word);
    end += 1;
  }
  if (words.length === 0) return opened ? nameLikeArticle(tokens, at) : undefined;
  const kept = isCutOff(tokens, end) ? withoutTail(words) : words.length;
  const seat = cushionWords(tokens, at, start + kept);
  const { head, partWords, ...name } = nameOf(tokens.slice(start, start + kept - seat));
  return {
    head,
    said: [...said, ...name.said],
    partWords: partWords + seat,
    end: start + kept,
    next: end + verbs,
  };
}

/** ", GUARDED BY a dragon": done to what was named, and no thing. */
function isDoneByAt(tokens: readonly Token[], at: number): boolean {
  return /[^e]ed$/.test(tokens[at]?.word ?? "") && tokens[at + 1]?.word === "by";
}

/** "its trunk OPEN": how it is, where nothing follows. */
export function isStateAt(tokens: readonly Token[], at: number): boolean {
  const closed = /^(?:end|comma)$/.test(tokens[at + 1]?.kind ?? "end");
  return closed && /^(?:open|closed|shut|lit|empty|full|upright|ajar)$/.test(tokens[at]!.word);
}

/** "two men RIDE horses" */
function isBareDoing(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const last = words.at(-1);
  return last !== undefined && isPlural(last) && impliedAt(tokens, at) !== undefined;
}

/** "red", "large, red", "black and white": as long as a word for the noun is left. */
function readAdjectives(tokens: readonly Token[], at: number) {
  const said: SaidAttribute[] = [];
  let next = at;
  for (let read = 0; read < MAX_WORDS; read++) {
    const from = next > at ? afterJoint(tokens, next) : next;
    const adjective = qualityAt(tokens, from, from > next);
    if (adjective === undefined || knownNounAt(tokens, from) > adjective.length) break;
    const named = isNounAt(tokens, from) || isDoer(tokens[from]!.word);
    if (named && isVerbAhead(tokens, from + 1)) break;
    const after = from + adjective.length;
    if (!isContent(tokens, after) && !hasAdjectiveAfterJoint(tokens, after)) break;
    said.push({ ...adjective.value, ...rangeOfTokens(tokens, from, after) });
    next = /^colou?red$/.test(tokens[after]?.word ?? "") ? after + 1 : after;
  }
  return { said, next };
}

/** An adjective of the tables; behind a comma or "and" any word that looks like one. */
function qualityAt(tokens: readonly Token[], at: number, joined: boolean) {
  if (ADVERBS.test(tokens[at]?.word ?? "") && isPosedAt(tokens, at + 1)) return undefined;
  const adjective =
    particleParticipleAt(tokens, at) ?? dimensionAt(tokens, at) ?? adjectiveAt(tokens, at);
  if (adjective !== undefined || !joined) return adjective;
  const likely = likelyQuality(tokens[at]?.word ?? "");
  return likely && { length: 1, value: likely };
}

/** "broken down", "rusted out": a participle and its particle in front of a noun. */
function particleParticipleAt(tokens: readonly Token[], at: number) {
  const [word, particle] = [tokens[at]?.word ?? "", tokens[at + 1]?.word ?? ""];
  if (!PARTICIPLE.test(word) || !/^(?:down|out|up|off|over)$/.test(particle)) return undefined;
  if (!isContent(tokens, at + 2)) return undefined;
  return { length: 2, value: { name: OTHER, value: `${word} ${particle}` } };
}

const PARTICIPLE = /(?:ed|en|^run|^made|^worn|^torn|^shut|^done)$/;

function afterJoint(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.kind === "comma" ? at + 1 : at;
  return tokens[comma]?.word === "and" ? comma + 1 : comma;
}

/** Whether further adjectives and then a word for the noun come: ", round, shiny metal bowl". */
function hasAdjectiveAfterJoint(tokens: readonly Token[], at: number): boolean {
  let end = at;
  for (let read = 0; read < MAX_WORDS; read++) {
    const next = afterJoint(tokens, end);
    const adjective = next > end ? qualityAt(tokens, next, true) : undefined;
    if (adjective === undefined) return false;
    end = next + adjective.length;
    if (isContent(tokens, end)) return true;
  }
  return false;
}

/**
 * How many tokens a known name of several words takes here ("orange juice"); 0 when there is none, nor for names that
 * only other languages have a word for: "old man", "long table".
 */
function knownNounAt(tokens: readonly Token[], at: number): number {
  for (const length of [3, 2]) {
    const words = tokens.slice(at, at + length).map(({ word }) => word);
    if (words.length !== length || /^(?:old|long)$/.test(words[0]!)) continue;
    const name = words.join(" ");
    if (isNoun(name) || isOtherName(name)) return length;
  }
  return 0;
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  return (POSTURES.has(word) || DEEDS.has(word)) && !isNoun(word);
}

/** What begins "twice its size", "cut in half". */
const TIMES = /^(?:twice|half|double|cut|sliced|face)$/;

/** Whether a token can be part of a name. */
function isContent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return false;
  if (isSideBySide(tokens, at) || (impliedAt(tokens, at)?.length ?? 0) > 1) return false;
  if (token.word === "one" || token.word === "ones" || isCouple(tokens, at)) return true;
  if (token.word === "left" && relationAt(tokens, at + 1) !== undefined) return false;
  if (TIMES.test(token.word) && circumstanceAt(tokens, at) > 0) return false;
  if (ADVERBS.test(token.word) && isPosedAt(tokens, at + 1)) return false;
  if (PARTS.has(token.word) && tokens[at + 1]?.word === "of")
    return /^the$|'s?$/.test(tokens[at - 1]?.word ?? "") || isNameWithOf(tokens, at);
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

/** "a DECK OF CARDS": one name. */
function isNameWithOf(tokens: readonly Token[], at: number): boolean {
  return ENGLISH_KINDS.has(`${tokens[at]!.word} of ${tokens[at + 2]?.word}`);
}

/** "a sailboat FAR AWAY on the sea": how far it is seen, and no part of its name. */
export function isFarAwayAt(tokens: readonly Token[], at: number): boolean {
  const far = /^(?:far|farther|further|high|deep)$/.test(tokens[at]?.word ?? "");
  return far && /^(?:away|off|out|up|down)$/.test(tokens[at + 1]?.word ?? "");
}

const ADVERBS = /^(?:half|partly|partially|mostly|fully)$/;

/** "half HIDDEN behind", "(half HIDDEN) behind" */
function isPosedAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.kind === "quiet" ? at + 2 : at + 1;
  return POSTURES.has(tokens[at]?.word ?? "") && relationAt(tokens, next) !== undefined;
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

/** "an ORANGE SITTING on an apple": a fruit, for a verb and a place follow. */
function isVerbAhead(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] ?? { word: "" };
  const done = /^(?:an?|the|his|her|its|their)$/.test(tokens[at + 1]?.word ?? "");
  if (done && (isThirdPerson(word) || (DEEDS.has(word) && word.endsWith("s")))) return true;
  if (!isVerbAfterNoun(word) || isNoun(word)) return false;
  const through = /^(?:through|from|into|out|up|down)$/.test(tokens[at + 1]?.word ?? "");
  return through || relationAt(tokens, at + 1) !== undefined;
}

function isNounAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "word" && isNoun(tokens[at]!.word);
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

/** After these a noun phrase cannot end properly: what stands before them was a verb or a slip. */
function isCutOff(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || CONJUNCTIONS.has(token.word)) return false;
  if (token.word === "that") return false;
  const determiner = NEW_DETERMINERS.has(token.word) || KNOWN_DETERMINERS.has(token.word);
  const number = numberOf(token.word) !== undefined && isContent(tokens, at + 1);
  return determiner || number || token.word === "to";
}

/**
 * How many words to keep of "cat abov": up to the last known noun, else all but the last. What ends as
 * tools do names one: "toothbrush HOLDER to the left".
 */
function withoutTail(words: readonly string[]): number {
  const known = words.findLastIndex((_, index) =>
    [1, 2, 3].some(
      (length) =>
        index + 1 >= length && isNoun(words.slice(index + 1 - length, index + 1).join(" ")),
    ),
  );
  const device = known === words.length - 2 && /[^e]er$|[aeiou]tor$/.test(words.at(-1)!);
  return known >= 0 && !device ? known + 1 : Math.max(1, words.length - (device ? 0 : 1));
}

/** "A is left of B": the article is a name. */
function nameLikeArticle(tokens: readonly Token[], at: number): Chunk | undefined {
  const article = tokens[at - 1];
  const next = tokens[at]?.word ?? "";
  const ended = tokens[at] === undefined || /^(?:end|comma)$/.test(tokens[at].kind);
  const used = isFiniteVerb(next) || CONJUNCTIONS.has(next) || relationAt(tokens, at) !== undefined;
  if (article?.word !== "a" || !(ended || used)) return undefined;
  return { head: "a", said: [], partWords: 0, end: at, next: at };
}
