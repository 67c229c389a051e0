import type { Range } from "../span.ts";

/** A word, number or mark of an English text. */
export interface Token extends Range {
  /** Lower-case, with straight apostrophes: what the tables are asked for. */
  readonly word: string;
  /** `end` closes a sentence or a line of a list, `comma` separates, `quiet` marks say nothing, `symbol` is anything else. */
  readonly kind: "word" | "number" | "end" | "comma" | "quiet" | "symbol";
}

/** The tokens by kind; what belongs to several keeps its mark ("the kids' room") unless it ends a quotation. */
const PATTERN =
  /(?<negative>(?<![\p{L}\p{N}])[-\u2212]\d+(?:\.\d+)?(?=\s?(?:[cmk]?m|ft|met(?:er|re)s?|feet|inch(?:es)?|yards?)(?![\p{L}\p{N}])))|(?<line>(?<![ \t\r])[ \t\r]*\n(?=[^\S\n]*(?:[-*\u2022\u2013]\s|\d+[.)]\s|\p{Lu}|\n)))|(?<number>\d+(?:\.\d+)?(?=(?:[cmk]?m|ft)(?![\p{L}\p{N}]))|\d+(?:\.\d+)?(?![\p{L}\p{N}]|-\p{L}))|(?<word>(?<![\p{L}\p{N}])(?:Mrs?|Ms|Dr|Prof)\.(?= \p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:(?<=\p{L}s)(?<!(?:^|\s)['‘][^'’.]{0,40})['’](?= \p{Ll}))?)|(?<end>[.!?;\u3002]+)|(?<comma>[,\uFF0C\u3001]+)|(?<quiet>["'“”‘’()[\]:\u2013\u2014-]+)|(?<symbol>[^\s\p{L}\p{N}]+?)/gu;

const KINDS = ["negative", "line", "number", "word", "end", "comma", "quiet", "symbol"] as const;

/** What is no kind of its own: a line ends a sentence, and a length below nothing ("-2 m") is none. */
const MEANT = { line: "end", negative: "symbol" } as const;

/** "isn't" is "is" and "n't". */
const NEGATED =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|would|should|will|must)(n't)$/;

/** "it's" is "it" and "'s", "they're" is "they" and "are"; "the man's" stays whole. */
const CONTRACTED =
  /^(?:(?:it|there|that|he|she|which|who|here|what|where)('s)|(?:i|you|we|they|he|she|it|there|that|who)('ve|'ll|'d|'re|'m))$/;

/** The words that such endings stand for; "'s" is a copula of its own. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["'ve", "have"],
  ["'ll", "will"],
  ["'d", "would"],
  ["'re", "are"],
  ["'m", "am"],
]);

/**
 * Cut an English text into words, numbers and marks. A line that begins with a capital or with the mark
 * of a list is a sentence of its own, as the lines of a heading and of a list are.
 *
 * @returns  tokens in order, without overlap; only white space lies between them
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const found = KINDS.find((name) => match.groups![name] !== undefined)!;
    const kind = found === "line" || found === "negative" ? MEANT[found] : found;
    const word = match[0].toLowerCase().replaceAll("’", "'");
    const start = match.index;
    const end = start + match[0].length;
    const suffix = suffixOf(word);
    // Lower case may be longer than what it came from ("İ"); such a word is no contraction.
    if (suffix !== undefined && word.length === end - start) {
      const cut = end - suffix.length;
      tokens.push({ start, end: cut, word: word.slice(0, -suffix.length), kind });
      tokens.push({ start: cut, end, word: ENDINGS.get(suffix) ?? suffix, kind });
    } else tokens.push({ start, end, word, kind });
  }
  return tokens;
}

/** What is a word of its own at the end of one: the "n't" of "isn't". */
function suffixOf(word: string): string | undefined {
  const [, verb, pronoun] = NEGATED.exec(word) ?? CONTRACTED.exec(word) ?? [];
  return verb ?? pronoun;
}

/** The stretch of the text that the tokens `[from, to)` take; at least one. */
export function rangeOfTokens(tokens: readonly Token[], from: number, to: number): Range {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
