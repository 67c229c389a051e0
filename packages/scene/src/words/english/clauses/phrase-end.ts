import type { Discourse } from "../discourse.ts";

/**
 * Find the end of one of some phrases that stands at a token.
 *
 * @param phrases  words with single spaces, the longer before those that begin them
 * @returns        the first token after it; undefined where none stands there
 */
export function phraseEnd(
  talk: Discourse,
  at: number,
  phrases: readonly string[],
): number | undefined {
  const words = phrases.map((phrase) => phrase.split(" "));
  const found = words.find((each) => each.every((word, index) => talk.word(at + index) === word));
  return found && at + found.length;
}
