import type { Range } from "../span.ts";
import { cheapestCut, type Edge } from "./cut.ts";
import { activityAt } from "./lexicon/activities.ts";
import { LETTERING_START, letteringAt } from "./lexicon/lettering.ts";
import { type Entry, LEXICON } from "./lexicon/lexicon.ts";
import { NUMERAL } from "./lexicon/numbers.ts";
import { isWhole } from "./lexicon/word-contexts.ts";
import { simplify } from "./simplify.ts";

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

/** 墙 in 墙角, 屋 in 屋角: the room, whose corner it is. */
const OF_CORNER = /^[墙屋](?=角)/u;

const ROOM: Entry = { noun: "room" };

/** 整齐地, 静静地: how something is done. */
const MANNER: Entry = { role: "filler", general: true };

/** 一边 in 一边走一边唱, which is no side. */
const MEANWHILE: Entry = { role: "filler" };

/** 赶着: what an unknown character before 着 does. */
const DOES: Entry = { role: "deed" };

const UNKNOWN_DOING = /^\p{Script=Han}着(?!火|凉|急|迷|陆|装|色)/u;

/** 露营者: who does it. */
const WHO_DOES: Entry = { noun: "person" };

/** What a way of cutting costs, the more the less likely; words of the tables are likelier than others. */
const COST = {
  grammar: 5,
  number: 7,
  measure: 6,
  word: 7,
  /** Less than its character and 着 apart, more than any word of the tables with 着. */
  doing: 16,
  /** For each further character of a word, up to four. */
  longer: 0.7,
  /** On top, for words of the general dictionary. */
  general: 1,
  letters: 10,
  unknown: 12,
  mark: 1,
} as const;

/** A lexeme that may stand at a place, with what it costs. */
interface Candidate extends Edge {
  readonly kind: Lexeme["kind"];
  readonly entry: Entry;
}

/**
 * Cut a Chinese text into words: of all ways the likeliest, with few words, few unknown characters
 * and rather words of the tables than others; of two alike the one with the longer first word.
 *
 * @returns  lexemes in order, without overlap; only white space lies between them
 */
export function lex(text: string): readonly Lexeme[] {
  const simple = simplify(text);
  const cut = cheapestCut(text.length, (at) => candidatesAt(simple, at));
  const lexemes = cut.map(([start, { length, kind, entry }]): Lexeme => {
    const end = start + length;
    const lexeme = { start, end, text: simple.slice(start, end), written: text.slice(start, end) };
    return { ...lexeme, kind, entry };
  });
  return withoutBlanks(lexemes, isListOfWords(simple));
}

/** 双人床 床头柜 台灯: blanks instead of commas, rather than 一只 猫 在 桌子 上 between all words. */
function isListOfWords(simple: string): boolean {
  const parts = simple.trim().split(/\s+/);
  return parts.length > 1 && parts.every((part) => part.length > 1) && !/[，,、]/u.test(simple);
}

/** Leave out white space; in a list a blank between two things is a comma. */
function withoutBlanks(lexemes: readonly Lexeme[], isList: boolean): readonly Lexeme[] {
  return lexemes.flatMap((lexeme, at): readonly Lexeme[] => {
    if (lexeme.entry !== BLANK) return [lexeme];
    const isBetween = endsThing(lexemes[at - 1]) && startsThing(lexemes[at + 1]);
    return isList && isBetween ? [{ ...lexeme, kind: "comma", entry: NOTHING }] : [];
  });
}

function endsThing(lexeme: Lexeme | undefined): boolean {
  return lexeme?.entry.noun !== undefined || lexeme?.entry.unit === true;
}

function startsThing(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === "number" || lexeme?.entry.noun !== undefined;
}

/** The entry of white space, which is no lexeme. */
const BLANK: Entry = {};

function candidatesAt(simple: string, start: number): readonly Candidate[] {
  if (/\s/u.test(simple[start]!)) return [{ length: 1, cost: 0, kind: "quiet", entry: BLANK }];
  const rest = simple.slice(start, start + WINDOW);
  const before = simple.slice(Math.max(0, start - 2), start);
  const written = LETTERING_START.test(rest) ? letteringAt(rest) : undefined;
  if (written !== undefined)
    return [
      { length: written.length, cost: 0, kind: "known", entry: { adjective: written.attribute } },
    ];
  const words = wordsAt(before, rest);
  const numeral = NUMERAL_START.test(rest) ? (NUMERAL.exec(rest)?.[0].length ?? 0) : 0;
  const isNumber = numeral > 0 && !/^\p{L}/u.test(asciiAfter(rest, numeral));
  const number = { length: numeral, cost: COST.number, kind: "number", entry: NOTHING } as const;
  const known = isNumber ? [...words.filter(({ length }) => length >= numeral), number] : words;
  return isNumber || words.some(({ length }) => length === 1) ? known : [...known, otherAt(rest)];
}

