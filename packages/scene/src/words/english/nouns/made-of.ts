import { KIND } from "../../attributes.ts";
import { adjectiveAt } from "../lexicon/lexicon.ts";
import type { Token } from "../tokenise.ts";
import { described, lastUnderstood } from "./contents.ts";
import type { ReadPhrase } from "./noun-phrase.ts";

/** "a ball OF WOOL", "of red yarn": what it is made of, and no thing that it is a part of. */
export function madeOf(
  tokens: readonly Token[],
  at: number,
  outer: ReadPhrase,
  inner: ReadPhrase,
): ReadPhrase | undefined {
  const { reference, category = "", count, said = [] } = inner.phrase;
  if (reference !== "bare" || count !== 1) return undefined;
  const last = lastUnderstood(inner) - 1;
  const material = adjectiveAt(tokens, last)?.value;
  const isStuff = material?.name === "material" && tokens[last]!.word === category;
  if (!isStuff && !THREADS.test(category)) return undefined;
  const stuff = isStuff ? material : { name: KIND, value: category };
  const like = [...(outer.phrase.said ?? []), ...said];
  return described(at, { ...outer, phrase: { ...outer.phrase, said: like } }, inner, stuff);
}

/** Stuffs that things are wound or pressed of and that name them: "a ball of yarn" is a yarn ball. */
const THREADS = /^(?:yarn|string|thread|twine|rope|wire|hay|straw|ice|snow|dough|mud)$/;
