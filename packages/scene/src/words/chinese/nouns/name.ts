import type { Attributes } from "../../../scene.ts";
import { KIND } from "../../attributes.ts";
import type { Lexeme } from "../lex.ts";
import { isPartBearing } from "../lexicon/parts-of-things.ts";

/** A name of a thing: its category, what the words before the noun say, and the first lexeme after it. */
export interface Name {
  readonly category: string;
  readonly attributes: Attributes;
  /** Whether no noun of the table is in it. */
  readonly isUnknown: boolean;
  readonly next: number;
}

/** No name is longer than this many lexemes. */
const MAX_LEXEMES = 12;

/**
 * Read the name of a thing: a noun of the table, nouns in a row (厨房桌子), or unknown characters.
 *
 * @returns  undefined when no name starts here
 */
export function readName(lexemes: readonly Lexeme[], at: number): Name | undefined {
  const given = readGivenName(lexemes, at);
  if (given !== undefined) return given;
  let next = at;
  while (next < at + MAX_LEXEMES && isNounPart(lexemes, next, next > at)) {
    if (next > at && (isAdverb(lexemes, next) || isVerb(lexemes, next))) break;
    next += 1;
  }
  if (next === at) return undefined;
  const end = next > at + 1 && standsForWhole(lexemes, next - 1) ? next - 1 : next;
  return { ...named(lexemes.slice(at, end)), next };
}

/** 门 in 冰箱门上: where a place follows, the whole is meant. */
function standsForWhole(lexemes: readonly Lexeme[], at: number): boolean {
  const isPlace = /^[上前]面?$/u.test(lexemes[at + 1]?.text ?? "");
  return isPlace && isPartBearing(lexemes[at - 1]?.entry.noun, lexemes[at]!.text);
}

/**
 * Read what people are called: 小明, 小红. Before a noun 小 is a size, as in 小红球 and 小红的球.
 *
 * @returns  undefined when no such name starts here
 */
export function readGivenName(lexemes: readonly Lexeme[], at: number): Name | undefined {
  const [first, second] = lexemes.slice(at, at + 2);
  if (first === undefined || second === undefined || !isName(first, second)) return undefined;
  const next = at + 2;
  const after = lexemes[next];
  const runsOn = isNounPart(lexemes, next) || after?.entry.adjective !== undefined;
  const isColor =
    second.entry.adjective !== undefined &&
    after?.entry.role === "de" &&
    lexemes[next + 1]?.entry.place === undefined;
  if (runsOn || isColor) return undefined;
  const category = first.written + second.written;
  return { category, attributes: {}, isUnknown: true, next };
}

/** The commonest surnames. */
const SURNAME = /^[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗]$/u;

function isName(first: Lexeme, { text, kind, entry }: Lexeme): boolean {
  if (SURNAME.test(text) && entry.noun === undefined) return /^[小老阿]$/u.test(first.text);
  const isFree = kind === "unknown" || entry.adjective !== undefined;
  return first.text === "小" && text.length === 1 && isFree;
}

/** How many unknown characters start at a lexeme. */
function unknownRun(lexemes: readonly Lexeme[], at: number): number {
  const end = lexemes.slice(at, at + MAX_LEXEMES).findIndex(({ kind }) => kind !== "unknown");
  return Math.max(end, 0);
}

/** 静静地 behind a noun. */
function isAdverb(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at - 1]?.entry.noun === undefined) return false;
  const run = unknownRun(lexemes, at);
  return run > 1 && lexemes[at + run - 1]!.text === "地";
}

/** 匍匐 in 士兵匍匐在: an unknown word of two characters or more between a noun and 在 or 着. */
function isVerb(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at - 1]?.entry.noun === undefined) return false;
  const run = unknownRun(lexemes, at);
  const after = lexemes[at + run];
  const leads = after?.entry.role === "at" || /^[着了到于]/u.test(after?.text ?? "");
  return run > 1 && leads;
}

