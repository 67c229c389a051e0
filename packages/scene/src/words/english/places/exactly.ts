import { adjectiveAt } from "../lexicon/lexicon.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { KNOWN_DETERMINERS, NEW_DETERMINERS } from "../lexicon/word-classes.ts";
import type { Token } from "../tokenise.ts";
import { relationAt } from "./relation-phrases.ts";

/** Words before a place that say how exactly or how far it is meant. */
const DEGREES: ReadonlySet<string> = new Set(
  `exactly just about approximately roughly directly immediately slightly right straight somewhat far high
  deep low well close almost partly partially way diagonally quite closely mostly halfway midway centrally centred centered`.split(
    /\s+/,
  ),
);

/** Whether such a word and the place that it belongs to start at a token: "FAR behind", "WELL in front of". */
export function isDegreeAt(tokens: readonly Token[], at: number): boolean {
  const { word = "" } = tokens[at] ?? {};
  if (!DEGREES.has(word) || relationAt(tokens, at) !== undefined) return false;
  const placed = relationAt(tokens, at + 1) !== undefined || isDegreeAt(tokens, at + 1);
  return placed && !isNamedAfter(tokens, at - 1);
}

/** "a WELL behind a house", "the old well": a thing is named. */
function isNamedAfter(tokens: readonly Token[], at: number): boolean {
  const { word = "" } = tokens[at] ?? {};
  if (NEW_DETERMINERS.has(word) || KNOWN_DETERMINERS.has(word)) return true;
  if (word.endsWith("ing")) return false;
  return numberOf(word) !== undefined || adjectiveAt(tokens, at) !== undefined;
}
