import { longestPhrase, type PhraseMatch, phraseTrie } from "../../phrase-trie.ts";
import type { Token } from "../tokenise.ts";
import { readLength } from "./measures.ts";
import { numberOf } from "./numbers.ts";

/** What words before a number add to it, so that as few things as can be make them true. */
const AMOUNTS = phraseTrie<number>([
  ...adding(0, "at least,at most,up to,as many as,a minimum of,a maximum of,no fewer than"),
  ...adding(0, "no less than,not less than,no more than,not more than,not fewer than"),
  ...adding(1, "more than"),
  ...adding(-1, "fewer than,less than"),
]);

function adding(more: number, phrases: string) {
  return phrases.split(",").map((phrase) => [phrase.split(" "), more] as const);
}

/**
 * Find the words that make a limit of the number of things behind them: "AT LEAST three cups".
 *
 * @returns  how many tokens they take, and what they add to that number (1 for "more than two"); undefined
 *           where no things are counted, as in "at least two metres from"
 */
export function amountAt(tokens: readonly Token[], at: number): PhraseMatch<number> | undefined {
  const amount = longestPhrase(AMOUNTS, (index) => tokens[index]?.word, at);
  if (amount === undefined) return undefined;
  const from = at + amount.length;
  const number = numberOf(tokens[from]?.word ?? "");
  const counts = number !== undefined && tokens[from + 1]?.kind === "word";
  return counts && readLength(tokens, from) === undefined ? amount : undefined;
}
