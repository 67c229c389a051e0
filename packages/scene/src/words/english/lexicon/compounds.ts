import type { Token } from "../tokenise.ts";
import { adjectiveAt, isNoun } from "./lexicon.ts";

/** Attributes of which several may be joined by hyphens. */
const JOINABLE: ReadonlySet<string> = new Set(["color", "material", "pattern", "shape"]);

/** "black-and-white", "red-brick": a token for each word; names like "ice-cream" stay whole. */
export function splitCompounds(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => (isCompound(token) ? partsOf(token) : [token]));
}

function isCompound({ word, kind, start, end }: Token): boolean {
  if (kind !== "word" || !word.includes("-") || word.length !== end - start) return false;
  const parts = partsOf({ word, kind, start, end });
  if (isNoun(word.replaceAll("-", " ")) || adjectiveAt(parts, 0)?.length === parts.length)
    return false;
  return parts.every(
    (part, index) =>
      isJoinable(part) || (part.word === "and" && index > 0 && index < parts.length - 1),
  );
}

function isJoinable(token: Token): boolean {
  const adjective = adjectiveAt([token], 0);
  return adjective !== undefined && JOINABLE.has(adjective.value.name);
}

/** Each part keeps the hyphen behind it, so that nothing but white space lies between tokens. */
function partsOf({ word, kind, start }: Token): readonly Token[] {
  return [...word.matchAll(/([^-]+)-?/g)].map(({ 0: whole, 1: part, index }) => ({
    word: part!,
    kind,
    start: start + index,
    end: start + index + whole.length,
  }));
}
