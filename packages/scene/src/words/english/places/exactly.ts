import { adjectiveAt } from "../lexicon/lexicon.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { KNOWN_DETERMINERS, NEW_DETERMINERS } from "../lexicon/word-classes.ts";
import type { Token } from "../tokenise.ts";
import { relationAt } from "./relation-phrases.ts";

/** Words before a place that say how exactly or how far it is meant. */
const DEGREES: ReadonlySet<string> = new Set(
  `exactly just about approximately roughly directly immediately slightly right straight somewhat far high
  deep low well close way quite closely halfway midway centrally centred centered`.split(/\s+/),
);

/** Words before a place that it holds of in part only, or nearly: no predicate says so, and they are reported. */
const PARTIAL: ReadonlySet<string> = new Set(
  "almost nearly partly partially mostly largely half diagonally hardly barely".split(" "),
);

/** Whether a word takes something away from what follows: "PARTIALLY hidden behind", "ALMOST touching". */
export function isPartial(word: string): boolean {
  return PARTIAL.has(word);
}

/** Whether such a word and the place that it belongs to start at a token: "FAR behind", "WELL in front of". */
export function isDegreeAt(tokens: readonly Token[], at: number): boolean {
  const { word = "" } = tokens[at] ?? {};
  if (!(DEGREES.has(word) || PARTIAL.has(word)) || relationAt(tokens, at) !== undefined)
    return false;
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
