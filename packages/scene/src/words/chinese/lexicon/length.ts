import type { Lexeme } from "../lex.ts";
import { decimalOf } from "./numbers.ts";

/** A length and the first lexeme after it. */
export interface Length {
  readonly metres: number;
  readonly next: number;
}

/** The units of length, in metres. */
export const LENGTH_UNITS: ReadonlyMap<string, number> = new Map([
  ["米", 1],
  ["公尺", 1],
  ["分米", 0.1],
  ["厘米", 0.01],
  ["公分", 0.01],
  ["毫米", 0.001],
  ["公里", 1000],
  ["千米", 1000],
  ["英尺", 0.3048],
  ["英寸", 0.0254],
  ["英里", 1609.344],
]);

const LATIN_UNITS: ReadonlyMap<string, number> = new Map([
  ["m", 1],
  ["cm", 0.01],
  ["mm", 0.001],
  ["km", 1000],
]);

const HALF = "半";

/** Lengths are rounded to this part of a metre: 80 厘米 is 0.8, not 0.8000000000000002. */
const PER_METRE = 1e6;

/** Whether a word before or behind a length says that it is the least. */
export function isLeast(word: string): boolean {
  return /^(?:至少|起码|最少|不少于|不小于|不低于|超过|多于|大于|以上|以外|之外|开外|外)$/u.test(
    word,
  );
}

/** Whether it says that it is the most. */
export function isMost(word: string): boolean {
  return /^(?:不到|不足|不超过|不大于|小于|少于|最多|至多|.*[内里])$/u.test(word);
}

/** Read 两米, 大约1.5公里, 半米, 三米半, 80 cm; undefined when no length stands here. */
export function readLength(lexemes: readonly Lexeme[], at: number): Length | undefined {
  let from = at;
  while (lexemes[from]?.entry.role === "about") from += 1;
  return readLatin(lexemes, from) ?? readCounted(lexemes, from);
}

/** "2m" is one word in letters; in "2 m" the unit stands apart. */
function readLatin(lexemes: readonly Lexeme[], at: number): Length | undefined {
  const match = /^(\d+(?:\.\d+)?)(mm|cm|km|m)$/iu.exec(lexemes[at]?.text ?? "");
  if (match === null) return undefined;
  return lengthOf(Number(match[1]), LATIN_UNITS.get(match[2]!.toLowerCase())!, at + 1);
}

function readCounted(lexemes: readonly Lexeme[], at: number): Length | undefined {
  const first = lexemes[at];
  const isHalf = first?.text === HALF;
  if (first?.kind !== "number" && !isHalf) return undefined;
  const unitAt = lexemes[at + 1]?.entry.role === "about" ? at + 2 : at + 1;
  const word = lexemes[unitAt]?.text.toLowerCase() ?? "";
  const unit = LENGTH_UNITS.get(word) ?? LATIN_UNITS.get(word);
  if (unit === undefined) return undefined;
  const more = fractionAt(lexemes, unitAt + 1);
  const count = (isHalf ? 0.5 : decimalOf(first!.text)) + more;
  const next = more > 0 ? unitAt + 2 : unitAt + 1;
  return lengthOf(count, unit, lexemes[next]?.text === "多" ? next + 1 : next);
}

/** 半 in 三米半, 5 in 1米5, but not 三 in 两米三把椅子: the part of a unit behind it. */
function fractionAt(lexemes: readonly Lexeme[], at: number): number {
  const { text = "", kind } = lexemes[at] ?? {};
  if (text === HALF) return 0.5;
  const { kind: after, entry, text: next } = lexemes[at + 1] ?? {};
  const counts =
    after === "letters" || entry?.measure || entry?.noun || LENGTH_UNITS.has(next ?? "");
  const isDigit = kind === "number" && /^[1-9一二三四五六七八九]$/u.test(text);
  return isDigit && !counts ? decimalOf(text) / 10 : 0;
}

function lengthOf(count: number, unit: number, next: number): Length | undefined {
  const metres = Math.round(count * unit * PER_METRE) / PER_METRE;
  return metres > 0 ? { metres, next } : undefined;
}
