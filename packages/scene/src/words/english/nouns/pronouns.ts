import type { PhraseMatch } from "../../phrase-trie.ts";
import { isClosed, isFiniteVerb, isNoun, isVerbAfterNoun } from "../lexicon/lexicon.ts";
import { numberOf, ordinalOf } from "../lexicon/numbers.ts";
import { isThirdPerson } from "../lexicon/verbs.ts";
import { BARE_VERBS, PARTS, PLURAL_PRONOUNS, POSTURES, PRONOUNS } from "../lexicon/word-classes.ts";
import { relationAt } from "../places/relation-phrases.ts";
import type { Token } from "../tokenise.ts";
import type { ReadPronoun } from "./group-member.ts";

type Pronoun = Pick<ReadPronoun, "pronoun" | "count">;

/** Find the pronoun that starts at a token, and how many tokens it takes; undefined when there is none. */
export function pronounAt(tokens: readonly Token[], at: number): PhraseMatch<Pronoun> | undefined {
  const { word } = tokens[at]!;
  const isHer =
    word === "her" && (isEnd(tokens, at + 1) || isVerb(tokens, at + 1) || isDone(tokens, at + 1));
  if (PRONOUNS.has(word) || isHer) return { length: 1, value: { pronoun: "one" } };
  if (word === "its" && isPartAt(tokens, at + 1)) return { length: 2, value: { pronoun: "one" } };
  if (PLURAL_PRONOUNS.has(word)) return { length: 1, value: { pronoun: "many" } };
  if (/^every(?:thing|one|body)$/.test(word)) {
    const length = tokens[at + 1]?.word === "else" ? 2 : 1;
    return { length, value: { pronoun: "all" } };
  }
  return collectiveAt(tokens, at) ?? shareAt(tokens, at) ?? articledAt(tokens, at);
}

/** "at its END", "on its RIM": for the layout the thing itself. */
function isPartAt(tokens: readonly Token[], at: number): boolean {
  const { kind, word } = tokens[at + 1] ?? { kind: "end", word: "" };
  const closed = kind !== "word" || isClosed(word) || isFiniteVerb(word);
  return PARTS.has(tokens[at]?.word ?? "") && closed;
}

/** "two of them"; "one", "another" before a verb. */
function shareAt(tokens: readonly Token[], at: number): PhraseMatch<Pronoun> | undefined {
  const { word } = tokens[at]!;
  const count = word === "another" ? 1 : numberOf(word);
  if (count === undefined) return undefined;
  const value = { pronoun: "share", count } as const;
  if (isOfThem(tokens, at + 1)) return { length: 3, value };
  const alone =
    /^(?:one|another)$/.test(word) && (isVerbOfOne(tokens, at + 1) || isDeedOfOne(tokens, at));
  return alone && isClauseStart(tokens, at) ? { length: 1, value } : undefined;
}

/** "the former", "the latter", "the other", "the other ones", "the rest", "the third". */
function articledAt(tokens: readonly Token[], at: number): PhraseMatch<Pronoun> | undefined {
  if (tokens[at]!.word !== "the") return undefined;
  const noun = tokens[at + 1]?.word ?? "";
  const length = /^(?:ones?|two|three)$/.test(tokens[at + 2]?.word ?? "") ? 3 : 2;
  const rest = /^(?:other|others|rest)$/.test(noun);
  const placed = rest && relationAt(tokens, at + length) !== undefined;
  const closes = placed || isVerb(tokens, at + length) || isEnd(tokens, at + length);
  if (!closes && !/^(?:there|an?)$/.test(tokens[at + length]?.word ?? "")) return undefined;
  if (/^(?:two|three|four)$/.test(noun) && length === 2)
    return { length, value: { pronoun: "many", count: numberOf(noun)! } };
  if (noun === "former" || noun === "latter") return { length, value: { pronoun: noun } };
  if (rest) return { length, value: { pronoun: "rest" } };
  const numbered = length === 2 && (ordinalOf(noun) !== undefined || noun === "last");
  return numbered ? { length, value: { pronoun: "share", count: 1 } } : undefined;
}

/** "both of them"; "both" and "all" before a verb or at the end of a clause. */
function collectiveAt(tokens: readonly Token[], at: number): PhraseMatch<Pronoun> | undefined {
  if (!/^(?:both|all|each)$/.test(tokens[at]!.word)) return undefined;
  const all = tokens[at]!.word === "all";
  const value: Pronoun = { pronoun: "many", ...(all && { count: Number.POSITIVE_INFINITY }) };
  if (isOfThem(tokens, at + 1)) return { length: 3, value };
  if (tokens[at]!.word === "each" && tokens[at + 1]?.word === "one") return { length: 2, value };
  const alone = /^(?:each (?:and|there|stands?|sits?)|both (?:an?|there))$/.test(
    `${tokens[at]!.word} ${tokens[at + 1]?.word}`,
  );
  return alone || isDoing(tokens, at + 1) || isEnd(tokens, at + 1) || isVerb(tokens, at + 1)
    ? { length: 1, value }
    : undefined;
}

/** "both WALKING": what they do. */
function isDoing(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  return word.endsWith("ing") && isVerbAfterNoun(word);
}

function isOfThem(tokens: readonly Token[], at: number): boolean {
  const whole = tokens[at + 1]?.word ?? "";
  return tokens[at]?.word === "of" && (PLURAL_PRONOUNS.has(whole) || whole === "whom");
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  return isFiniteVerb(word) || /^(?:has|have|can|must|should|faces?|touches)$/.test(word);
}

/** "a dog next to her READS": a verb that nothing is called by. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  return isThirdPerson(word) && !isNoun(word);
}

/** "one STANDS on", unlike "one stand" and "one can": a thing that nothing follows is counted. */
function isVerbOfOne(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  const counted = isNoun(word) && (BARE_VERBS.has(word) || isEnd(tokens, at + 1));
  return isVerb(tokens, at) && !counted;
}

/** "while ANOTHER SINGS", "another PUSHES it": no name with "another" is a plural; a comma may come before what one does. */
function isDeedOfOne(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === "comma") return isDoneHere(tokens[at + 2]?.word ?? "");
  return tokens[at]!.word === "another" && isThirdPerson(next?.word ?? "");
}

function isDoneHere(word: string): boolean {
  return POSTURES.has(word) || (word.endsWith("ing") && isVerbAfterNoun(word));
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || /^(?:end|comma)$/.test(tokens[at].kind);
}

function isClauseStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind !== "word") return true;
  return /^(?:and|but|while|whereas|where)$/.test(before.word);
}
