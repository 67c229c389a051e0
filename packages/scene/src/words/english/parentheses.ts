import { adjectiveAt } from "./lexicon/lexicon.ts";
import { numberOf } from "./lexicon/numbers.ts";
import type { Token } from "./tokenise.ts";

/** Sides of the picture as captions put them in brackets, and the words that are left out. */
const SIDES: ReadonlyMap<string, string> = new Map([
  ["left", "on the left"],
  ["right", "on the right"],
  ["center", "in the center"],
  ["centre", "in the centre"],
  ["middle", "in the middle"],
  ["foreground", "in the foreground"],
  ["background", "in the background"],
]);

/**
 * Put what brackets mean: "a man (left)" is on the left, and "(one gold, one silver)", "(both red)" stand
 * between commas. Other brackets say nothing. Words that are put in take no place in the text.
 */
export function openParentheses(tokens: readonly Token[]): readonly Token[] {
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const close = tokens[at]!.word === "(" ? closeOf(tokens, at) : undefined;
    const inner = close === undefined ? [] : insideOf(tokens, at, close);
    read.push(...(inner.length > 0 ? inner : [tokens[at]!]));
    if (inner.length > 0) at = close!;
  }
  return read;
}

/** The closing bracket of the same sentence. */
function closeOf(tokens: readonly Token[], at: number): number | undefined {
  const close = tokens.findIndex(
    ({ word, kind }, index) => index > at && (word.startsWith(")") || kind === "end"),
  );
  return tokens[close]?.kind === "quiet" ? close : undefined;
}

/** What stands for a pair of brackets and the words inside; nothing where they stay as they are. */
function insideOf(tokens: readonly Token[], open: number, close: number): readonly Token[] {
  const words = tokens.slice(open + 1, close);
  const side = words.length === 1 ? SIDES.get(words[0]!.word) : undefined;
  if (side !== undefined) return sideOf(side, words[0]!);
  if (words.length === 0 || !saysOfThem(words)) return [];
  const ends = /^(?:comma|end)$/.test(tokens[close + 1]?.kind ?? "end");
  return [asComma(tokens[open]!), ...words, ...(ends ? [] : [asComma(tokens[close]!)])];
}

function sideOf(side: string, said: Token): readonly Token[] {
  return side
    .split(" ")
    .map((word) => (word === said.word ? said : { ...said, word, end: said.start }));
}

/** "one gold, one silver", "two of them", "blue": shares and qualities of what stands before. */
function saysOfThem(words: readonly Token[]): boolean {
  const [{ word }] = words as readonly [Token];
  if (/^(?:one|both|all|each)$/.test(word) || (numberOf(word) !== undefined && words.length > 1))
    return true;
  return words.every((each, at) => /^(?:and|,)$/.test(each.word) || adjectiveAt(words, at));
}

function asComma(token: Token): Token {
  return { ...token, word: ",", kind: "comma" };
}
