import type { NounPhrase } from "../../noun-phrase.ts";
import type { Range } from "../../span.ts";
import type { Lexeme } from "../lex.ts";
import type { Alternatives } from "../lexicon/place-words.ts";
import { readPlaces } from "../places/places.ts";
import { isNounPart } from "./name.ts";
import { readNounPhrase } from "./noun-phrase.ts";

/** 左边的杯子: one of several, told by its side. */
export interface Selected extends Range {
  readonly phrase: NounPhrase;
  readonly predicates: readonly Alternatives[];
  /** The tokens `[from, to)` of 左边的. */
  readonly tokens: readonly [from: number, to: number];
}

/** Read 左边的杯子, or 左边的 before what is said of it; undefined when neither starts here. */
export function readSelected(lexemes: readonly Lexeme[], at: number) {
  if (lexemes[at]?.entry.place === undefined) return undefined;
  const places = readPlaces(lexemes, at);
  if (places === undefined) return undefined;
  const isLinked = lexemes[places.next]?.entry.role === "de";
  const isOne = isOneOfKind(lexemes, places.next);
  const isPlain = isPlaceOfThing(lexemes, places.next);
  if (!isLinked && !isOne && !isPlain && !isPointed(lexemes, places.next)) return undefined;
  const from = isLinked ? places.next + 1 : places.next;
  const isNameless = (isOne || isPointed(lexemes, from)) && !isNounPart(lexemes, from + 2);
  const named = isNameless ? undefined : readNounPhrase(lexemes, from);
  const read = named ?? readNameless(lexemes, from);
  if (read === undefined) return undefined;
  const { phrase, next } = read;
  const tokens = [at, from] as const;
  const range = { start: lexemes[at]!.start, end: phrase.end };
  const member: Selected = { phrase, predicates: places.predicates, tokens, ...range };
  return { member, next };
}

/** 一辆 in 左边一辆是白色的 */
function isOneOfKind(lexemes: readonly Lexeme[], at: number): boolean {
  const isOne = lexemes[at]?.text === "一" && lexemes[at + 1]?.entry.measure === true;
  return isOne && isLikeAt(lexemes, at + 2);
}

/** 是白色, 最大 */
function isLikeAt(lexemes: readonly Lexeme[], at: number): boolean {
  let next = at;
  while (/^(?:is|filler)$/.test(lexemes[next]?.entry.role ?? "")) next += 1;
  return next > at && lexemes[next]?.entry.adjective !== undefined;
}

/** 大, 更大, 最高 */
function isMoreAt(lexemes: readonly Lexeme[], at: number): boolean {
  const quality = lexemes[at]?.entry.role === "filler" ? at + 1 : at;
  return lexemes[quality]?.entry.adjective !== undefined;
}

/** 墙边 in 右侧墙边, 书架前 in 左侧书架前: a thing of the table with a place of its own. */
function isPlaceOfThing(lexemes: readonly Lexeme[], at: number): boolean {
  const isSide = /^[左右][侧边面]$/u.test(lexemes[at - 1]?.text ?? "");
  const { noun, general, measure } = lexemes[at]?.entry ?? {};
  const isNamed = noun !== undefined && !general && !measure;
  return isSide && isNamed && lexemes[at + 1]?.entry.place !== undefined;
}

/** 那盆 in 左边那盆花 */
function isPointed(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.entry.role === "this" && lexemes[at + 1]?.entry.measure === true;
}

/** 左边的是红色的, 左边的比右边的大: one of the kind last spoken of. */
function readNameless(lexemes: readonly Lexeme[], at: number) {
  const { role, measure } = lexemes[at]?.entry ?? {};
  const isQuality =
    role === "is" &&
    lexemes[at + 1]?.entry.adjective !== undefined &&
    readNounPhrase(lexemes, at + 1) === undefined;
  const isActing = role === "at" || (role === "exist" && /着$/u.test(lexemes[at]!.text));
  const isCompared = isActing || role === "than" || isMoreAt(lexemes, at);
  const isPlaced = lexemes[at]?.entry.place !== undefined && role !== "ofThem";
  const isCounted = (role === "this" && measure === undefined) || isOneOfKind(lexemes, at);
  const from = isCounted && lexemes[at + 1]?.entry.measure === true ? at + 2 : at;
  if (!isQuality && !isCompared && !isPlaced && from === at) return undefined;
  const { start } = lexemes[at - 1]!;
  const { end } = lexemes[from - 1]!;
  const one = { category: undefined, attributes: {}, count: 1, countIfNew: 1 };
  const phrase: NounPhrase = { ...one, reference: "known", start, end };
  return { phrase, next: from };
}
