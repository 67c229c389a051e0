import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { isPlural } from "../lexicon/plural.ts";
import { BARE_VERBS } from "../lexicon/word-classes.ts";
import type { Token } from "../tokenise.ts";
import { readNounPhrase } from "./noun-phrase.ts";

/** Whether a verb that only several things have stands at a token: "are", "stand". */
function isPluralVerbAt(tokens: readonly Token[], at: number): boolean {
  const { word = "" } = tokens[at] ?? {};
  return /^(?:are|were)$/.test(word) || (BARE_VERBS.has(word) && isFiniteVerb(word));
}

/** "on a table, A FORK AND A KNIFE ARE next to it": one thing and another that have a verb together. */
export function isJointSubjectAt(tokens: readonly Token[], next: number): boolean {
  const second = tokens[next]?.word === "and" ? readNounPhrase(tokens, next + 1) : undefined;
  return second?.phrase.count === 1 && isPluralVerbAt(tokens, second.next);
}

/**
 * "a cat, a dog with a ball AND A BIRD ARE on a rug": what comes last has the verb together with the one that
 * has the ball, of which alone it would be "is".
 *
 * @param start  the first token of what comes with something, behind "with"
 * @param next   the token behind the last of it
 */
export function isBesideOwner(tokens: readonly Token[], start: number, next: number): boolean {
  if (!isPluralVerbAt(tokens, next) || isPlural(tokens[start - 2]?.word ?? "")) return false;
  for (let back = start - 2; back >= 0 && tokens[back]!.kind !== "end"; back--) {
    if (tokens[back]!.word === "and" || isFiniteVerb(tokens[back]!.word)) return false;
  }
  return true;
}
