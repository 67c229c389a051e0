import { numberOf } from "../lexicon/numbers.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";
import { extremeAt, extremeThingAt } from "./extremes.ts";
import type { ReadPronoun } from "./group-member.ts";
import { readNounPhrase } from "./noun-phrase.ts";

/** "four of the five cups": some of several that are counted. */
export function partAt(tokens: readonly Token[], at: number) {
  const count = numberOf(tokens[at]!.word);
  if (count === undefined || tokens[at + 1]?.word !== "of") return undefined;
  if (!/^(?:the|these|those)$/.test(tokens[at + 2]?.word ?? "")) return undefined;
  const whole = readNounPhrase(tokens, at + 2);
  if (whole === undefined || (whole.phrase.count ?? 0) <= count) return undefined;
  const { start } = tokens[at]!;
  const member: ReadPronoun = { pronoun: "share", count, whole, start, end: whole.phrase.end };
  const understood = [[at, at + 2] as const, ...whole.understood];
  return { member, understood, next: whole.next, trailing: whole.trailing };
}

/** "the biggest of three balls", "the smaller one" */
export function extremePartAt(tokens: readonly Token[], at: number) {
  const extreme = extremeAt(tokens, at);
  if (extreme === undefined) return extremeThing(tokens, at);
  const { predicate, whole, next } = extreme;
  const range = rangeOfTokens(tokens, at, next);
  const member: ReadPronoun = {
    ...range,
    ...(whole && { whole }),
    pronoun: "extreme",
    count: 1,
    extreme: predicate,
  };
  return { member, understood: [[at, next] as const], next, trailing: false };
}

/** "the biggest box": one of the boxes where several were spoken of, else a big box. */
function extremeThing(tokens: readonly Token[], at: number) {
  const found = extremeThingAt(tokens, at);
  const instead = found && readNounPhrase(tokens, at);
  if (found === undefined || instead === undefined || instead.next !== found.kind.next)
    return undefined;
  const member: ReadPronoun = {
    ...rangeOfTokens(tokens, at, instead.next),
    pronoun: "extreme",
    count: 1,
    extreme: found.predicate,
    kind: found.kind,
    instead,
  };
  return { member, understood: instead.understood, next: instead.next, trailing: false };
}
