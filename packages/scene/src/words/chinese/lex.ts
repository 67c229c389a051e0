import { longestPhrase } from "../phrase-trie.ts";
import type { Range } from "../span.ts";
import { type Entry, LEXICON } from "./lexicon.ts";
import { NUMERAL } from "./numbers.ts";
import { simplify } from "./simplify.ts";
import { PICTURES_ASKED_FOR } from "./word-classes.ts";

/** A word, numeral, mark or unknown character of a Chinese text. */
export interface Lexeme extends Range {
  /** In simplified characters. */
  readonly text: string;
  /** As its author wrote it. */
  readonly written: string;
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

/** Several words that need the same beside them. */
function alike(beside: RegExp, words: readonly string[]): Readonly<Record<string, RegExp>> {
  return Object.fromEntries(words.map((word) => [word, beside]));
}

/** Characters that are words only before some others. */
const NEEDS_NEXT: Readonly<Record<string, RegExp>> = {
  地: /^[上下面中]/u,
  四周围: /^(?![着了有满])/u,
  ...alike(/^[：:]/u, PICTURES_ASKED_FOR),
};

/** Behind 医院, but not behind 在 or a mark. */
const BEHIND_NOUN = /(?![在有的到从把和与])\p{Script=Han}$/u;

/** 墙 in 墙角, 屋 in 屋角: the room, whose corner it is. */
const OF_CORNER = /^[墙屋](?=角)/u;

const ROOM: Entry = { noun: "room" };

/** Characters that are words only behind some others: 口 in 门口, 头 in 床头. */
const NEEDS_BEFORE: Readonly<Record<string, RegExp>> = {
  口: /[门路院校站场村库楼厅店洞馆园一二两三四五六七八九十几\d]$/u,
  口处: /[门路院校站场村库楼厅店洞馆园]$/u,
  头: /[床一二两三四五六七八九十几\d]$/u,
  ...alike(/[桌床柜墙屋]$/u, ["角", "角里", "角处"]),
  ...alike(/[室厅房间]的?$/u, ["墙角", "屋角", "墙角处", "墙角里"]),
  顶: /[山塔峰坡树楼柜一二两三四五六七八九十几这那\d]$/u,
  顶上: /(?<![山塔峰坡树楼])$/u,
  脚: /床$|墙$/u,
  尾: /床$/u,
  根: /墙$|[一二两三四五六七八九十几这那\d]$/u,
  外: /门$/u,
  心: /[湖河江池街]$/u,
  ...alike(BEHIND_NOUN, ["一头", "另一头", "尽头"]),
  畔: /[湖河江海池桥]$/u,
  门口: BEHIND_NOUN,
  门前: BEHIND_NOUN,
  门外: BEHIND_NOUN,
};

/**
 * Cut a Chinese text into words by the longest match of the lexicon.
 *
 * @returns  lexemes in order, without overlap; only white space lies between them
 */
export function lex(text: string): readonly Lexeme[] {
  const source = { written: text, simple: simplify(text) };
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/u.test(text[at]!)) {
      at += 1;
      continue;
    }
    const lexeme = lexemeAt(source, at);
    lexemes.push(lexeme);
    at = lexeme.end;
  }
  return lexemes;
}

/** A text as written, and in simplified characters. */
interface Source {
  readonly written: string;
  readonly simple: string;
}

function lexemeAt({ written, simple }: Source, start: number): Lexeme {
  const make = (length: number, kind: Lexeme["kind"], entry = NOTHING): Lexeme => ({
    start,
    end: start + length,
    text: simple.slice(start, start + length),
    written: written.slice(start, start + length),
    kind,
    entry,
  });
  const rest = simple.slice(start, start + WINDOW);
  const before = simple.slice(Math.max(0, start - 2), start);
  const word = wholeWord(before, rest);
  const numeral = NUMERAL.exec(rest)?.[0].length ?? 0;
  if (word !== undefined && word.length >= numeral) {
    if (word.length === 1 && OF_CORNER.test(rest)) return make(1, "known", ROOM);
    return word.value.number ? make(word.length, "number") : make(word.length, "known", word.value);
  }
  if (numeral > 0 && !/^[\p{L}]/u.test(asciiAfter(rest, numeral))) return make(numeral, "number");
  for (const [kind, pattern] of MARKS) {
    const match = pattern.exec(rest);
    if (match !== null) return make(match[0].length, kind);
  }
  return make(rest.codePointAt(0)! > 0xffff ? 2 : 1, "symbol");
}

/** The longest word that may stand here. */
function wholeWord(before: string, rest: string) {
  let word = longestPhrase(LEXICON, (index) => rest[index], 0);
  while (word !== undefined && !isWhole(before, rest, word.length)) {
    const { length } = word;
    word = longestPhrase(LEXICON, (index) => (index < length - 1 ? rest[index] : undefined), 0);
  }
  return word;
}

/** Whether a word may end here: 图中 not before 央. */
function isWhole(before: string, rest: string, length: number): boolean {
  const word = rest.slice(0, length);
  const follows = NEEDS_NEXT[word]?.test(rest.slice(length)) ?? true;
  if (length > 1 && word.endsWith("中") && /^[央间心]/u.test(rest.slice(length))) return false;
  return follows && (NEEDS_BEFORE[word]?.test(before) ?? true);
}

/** The letter right behind a numeral, when the numeral is in digits: "3D" is no number. */
function asciiAfter(rest: string, length: number): string {
  return /^\d/.test(rest) ? rest.slice(length, length + 1).replace(/\p{Script=Han}/u, "") : "";
}
