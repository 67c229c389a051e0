import { isAnimate } from "./animate.ts";
import { isClosed, isFiniteVerb, isNoun, likelyQuality } from "./lexicon.ts";
import { numberOf } from "./numbers.ts";
import { isPlural } from "./plural.ts";
import { relationAt } from "./relations.ts";
import type { Token } from "./tokenise.ts";
import { KNOWN_DETERMINERS, NEW_DETERMINERS, PRONOUNS } from "./word-classes.ts";

/**
 * Whether a token behind a noun is a verb that no table has: a noun that is known has ended ("cat",
 * "two cats"), the form fits its number ("teeters", "wrestle"), and a place or an object follows.
 *
 * @param phrase  the words of the noun phrase before it, at least one, and the first token behind its determiner
 */
export function isUnknownVerbAt(
  tokens: readonly Token[],
  at: number,
  { words, from }: { readonly words: readonly string[]; readonly from: number },
): boolean {
  const { word } = tokens[at]!;
  const last = words.at(-1)!;
  if (!(isNoun(last) || isAnimate(last)) || likelyQuality(last) !== undefined || word.length < 4)
    return false;
  if (isPlural(last)) return !isNoun(word) && !word.endsWith("s") && isPlaceAt(tokens, at + 1);
  if (
    !/[^s]s$/.test(word) ||
    !/^(?:an?|the|this|that|one|his|her|its|my)$/.test(tokens[from - 1]?.word ?? "")
  )
    return false;
  if (isObjectAt(tokens, at + 1)) return true;
  return !isNoun(word) && (isPlaceAt(tokens, at + 1) || isLaterClause(tokens, at));
}

/** "pushes A stroller": nothing but a verb stands between two noun phrases. */
function isObjectAt(tokens: readonly Token[], at: number): boolean {
  const { word = "" } = tokens[at] ?? {};
  return NEW_DETERMINERS.has(word) || KNOWN_DETERMINERS.has(word) || PRONOUNS.has(word);
}

/** "teeters ON": a relation phrase or another word that belongs to verbs. */
function isPlaceAt(tokens: readonly Token[], at: number): boolean {
  const { kind, word } = tokens[at] ?? { kind: "end", word: "" };
  if (kind !== "word" || numberOf(word) !== undefined) return false;
  if (relationAt(tokens, at) !== undefined) return true;
  return isClosed(word) && !/^(?:and|or|but|with|of|that|which|who|&|plus|in)$/.test(word);
}

/** So many tokens back a verb is looked for. */
const REACH = 30;

/** "..., and the moon hums": a sentence that has a verb already ends with one more. */
function isLaterClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1] !== undefined && tokens[at + 1]!.kind !== "end") return false;
  let joined = false;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const { kind, word } = tokens[back]!;
    if (kind === "end") return false;
    joined ||= word === "and" || word === "but";
    if (joined && isFiniteVerb(word)) return tokens[back + 1]?.word !== undefined;
  }
  return false;
}