/** The noun of the table at the end, and as its kind what stands before; without a noun, as written. */
function named(parts: readonly Lexeme[]): Omit<Name, "next"> {
  const head = parts.at(-1)!.entry.noun;
  const isUnknown = parts.every(({ entry }) => entry.noun === undefined || entry.general === true);
  if (head === undefined) {
    const isLatin = parts.every(({ kind }) => kind === "letters" || kind === "number");
    const category = isLatin
      ? parts.map(({ written }) => written.toLowerCase()).join(" ")
      : parts.map(({ written }) => written).join("");
    return { category, attributes: {}, isUnknown };
  }
  const kind = kindOf(parts.slice(0, -1));
  const own = OWN_ATTRIBUTES.get(parts.at(-1)!.text) ?? {};
  return { category: head, attributes: kind === "" ? own : { ...own, [KIND]: kind }, isUnknown };
}

/** Names that say what a thing is and what it is like in one. */
const OWN_ATTRIBUTES: ReadonlyMap<string, Attributes> = new Map([
  ["电视墙", { [KIND]: "tv" }],
  ["竹林", { [KIND]: "bamboo" }],
  ["松林", { [KIND]: "pine" }],
  ["红灯", { color: "red" }],
  ["绿灯", { color: "green" }],
  ["黄灯", { color: "yellow" }],
]);

function kindOf(parts: readonly Lexeme[]): string {
  const isKnown = parts.every(({ entry }) => entry.noun !== undefined);
  if (isKnown) return parts.map(({ entry }) => entry.noun).join(" ");
  return parts.map(({ written }) => written).join("");
}

/**
 * Whether a lexeme can be part of a name.
 *
 * @param inside  whether part of the name stands before it
 */
export function isNounPart(lexemes: readonly Lexeme[], at: number, inside = false): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  const { kind, entry } = lexeme;
  if (kind === "unknown" || kind === "letters") return true;
  if (kind === "number") return isPartOfUnknown(lexemes, at);
  if (kind !== "known" || (inside && entry.role === "many")) return false;
  if (entry.deed !== undefined || entry.verb !== undefined) return false;
  if (!inside && isActing(lexemes, at)) return true;
  if (entry.role === "deed" || entry.role === "request") return entry.noun !== undefined && !inside;
  if (entry.role === "posture" && entry.noun === undefined) {
    return isPartOfUnknown(lexemes, at);
  }
  if (entry.noun !== undefined)
    return !(inside && entry.measure && lexemes[at - 1]?.kind === "number");
  if (entry.place !== undefined) return isPlaceInName(lexemes, at, inside);
  if (entry.role === "take" || entry.role === "by") return false;
  if (entry.measure || entry.adjective !== undefined)
    return isPartOfUnknown(lexemes, at) || (inside && entry.measure === true);
  return false;
}

/** 旋转 in 挂着旋转风铃: what is done stands before its thing, counted or brought up by a verb. */
function isActing(lexemes: readonly Lexeme[], at: number): boolean {
  const { text, entry } = lexemes[at]!;
  const before = lexemes[at - 1]?.entry;
  const isOpen = before?.measure === true || /^(?:exist|de)$/.test(before?.role ?? "");
  const { noun, general } = lexemes[at + 1]?.entry ?? {};
  return entry.role === "deed" && text.length > 1 && isOpen && noun !== undefined && !general;
}

/** 三 in an unknown name, as no noun or measure word that it could count comes after it. */
function isPartOfUnknown(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]!.text.length === 1 && lexemes[at + 1]?.kind === "unknown";
}

/** 里 in 里程碑: a single character that does not stand behind a noun, or runs on into an unknown word. */
function isPlaceInName(lexemes: readonly Lexeme[], at: number, inside: boolean): boolean {
  if (lexemes[at]!.text.length > 1 || lexemes[at + 1]?.kind !== "unknown") return false;
  return !inside || lexemes[at - 1]?.entry.noun === undefined;
}
