import { OTHER, withAttribute } from "./attributes.ts";
import type { NounPhrase } from "./noun-phrase.ts";

/** Make of "top" in "the top shelf", where nothing is stacked, a quality of the shelf. */
export function withRankSaid(phrase: NounPhrase): NounPhrase {
  const { rank, attributes } = phrase;
  if (rank === undefined || rank === "middle") return phrase;
  return { ...phrase, attributes: withAttribute(attributes, { name: OTHER, value: rank }) };
}
