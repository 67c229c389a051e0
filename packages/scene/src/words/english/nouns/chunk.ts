import type { SaidAttribute } from "../../noun-phrase.ts";
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
import {
  CONJUNCTIONS,
  DEEDS,
  KNOWN_DETERMINERS,
  NEW_DETERMINERS,
  POSTURES,
} from "../lexicon/word-classes.ts";
import { relationAt } from "../places/relation-phrases.ts";
import type { Token } from "../tokenise.ts";
import { isContent, isVerbAhead, MAX_WORDS } from "./content.ts";
import { isFacingAt } from "./facing-verb.ts";
import { cushionWords, nameOf } from "./name.ts";
import { readAdjectives } from "./qualities-before.ts";

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
  const { words, next } = readWords(tokens, start, { from: at, opened });
  if (words.length === 0) return opened ? nameLikeArticle(tokens, at) : undefined;
  const kept = isCutOff(tokens, start + words.length) ? withoutTail(words) : words.length;
  const seat = cushionWords(tokens, at, start + kept);
  const { head, partWords, ...name } = nameOf(tokens.slice(start, start + kept - seat));
  return {
    head,
    said: [...said, ...name.said],
    partWords: partWords + seat,
    end: start + kept,
    next,
  };
}

/** Where a noun phrase began, and whether it has a determiner. */
interface Start {
  readonly from: number;
  readonly opened: boolean;
}

/** Read the words of a name, and behind them a verb that nobody knows. */
function readWords(tokens: readonly Token[], start: number, phrase: Start) {
  const { from } = phrase;
  const words: string[] = [];
  for (let end = start; words.length < MAX_WORDS && isContent(tokens, end); end++) {
    if (isNameOver(tokens, end, words, phrase)) break;
    if (words.length > 0 && isUnknownVerbAt(tokens, end, { words, from }))
      return { words, next: impliedAt(tokens, end) === undefined ? end + 1 : end };
    words.push(tokens[end]!.word);
  }
  return { words, next: start + words.length };
}

/** Whether a word that a name may have is a verb or a state behind this one. */
function isNameOver(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  { from, opened }: Start,
): boolean {
  const { word } = tokens[at]!;
  const begun = words.length > 0;
  if (!begun && !opened && at > from && isFiniteVerb(word)) return true;
  if (isVerbOfName(tokens, at, words, from)) return true;
  if (begun && (isFacingAt(tokens, at) || isStateAt(tokens, at))) return true;
  if (begun && isColourBehind(tokens, at, words.at(-1)!)) return true;
  if (begun && opened && isVerbAhead(tokens, at)) return true;
  if (begun && word.endsWith("s") && isMotionAt(tokens, at)) return true;
  return isBareVerbAt(tokens, at, words, from) || isBareDoing(tokens, at, words);
}

/** "a cat SITTING": a verb behind a name, where these are not several things that are called so. */
function isVerbOfName(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  from: number,
): boolean {
  const { word } = tokens[at]!;
  if (/^(?:shaped|sized|themed|scented|flavou?red)$/.test(word) && isContent(tokens, at + 1))
    return false;
  const several = (numberOf(tokens[from - 1]?.word ?? "") ?? 1) > 1;
  if ((several && isNoun(`${words.at(-1)} ${word}`)) || !isVerbAfterNoun(word)) return false;
  const named = words.some((each) => likelyQuality(each) === undefined);
  return named || (words.length > 0 && isFiniteVerb(word));
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

/** "paints a fence WHITE": what it becomes, where the clause ends or a place follows; an egg white is a thing. */
export function isColourBehind(tokens: readonly Token[], at: number, last: string): boolean {
  const { word } = tokens[at]!;
  const color = adjectiveAt(tokens, at);
  if (
    color?.value.name !== "color" ||
    isNoun(word) ||
    !isNoun(last) ||
    isNoun(`${last} ${word}`) ||
    last === "egg"
  )
    return false;
  const next = at + color.length;
  const { kind = "end", word: after = "" } = tokens[next] ?? {};
  return kind !== "word" || isClosed(after) || relationAt(tokens, next) !== undefined;
}

/** "two men RIDE horses" */
function isBareDoing(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const last = words.at(-1);
  return last !== undefined && isPlural(last) && impliedAt(tokens, at) !== undefined;
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  return (POSTURES.has(word) || DEEDS.has(word)) && !isNoun(word);
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
