import type { Discourse } from "../discourse.ts";
import { adjectiveAt, isNoun } from "../lexicon/lexicon.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";

/** How many tokens a quality behind a comma takes that says something of the thing before it; 0 where none does. */
export function afterthoughtAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== "comma" || isNoun(tokens[at + 1]?.word ?? "")) return 0;
  const length = adjectiveAt(tokens, at + 1)?.length ?? 0;
  const closes = !/^(?:word|number|symbol)$/.test(tokens[at + 1 + length]?.kind ?? "end");
  return closes ? length : 0;
}

/** "a laptop, OPEN; a mug": what the thing before a comma is like. */
export function readAfterthought(talk: Discourse, at: number): number | undefined {
  const length = afterthoughtAt(talk.tokens, at);
  if (length === 0 || talk.last === undefined || talk.state === "start") return undefined;
  const { name, value } = adjectiveAt(talk.tokens, at + 1)!.value;
  const next = at + 1 + length;
  talk.builder.qualify(talk.last.ids, { [name]: value }, rangeOfTokens(talk.tokens, at + 1, next));
  return talk.understood(at, next);
}
