import { adjectiveAt } from "./lexicon/lexicon.ts";
import {
  CONJUNCTIONS,
  KNOWN_DETERMINERS,
  NEW_DETERMINERS,
  PREPOSITIONS,
} from "./lexicon/word-classes.ts";
import type { Token } from "./tokenise.ts";

const MARK = /^["“”]$/;

/** Behind these a quoted word is no writing but the thing that is meant; "with" may lead to writing. */
const BEFORE_A_NAME = [NEW_DETERMINERS, KNOWN_DETERMINERS, CONJUNCTIONS, PREPOSITIONS];

/**
 * Take the marks off what is quoted where a thing is named: `"a cat" on top of "a dog"`, `a "vintage" car`.
 * Those of writing stay: `a sign that says "STOP"`, `the book "Dune"`.
 */
export function nameQuoted(tokens: readonly Token[]): readonly Token[] {
  const marks = tokens.flatMap(({ word }, at) => (MARK.test(word) ? [at] : []));
  const dropped = new Set<number>();
  for (let each = 0; each + 1 < marks.length; each += 2) {
    const [open, close] = [marks[each]!, marks[each + 1]!];
    if (isNamed(tokens[open - 1]) || adjectiveAt(tokens, open - 1) !== undefined)
      dropped.add(open).add(close);
  }
  return dropped.size === 0 ? tokens : tokens.filter((_, at) => !dropped.has(at));
}

function isNamed(before: Token | undefined): boolean {
  if (before === undefined || before.kind === "end") return true;
  const { word } = before;
  return word === "of" || (word !== "with" && BEFORE_A_NAME.some((names) => names.has(word)));
}