/** What a numeral may start with; cheap to ask. */
const NUMERAL_START = /^[\d０-９零〇一二两俩三仨四五六七八九十百千]/u;

/** All words that may stand here. */
function wordsAt(before: string, rest: string): readonly Candidate[] {
  const words: Candidate[] = [];
  const activity = activityAt(rest);
  if (activity !== undefined)
    words.push({ length: activity.length, cost: 0, kind: "known", entry: { deed: activity.deed } });
  const meanwhile = meanwhileAt(before, rest);
  if (meanwhile > 0) words.push(candidateOf(meanwhile, MEANWHILE));
  if (UNKNOWN_DOING.test(rest))
    words.push({ length: 2, cost: COST.doing, kind: "known", entry: DOES });
  let node: typeof LEXICON | undefined = LEXICON;
  for (let length = 1; node !== undefined; length++) {
    node = node.next.get(rest[length - 1] ?? "");
    const entry = node?.value;
    if (entry === undefined || !isWhole(before, rest, length)) continue;
    const isCorner = length === 1 && OF_CORNER.test(rest);
    words.push(candidateOf(length, isCorner ? ROOM : entry));
    if (length > 1 && entry.role === "deed" && rest[length] === "者")
      words.push({ ...candidateOf(length + 1, WHO_DOES), cost: COST.unknown });
    const isManner =
      length > 1 && rest[length] === "地" && !/^地[上下面中]/u.test(rest.slice(length));
    if (isManner && (entry.adjective !== undefined || entry.role === "filler"))
      words.push(candidateOf(length + 1, MANNER));
  }
  return words;
}

/** What has a side of its own: 床边, 桌边. */
const SIDED = "桌床窗路街湖河海江池身旁左右两这那";

const FIRST_DOING = /^边\p{Script=Han}{1,2}边\p{Script=Han}/u;

const OTHER_DOING = new RegExp(`边[^${SIDED}]$`, "u");

/** How many characters of 一边 before a verb, or of 边 in 边走边唱, start here. */
function meanwhileAt(before: string, rest: string): number {
  if (rest.startsWith("一边") && !isWhole(before, rest, 2)) return 2;
  const isFirst = FIRST_DOING.test(rest) && !SIDED.includes(before.slice(-1) || " ");
  return rest.startsWith("边") && (isFirst || OTHER_DOING.test(before)) ? 1 : 0;
}

function candidateOf(length: number, entry: Entry): Candidate {
  if (entry.number) return { length, cost: COST.number, kind: "number", entry: NOTHING };
  const isGrammar = length === 1 && entry.role !== undefined;
  const base = isGrammar ? COST.grammar : entry.measure && length === 1 ? COST.measure : COST.word;
  const cost = base + COST.longer * (Math.min(length, 4) - 1) + (entry.general ? COST.general : 0);
  return { length, cost, kind: "known", entry };
}

/** A mark, a word in letters, or an unknown character. */
function otherAt(rest: string): Candidate {
  for (const [kind, pattern] of MARKS) {
    const length = pattern.exec(rest)?.[0].length ?? 0;
    const cost = kind === "unknown" ? COST.unknown : kind === "letters" ? COST.letters : COST.mark;
    if (length > 0) return { length, cost, kind, entry: NOTHING };
  }
  const length = rest.codePointAt(0)! > 0xffff ? 2 : 1;
  return { length, cost: COST.mark, kind: "symbol", entry: NOTHING };
}

/** The letter right behind a numeral, when the numeral is in digits: "3D" is no number. */
function asciiAfter(rest: string, length: number): string {
  return /^\d/.test(rest) ? rest.slice(length, length + 1).replace(/\p{Script=Han}/u, "") : "";
}

/** The index of the first lexeme that starts at or after a place in the text. */
export function firstAtOrAfter(lexemes: readonly Lexeme[], start: number): number {
  let low = 0;
  let high = lexemes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lexemes[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
