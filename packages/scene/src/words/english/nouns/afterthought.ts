import { OTHER } from "../../attributes.ts";
import type { Discourse } from "../discourse.ts";
import { adjectiveAt, isNoun } from "../lexicon/lexicon.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";
import { isStateAt } from "./chunk.ts";

/** How many tokens a quality behind a comma takes that says something of the thing before it; 0 where none does. */
export function afterthoughtAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== "comma" || isNoun(tokens[at + 1]?.word ?? "")) return 0;
  const length = adjectiveAt(tokens, at + 1)?.length ?? 0;
  const closes = !/^(?:word|number|symbol)$/.test(tokens[at + 1 + length]?.kind ?? "end");
  return closes ? length : 0;
}

/** "a laptop, OPEN; a mug": what the thing before a comma is like. */
export function readAfterthought(talk: Discourse, at: number): number | undefined {
  if (isStateAt(talk.tokens, at) && talk.last?.range.end === talk.tokens[at - 1]?.end)
    return qualifyLast(talk, at, 1);
  const length = afterthoughtAt(talk.tokens, at);
  if (length === 0 || talk.last === undefined || talk.state === "start") return undefined;
  talk.understood(at, at + 1);
  return qualifyLast(talk, at + 1, length);
}

function qualifyLast(talk: Discourse, at: number, length: number): number {
  const { name, value } = adjectiveAt(talk.tokens, at)?.value ?? {
    name: OTHER,
    value: talk.word(at),
  };
  const next = at + length;
  talk.builder.qualify(talk.last!.ids, { [name]: value }, rangeOfTokens(talk.tokens, at, next));
  return talk.understood(at, next);
}
