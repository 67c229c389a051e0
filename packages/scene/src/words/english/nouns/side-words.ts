import type { PredicateName } from "../../../predicate-names.ts";
import type { Rank } from "../../noun-phrase.ts";
import { isClosed } from "../lexicon/lexicon.ts";
import { relationAt } from "../places/relation-phrases.ts";
import type { Token } from "../tokenise.ts";

/** Words that tell one of several by its place. */
const SIDE_WORDS: ReadonlyMap<string, PredicateName> = new Map([
  ["left", "left of"],
  ["leftmost", "left of"],
  ["left-hand", "left of"],
  ["right", "right of"],
  ["rightmost", "right of"],
  ["right-hand", "right of"],
  ["upper", "above"],
  ["topmost", "above"],
  ["lower", "below"],
  ["bottommost", "below"],
  ["middle", "between"],
]);

/** What such a word may belong to that is no thing: "the left side". */
const NO_THING = /^(?:side|sides|hand|half|part|end|edge|corner|of|turn|lane)$/;

/** The side that a word behind a determiner says of the noun behind it: "the LEFT cup". */
export function sideWordAt(tokens: readonly Token[], at: number): PredicateName | undefined {
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== "word" || NO_THING.test(next.word)) return undefined;
  return SIDE_WORDS.get(tokens[at]!.word);
}

/** Words that tell one of several by its place in a row or stack. */
const RANK_WORDS: ReadonlyMap<string, Rank> = new Map([
  ["top", "top"],
  ["topmost", "top"],
  ["uppermost", "top"],
  ["highest", "top"],
  ["bottom", "bottom"],
  ["bottommost", "bottom"],
  ["lowest", "bottom"],
  ["middle", "middle"],
  ["central", "middle"],
  ["last", "last"],
]);

/** The place in a row or stack that a word behind a determiner says of the noun behind it: "the TOP box". */
export function rankWordAt(tokens: readonly Token[], at: number): Rank | undefined {
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== "word" || NO_THING.test(next.word)) return undefined;
  if (isClosed(next.word) || relationAt(tokens, at + 1) !== undefined) return undefined;
  return RANK_WORDS.get(tokens[at]!.word);
}
