import type { PredicateName } from "../../../predicate-names.ts";
import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { PLURAL_PRONOUNS } from "../lexicon/word-classes.ts";
import { relationAt } from "../places/relation-phrases.ts";
import type { Token } from "../tokenise.ts";
import { type ReadPhrase, readNounPhrase } from "./noun-phrase.ts";

/** What the one that is so in the highest degree is, compared with the others. */
const EXTREMES: ReadonlyMap<string, PredicateName> = new Map([
  ...["biggest", "bigger", "largest", "larger", "widest"].map(
    (word) => [word, "larger than"] as const,
  ),
  ...["smallest", "smaller", "tiniest"].map((word) => [word, "smaller than"] as const),
  ...["tallest", "taller", "highest", "higher"].map((word) => [word, "taller than"] as const),
  ...["shortest", "shorter", "lowest", "lower"].map((word) => [word, "shorter than"] as const),
  ["leftmost", "left of"],
  ["rightmost", "right of"],
]);

/** One of several that is told by how large it is. */
export interface Extreme {
  readonly predicate: PredicateName;
  /** Of which it is one; undefined where these were spoken of before. */
  readonly whole?: ReadPhrase;
  readonly next: number;
}

/** Read "the biggest", "the taller of the two towers", "the shortest of them". */
export function extremeAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const predicate = EXTREMES.get(tokens[at + 1]?.word ?? "");
  if (tokens[at]?.word !== "the" || predicate === undefined) return undefined;
  const next = at + 2;
  if (tokens[next]?.word !== "of") return closes(tokens, next) ? { predicate, next } : undefined;
  const { word = "" } = tokens[next + 1] ?? {};
  if (PLURAL_PRONOUNS.has(word)) return { predicate, next: next + 2 };
  const whole = readNounPhrase(tokens, next + 1);
  if (whole === undefined || whole.phrase.count === 1) return undefined;
  return { predicate, whole, next: whole.next };
}

/** Read "the biggest box": which of the boxes that were spoken of, and of what kind it is. */
export function extremeThingAt(
  tokens: readonly Token[],
  at: number,
): { readonly predicate: PredicateName; readonly kind: ReadPhrase } | undefined {
  const { word = "" } = tokens[at + 1] ?? {};
  const predicate = word.endsWith("est") ? EXTREMES.get(word) : undefined;
  if (tokens[at]?.word !== "the" || predicate === undefined) return undefined;
  const kind = readNounPhrase(tokens, at + 2);
  const plain = kind?.phrase.reference === "bare" && kind.phrase.count === 1;
  return plain && !kind.trailing ? { predicate, kind } : undefined;
}

function closes(tokens: readonly Token[], at: number): boolean {
  const { kind, word } = tokens[at] ?? { kind: "end", word: "" };
  if (kind === "end" || kind === "comma" || isFiniteVerb(word)) return true;
  return relationAt(tokens, at) !== undefined || /^(?:in|on|at)$/.test(word);
}
