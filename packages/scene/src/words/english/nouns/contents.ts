import { type Attribute, CONTENT, OF } from "../../attributes.ts";
import { isServed } from "../served.ts";
import type { Token } from "../tokenise.ts";
import type { ReadPhrase } from "./noun-phrase.ts";
import { qualities } from "./qualities.ts";

/** "a vase of flowers": the vase, with its content. */
export function holding(
  tokens: readonly Token[],
  at: number,
  outer: ReadPhrase,
  inner: ReadPhrase,
): ReadPhrase {
  if (isServed(outer.phrase.category ?? "", inner.phrase.category ?? ""))
    return { ...outer, ...serving(at, outer, inner) };
  const from = outer.next + 1;
  const content = tokens
    .slice(from, lastUnderstood(inner))
    .map(({ word }) => word)
    .join(" ")
    .replace(/^(?:a|an|the|some) /, "");
  return described(at, outer, inner, { name: CONTENT, value: content });
}

/** "a plate of dumplings": the plate, and dumplings on it. */
function serving(at: number, { phrase }: ReadPhrase, inner: ReadPhrase): Partial<ReadPhrase> {
  const { next, trailing } = inner;
  const whole = { ...phrase, end: inner.phrase.end };
  return {
    phrase: whole,
    next,
    trailing,
    understood: [[at, lastUnderstood(inner)]],
    served: inner.phrase,
  };
}

/** "a statue of a horse": the statue, with what it is of. */
export function depicting(
  at: number,
  outer: ReadPhrase,
  inner: ReadPhrase,
  value: string,
): ReadPhrase {
  return described(at, outer, inner, { name: OF, value });
}

/** The outer thing with what the inner one says of it. */
export function described(
  at: number,
  outer: ReadPhrase,
  inner: ReadPhrase,
  quality: Attribute,
): ReadPhrase {
  const { start, end } = inner.phrase;
  const said = [...(outer.phrase.said ?? []), { ...quality, start, end }];
  return {
    ...inner,
    phrase: { ...outer.phrase, ...qualities(said), end },
    understood: [[at, lastUnderstood(inner)]],
  };
}

/** Give the token behind the last that was understood of a phrase. */
export function lastUnderstood({ understood }: ReadPhrase): number {
  return Math.max(...understood.map(([, to]) => to));
}
