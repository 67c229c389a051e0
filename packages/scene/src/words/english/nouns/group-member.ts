import type { PredicateName } from "../../../predicate-names.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { BARE_VERBS } from "../lexicon/word-classes.ts";
import { relationAt } from "../places/relation-phrases.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";
import { extremePartAt, partAt } from "./chosen.ts";
import { type ReadPhrase, readNounPhrase } from "./noun-phrase.ts";
import { pronounAt } from "./pronouns.ts";

/**
 * What a pronoun points to: `one` ("it"), `many` ("they"), the `former` or the `latter` of two, a
 * `share` of several ("one", "two of them"), the `rest` of them ("the others"), `all` ("everything"), or the
 * `extreme` one ("the biggest").
 */
export type Pointing = "one" | "many" | "former" | "latter" | "share" | "rest" | "all" | "extreme";

/** "it" or "they" instead of a noun phrase. */
export interface ReadPronoun {
  readonly pronoun: Pointing;
  /** How many are meant: 2 in "two of them". */
  readonly count?: number;
  /** The noun phrase that the words are where nothing was dealt out: "the other one". */
  readonly instead?: ReadPhrase;
  /** What the one is, compared with the others: "larger than" in "the biggest of them". */
  readonly extreme?: PredicateName;
  /** Of which kind the extreme one is: "box" in "the biggest box". */
  readonly kind?: ReadPhrase;
  /** What it is a part of: "the five cups" in "four of the five cups". */
  readonly whole?: ReadPhrase;
  readonly start: number;
  readonly end: number;
}

/** One of the things that are joined. */
export type Member = ReadPhrase | ReadPronoun;

/** A member and the tokens that it took. */
export interface ReadMember {
  readonly member: Member;
  readonly understood: readonly (readonly [from: number, to: number])[];
  /** The first token after it. */
  readonly next: number;
  /** Whether a verb of it was passed over. */
  readonly trailing: boolean;
}

/** Read one noun phrase, pronoun or part of several things; undefined when none starts here. */
export function readMember(tokens: readonly Token[], at: number): ReadMember | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const part = partAt(tokens, at) ?? extremePartAt(tokens, at);
  if (part !== undefined) return part;
  const pronoun = pronounAt(tokens, at);
  if (pronoun !== undefined) {
    const next = at + pronoun.length;
    const { end } = tokens[next - 1]!;
    const instead = pronoun.value.pronoun === "rest" ? readNounPhrase(tokens, at) : undefined;
    const member: ReadPronoun = {
      ...pronoun.value,
      ...(instead && { instead }),
      start: token.start,
      end,
    };
    return { member, understood: [[at, next] as const], next, trailing: false };
  }
  const counts =
    token.word === "one" || tokens[at + 1]?.word === "others" || isStandingAt(tokens, at);
  const one = counts ? bareNumberAt(tokens, at) : undefined;
  const read = one ?? readNounPhrase(tokens, at) ?? bareNumberAt(tokens, at);
  return (
    read && { member: read, understood: read.understood, next: read.next, trailing: read.trailing }
  );
}

/** "two chairs on the left AND TWO on the right": as many more of the kind last spoken of. */
function bareNumberAt(tokens: readonly Token[], at: number): ReadPhrase | undefined {
  const count = numberOf(tokens[at]!.word);
  if (tokens[at + 1]?.word === "others" && count !== undefined && count > 1)
    return moreOfKind(tokens, at, at + 2, count);
  if (isStandingAt(tokens, at) && count !== undefined && count > 1)
    return moreOfKind(tokens, at, at + 1, count);
  const joined = tokens[at - 1]?.kind === "comma" || tokens[at - 1]?.word === "and";
  const placed = relationAt(tokens, at + 1);
  if (!joined || count === undefined || placed === undefined) return undefined;
  const apart = placed.value.apart === true;
  if (apart ? !isMoreAt(tokens, at) : count < 2) return undefined;
  if (VAGUE.test(tokens[at]!.word)) return undefined;
  return moreOfKind(tokens, at, at + 1, count);
}

/** "one duck swims, TWO STAND ON the bank": a verb of theirs, and no two stands. */
function isStandingAt(tokens: readonly Token[], at: number): boolean {
  const joined =
    tokens[at - 1]?.kind === "comma" || /^(?:and|while)$/.test(tokens[at - 1]?.word ?? "");
  const verb = BARE_VERBS.has(tokens[at + 1]?.word ?? "");
  return joined && verb && relationAt(tokens, at + 2) !== undefined;
}

/** So many more of the kind last spoken of, in the words `[at, next)`: "at TWO OTHERS". */
function moreOfKind(tokens: readonly Token[], at: number, next: number, count: number): ReadPhrase {
  const range = rangeOfTokens(tokens, at, next);
  const counted = rangeOfTokens(tokens, at, at + 1);
  const many = { count, countIfNew: count, counted, attributes: {} };
  const phrase = { ...range, ...many, reference: "new", category: undefined } as const;
  return { phrase, next, understood: [[at, next]], trailing: false };
}

/** "four chairs on each side AND ONE at each end": more of them, where "two beds, one on each side" are the two. */
export function isMoreAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === "and" && tokens[at - 2]?.kind === "word";
}

/** Numbers that need a noun, or are nouns themselves. */
const VAGUE =
  /^(?:some|both|couple|pair|few|several|many|numerous|dozen|hundred|thousand|million|billion|duo|trio|quartet)$/;

/** Whether a member points to what was spoken of before. */
export function isKnown(member: Member): boolean {
  return !("phrase" in member) || member.phrase.reference === "known";
}
