import type { Lexeme } from "./lex.ts";
import { decimalOf } from "./numbers.ts";

/** A length and the first lexeme after it. */
export interface Length {
  readonly metres: number;
  /** 至少两米, 两米以上: what is so far is not within the length. */
  readonly negated?: true;
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

/** Before a length that is the least. */
const AT_LEAST = /^(?:至少|起码|最少|不少于|不小于|不低于|超过|多于|大于)$/u;

/** Behind such a length. */
const AND_MORE = /^(?:以上|以外|之外|开外)$/u;

/** Read 两米, 大约1.5公里, 半米, 三米半, 80 cm, 至少两米; undefined when no length stands here. */
export function readLength(lexemes: readonly Lexeme[], at: number): Length | undefined {
  let from = at;
  while (lexemes[from]?.entry.role === "about") from += 1;
  const length = readLatin(lexemes, from) ?? readCounted(lexemes, from);
  if (length === undefined) return undefined;
  const isLed = isAtLeast(lexemes, from);
  const end = lexemes[length.next]?.text === "远" ? length.next + 1 : length.next;
  const isFollowed = AND_MORE.test(lexemes[end]?.text ?? "");
  if (!isLed && !isFollowed) return length;
  return { metres: length.metres, negated: true, next: isFollowed ? end + 1 : length.next };
}

/** Whether one of the words before a number says that it is the least: 至少大约. */
function isAtLeast(lexemes: readonly Lexeme[], at: number): boolean {
  let from = at - 1;
  while (/^(?:about|exist|is)$/.test(lexemes[from]?.entry.role ?? "")) {
    if (AT_LEAST.test(lexemes[from]!.text)) return true;
    from -= 1;
  }
  return false;
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
  const more = lexemes[unitAt + 1]?.text === HALF;
  const count = (isHalf ? 0.5 : decimalOf(first!.text)) + (more ? 0.5 : 0);
  const next = more ? unitAt + 2 : unitAt + 1;
  return lengthOf(count, unit, lexemes[next]?.text === "多" ? next + 1 : next);
}

function lengthOf(count: number, unit: number, next: number): Length | undefined {
  const metres = Math.round(count * unit * PER_METRE) / PER_METRE;
  return metres > 0 ? { metres, next } : undefined;
}
