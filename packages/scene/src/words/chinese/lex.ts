import { longestPhrase } from "../phrase-trie.ts";
import type { Range } from "../span.ts";
import { type Entry, LEXICON } from "./lexicon.ts";
import { NUMERAL } from "./numbers.ts";

/** A word, numeral, mark or unknown character of a Chinese text. */
export interface Lexeme extends Range {
  readonly text: string;
  /** `known` is in the lexicon, `letters` a word in another script, `unknown` a character of an unknown word. */
  readonly kind: "known" | "number" | "letters" | "unknown" | "end" | "comma" | "quiet" | "symbol";
  /** What it can be; empty for what is not `known`. */
  readonly entry: Entry;
}

const NOTHING: Entry = {};

const MARKS: readonly (readonly [kind: Lexeme["kind"], pattern: RegExp])[] = [
  ["end", /^[。！？；.!?;]+/u],
  ["comma", /^[，,]+/u],
  ["quiet", /^["'“”‘’「」『』（）()《》【】：:\u2014-]+/u],
  [
    "letters",
    /^(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[-'’](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/u,
  ],
  ["unknown", /^\p{Script=Han}/u],
];

/** No mark, word in letters or numeral is longer than this many UTF-16 units; it would be cut. */
const WINDOW = 64;

/** Characters that are words only together with what follows. */
const NEEDS_NEXT: Readonly<Record<string, RegExp>> = { 地: /^[上下面中]/u };

/**
 * Cut a Chinese text into words by the longest match of the lexicon.
 *
 * @returns  lexemes in order, without overlap; only white space lies between them
 */
export function lex(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/u.test(text[at]!)) {
      at += 1;
      continue;
    }
    const lexeme = lexemeAt(text, at);
    lexemes.push(lexeme);
    at = lexeme.end;
  }
  return lexemes;
}

function lexemeAt(text: string, start: number): Lexeme {
  const make = (length: number, kind: Lexeme["kind"], entry = NOTHING): Lexeme => ({
    start,
    end: start + length,
    text: text.slice(start, start + length),
    kind,
    entry,
  });
  const rest = text.slice(start, start + WINDOW);
  const word = longestPhrase(LEXICON, (index) => rest[index], 0);
  const numeral = NUMERAL.exec(rest)?.[0].length ?? 0;
  if (word !== undefined && word.length >= numeral && isWhole(rest, word.length)) {
    return word.value.number ? make(word.length, "number") : make(word.length, "known", word.value);
  }
  if (numeral > 0 && !/^[\p{L}]/u.test(asciiAfter(rest, numeral))) return make(numeral, "number");
  for (const [kind, pattern] of MARKS) {
    const match = pattern.exec(rest);
    if (match !== null) return make(match[0].length, kind);
  }
  return make(rest.codePointAt(0)! > 0xffff ? 2 : 1, "symbol");
}

function isWhole(rest: string, length: number): boolean {
  const needed = length === 1 ? NEEDS_NEXT[rest[0]!] : undefined;
  return needed === undefined || needed.test(rest.slice(1));
}

/** The letter right behind a numeral, when the numeral is in digits: "3D" is no number. */
function asciiAfter(rest: string, length: number): string {
  return /^\d/.test(rest) ? rest.slice(length, length + 1).replace(/\p{Script=Han}/u, "") : "";
}
