import { KNOWN_DETERMINERS, NEW_DETERMINERS, PRONOUNS } from "../lexicon/word-classes.ts";
import type { Token } from "../tokenise.ts";

/** Where something may face, besides another thing. */
const WAYS =
  /^(?:away|left|right|toward|towards|forward|forwards|backward|backwards|us|them|each|one|north|south|east|west)$/;

/**
 * Whether "faces" or "face" is a verb here, as in "the chair faces the table", and not a noun, as in
 * "two faces on a wall": what is faced follows at once.
 *
 * @param at  a token that no determiner stands before
 */
export function isFacingAt(tokens: readonly Token[], at: number): boolean {
  if (!/^faces?$/.test(tokens[at]?.word ?? "")) return false;
  const { kind, word } = tokens[at + 1] ?? { kind: "end", word: "" };
  if (kind !== "word") return false;
  if (WAYS.test(word) || PRONOUNS.has(word)) return true;
  return NEW_DETERMINERS.has(word) || KNOWN_DETERMINERS.has(word);
}
