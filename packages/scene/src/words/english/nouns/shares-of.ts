import { arrangementCalled } from "../../arrangements.ts";
import { VAGUE_COUNT } from "../../noun-phrase.ts";
import { lastUnderstood } from "./contents.ts";
import type { ReadPhrase } from "./noun-phrase.ts";
import { qualities } from "./qualities.ts";

/** "a stack of four boxes": the boxes, as many as are said, and how they are placed. */
export function gathering(
  at: number,
  outer: ReadPhrase,
  inner: ReadPhrase,
  noun: string,
): ReadPhrase {
  const said = inner.phrase.reference === "new" ? inner.phrase.count : undefined;
  const { counted = outer.phrase.counted } = inner.phrase;
  const whole = portion(at, outer, inner, said ?? VAGUE_COUNT);
  const all = counted ? { ...whole, phrase: { ...whole.phrase, counted } } : whole;
  const rows = outer.phrase.countIfNew > 1 && arrangementCalled(noun) === "in a row";
  const arranged = rows ? "in a grid" : arrangementCalled(noun);
  return arranged === undefined ? all : { ...all, phrase: { ...all.phrase, arranged } };
}

/** "a WALL of books", "a SEA of people": many of them, in a way that no predicate says. */
export const MASSES: ReadonlySet<string> = new Set(
  `pyramid mound mountain sea ocean wall carpet blanket layer scattering sprinkling mass multitude jumble
  clutter tangle`.split(/\s+/),
);

/** "HALF OF an apple", "A WALL OF books": the apple, the books; the rest is reported. */
export function unshared(outer: ReadPhrase, inner: ReadPhrase): ReadPhrase {
  const { start } = outer.phrase;
  const understood = [[outer.next + 1, lastUnderstood(inner)]] as const;
  return { ...inner, phrase: { ...inner.phrase, start }, understood };
}

/** "two slices of pizza": the pizza, as often as there are slices. */
export function portion(
  at: number,
  outer: ReadPhrase,
  inner: ReadPhrase,
  each: number,
): ReadPhrase {
  const said = [...(outer.phrase.said ?? []), ...(inner.phrase.said ?? [])];
  const count = outer.phrase.countIfNew * each;
  return {
    ...inner,
    phrase: {
      ...outer.phrase,
      category: inner.phrase.category,
      ...qualities(said),
      count,
      countIfNew: count,
      end: inner.phrase.end,
    },
    understood: [[at, lastUnderstood(inner)]],
  };
}
