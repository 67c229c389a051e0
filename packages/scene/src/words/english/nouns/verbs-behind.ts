import { impliedAt } from "../lexicon/implied.ts";
import { isNoun } from "../lexicon/lexicon.ts";
import { isObjectAt, orderAt } from "../lexicon/orders.ts";
import { isIrregularPast, isPlainVerb, isThirdPerson } from "../lexicon/verbs.ts";
import { KNOWN_DETERMINERS, NEW_DETERMINERS } from "../lexicon/word-classes.ts";
import { relationAt } from "../places/relation-phrases.ts";
import type { Token } from "../tokenise.ts";

/** "the shelf, and place a clock": the verb that asks for the next thing is no noun. */
export function asks(tokens: readonly Token[], at: number): boolean {
  const order = orderAt(tokens, at);
  return order !== undefined && isObjectAt(tokens, order.next);
}

/** "one in red and one in green, RIDE a chairlift": a verb, and no thing of a list. */
export function isDeedAt(tokens: readonly Token[], at: number): boolean {
  if (isNextDeedAt(tokens, at)) return true;
  const opened = NEW_DETERMINERS.has(tokens[at + 1]?.word ?? "");
  return opened && isPlainVerb(tokens[at]!.word) && impliedAt(tokens, at) !== undefined;
}

/** "takes a pie AND SETS IT on a table", "opens a box and finds a cat": what somebody does next. */
export function isNextDeedAt(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  const next = tokens[at + 1]?.word ?? "";
  const does = isThirdPerson(word) || isIrregularPast(word) || /^(?:sets?|lays?|puts?)$/.test(word);
  const done = /^(?:it|them|an?|the|his|her|its)$/.test(next);
  return does && done && tokens[at - 1]?.word === "and";
}

/** "a lamp, on a desk, GLOWS warmly": the verb of the sentence, and no thing of a list. */
export function isWhatOneDoesAt(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  const { kind = "end", word: after = "" } = tokens[at + 1] ?? {};
  const ends = kind === "end" || after.endsWith("ly") || relationAt(tokens, at + 1) !== undefined;
  return ends && isThirdPerson(word) && !isNoun(word);
}

/** "a dog, under a table, WATCHES A CAT", "a boy, behind the fence, WAVES.": no list goes on so without "and". */
export function isResumedAt(tokens: readonly Token[], at: number): boolean {
  if (!isThirdPerson(tokens[at]!.word)) return false;
  const { kind = "end", word: after = "" } = tokens[at + 1] ?? {};
  return kind === "end" || NEW_DETERMINERS.has(after) || KNOWN_DETERMINERS.has(after);
}
