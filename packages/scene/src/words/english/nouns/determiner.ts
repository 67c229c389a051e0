import type { Reference } from "../../noun-phrase.ts";
import type { Range } from "../../span.ts";
import { amountAt } from "../lexicon/amounts.ts";
import {
  adjectiveAt,
  isClosed,
  isFiniteVerb,
  isNoun,
  isVerbAfterNoun,
} from "../lexicon/lexicon.ts";
import { numberOf, ordinalOf } from "../lexicon/numbers.ts";
import { isThirdPerson } from "../lexicon/verbs.ts";
import { KNOWN_DETERMINERS, NEW_DETERMINERS } from "../lexicon/word-classes.ts";
import { relationAt } from "../places/relation-phrases.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";
import { dimensionAt } from "./dimensions.ts";

/** What stands before the adjectives and the noun. */
export interface Opening {
  readonly reference: Reference;
  /** The number that is said. */
  readonly count?: number;
  /** The words that say it. */
  readonly counted?: Range;
  /** Whether that number is a guess: "some", "several". */
  readonly vague: boolean;
  /** Whether all known things are meant: "each cube". */
  readonly every: boolean;
  /** Whether the noun must be singular: after "a". */
  readonly singular: boolean;
  readonly ordinal?: number;
  /** Whether the number counts pairs: "a pair of". */
  readonly paired: boolean;
  /** The first token after it. */
  readonly next: number;
}

const VAGUE = new Set(["some", "several", "few", "many", "numerous"]);
const EVERY = new Set(["each", "every", "all", "both"]);

/** Read determiners, "other", ordinals and numbers; where there are none, `next` is `at`. */
export function readOpening(tokens: readonly Token[], at: number): Opening {
  return readPart(tokens, at, true);
}

/** @param whole  whether "of the" and more may follow: "two of the three cubes" */
function readPart(tokens: readonly Token[], at: number, whole: boolean): Opening {
  const amount = amountAt(tokens, at);
  return amount === undefined
    ? readPlain(tokens, at, whole)
    : limited(tokens, at, amount.length, amount.value);
}

/** "AT LEAST three", "MORE THAN two": as many as that, or one more. */
function limited(tokens: readonly Token[], at: number, length: number, more: number): Opening {
  const number = readPlain(tokens, at + length, true);
  const said = Math.max(1, (number.count ?? 1) + more);
  return { ...number, count: said, counted: rangeOfTokens(tokens, at, number.next) };
}

function readPlain(tokens: readonly Token[], at: number, whole: boolean): Opening {
  const wordAt = (index: number) => tokens[index]?.word ?? "";
  let next = at;
  const said = new Set<string>();
  const halved = wordAt(next) === "half" && wordAt(next + 2) !== "dozen";
  if (halved && /^(?:an?|the)$/.test(wordAt(next + 1))) next += 1;
  if (isRoundlyAt(tokens, next)) next += 1;
  while (isDeterminer(wordAt(next)) && !said.has(wordAt(next))) {
    said.add(wordAt(next));
    next = afterOf(tokens, next + 1, EVERY.has(wordAt(next)));
  }
  const other = wordAt(next) === "other" && said.size > 0;
  if (other) next += 1;
  const ordinal = ordinalOf(wordAt(next));
  if (ordinal !== undefined) next += 1;
  const number = readNumber(tokens, next);
  if (whole && number.of && isDeterminer(wordAt(number.next))) {
    const counted = rangeOfTokens(tokens, next, number.next - 1);
    return {
      ...readPart(tokens, number.next, false),
      ...count(number.count),
      counted,
      vague: false,
    };
  }
  const every = [...said].some((word) => EVERY.has(word));
  const known = every || [...said].some((word) => KNOWN_DETERMINERS.has(word));
  return {
    reference: referenceOf(known, other, said.size > 0 || number.count !== undefined),
    ...count(number.count ?? (said.has("some") || said.has("any") ? 2 : undefined)),
    ...(number.count === undefined ? {} : { counted: countedAt(tokens, next, number) }),
    vague: [...said].some((word) => VAGUE.has(word)) || VAGUE.has(number.word),
    every,
    paired: number.word === "pair",
    singular: number.count === undefined && (said.has("a") || said.has("an")),
    ...(ordinal === undefined ? {} : { ordinal }),
    next: number.next,
  };
}

/** "ABOUT twenty sheep": what keeps a list or a clause going, and is no "book about two dogs". */
function isRoundlyAt(tokens: readonly Token[], at: number): boolean {
  const said = /^(?:about|approximately|roughly|exactly|nearly|almost)$/.test(
    tokens[at]?.word ?? "",
  );
  if (!said || numberOf(tokens[at + 1]?.word ?? "") === undefined) return false;
  const { kind = "end", word = "" } = tokens[at - 1] ?? {};
  return kind !== "word" || isClosed(word) || isFiniteVerb(word);
}

/** "three", "a pair of" without its "of". */
function countedAt(
  tokens: readonly Token[],
  at: number,
  { next, of }: { next: number; of: boolean },
) {
  return rangeOfTokens(tokens, at, of ? next - 1 : next);
}

function isDeterminer(word: string): boolean {
  return NEW_DETERMINERS.has(word) || KNOWN_DETERMINERS.has(word);
}

function referenceOf(known: boolean, other: boolean, any: boolean): Reference {
  if (known) return other ? "other" : "known";
  return any ? "new" : "bare";
}

function count(number: number | undefined): { readonly count?: number } {
  return number === undefined ? {} : { count: number };
}

/** "three", "two dozen", "a couple of"; `of` tells that "of" came after it. */
function readNumber(tokens: readonly Token[], at: number) {
  const word = tokens[at]?.word ?? "";
  if (["half", "a", "dozen"].every((each, index) => tokens[at + index]?.word === each)) {
    const next = afterOf(tokens, at + 3, true);
    return { next, count: 6, of: next > at + 3, word };
  }
  const first = numberOf(word);
  const isNone = standsForNoun(tokens, at) || isCouple(tokens, at);
  if (first === undefined || isNone || dimensionAt(tokens, at) !== undefined) {
    return { next: at, count: undefined, of: false, word: "" };
  }
  let [count, end] = [first, at + 1];
  for (; SCALES.test(tokens[end]?.word ?? ""); end += 1) count *= numberOf(tokens[end]!.word)!;
  const next = afterOf(tokens, end, true);
  return { next, count, of: next > end, word };
}

/** What multiplies the number before it: "two dozen", "three hundred thousand". */
const SCALES = /^(?:dozen|hundred|thousand|million|billion)$/;

/** "the other one is", "the red one.": no number, for nothing to count follows. */
function standsForNoun(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== "one") return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== "word") return true;
  if (isFiniteVerb(next.word) && !isNoun(next.word)) return true;
  if (next.word === "of" || adjectiveAt(tokens, at + 1) !== undefined) return false;
  return isClosed(next.word) || relationAt(tokens, at + 1) !== undefined;
}

/** "an elderly COUPLE sits": two people, where nothing that is counted follows. */
export function isCouple(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.word !== "couple") return false;
  if (next?.kind !== "word") return true;
  if (next.word === "of") return false;
  return (
    isFiniteVerb(next.word) ||
    isVerbAfterNoun(next.word) ||
    isThirdPerson(next.word) ||
    isClosed(next.word) ||
    relationAt(tokens, at + 1) !== undefined
  );
}

function afterOf(tokens: readonly Token[], at: number, allowed: boolean): number {
  return allowed && tokens[at]?.word === "of" ? at + 1 : at;
}
