import type { Attributes } from "../../../scene.ts";
import { OTHER, withAttribute } from "../../attributes.ts";
import type { SaidAttribute } from "../../noun-phrase.ts";
import type { Range } from "../../span.ts";
import type { Lexeme } from "../lex.ts";
import { isNounPart, readGivenName } from "./name.ts";

/** No noun has more modifiers than this. */
const MAX_MODIFIERS = 6;

/** No unknown modifier is longer than this many characters. */
const MAX_UNKNOWN = 8;

/** Where the lexemes `[from, to)` stand in the text. */
export function rangeOf(lexemes: readonly Lexeme[], from: number, to: number): Range {
  return { start: lexemes[from]!.start, end: lexemes[to - 1]!.end };
}

/** 大的, 红色, 黑色和白色的, 漂亮的, 坐着的: as long as a noun is left. */
export function readModifiers(lexemes: readonly Lexeme[], at: number, isPlain = false) {
  let attributes: Attributes = {};
  const said: SaidAttribute[] = [];
  let next = at;
  for (let read = 0; read < MAX_MODIFIERS; read++) {
    const joined = next > at && lexemes[next]?.entry.role === "and";
    const from = afterDegree(lexemes, joined ? next + 1 : next);
    const read =
      readAdjective(lexemes, from) ??
      readUnknownQuality(lexemes, from, isPlain) ??
      readMeasurement(lexemes, from) ??
      readStoreys(lexemes, from) ??
      readNumber(lexemes, from) ??
      readMatter(lexemes, from);
    if (
      read === undefined ||
      (joined && lexemes[from]?.entry.adjective?.name !== lexemes[from - 2]?.entry.adjective?.name)
    )
      break;
    attributes = withAttribute(attributes, read.attribute);
    const linked = lexemes[read.next - 1]!.entry.role === "de";
    said.push({ ...read.attribute, ...rangeOf(lexemes, from, linked ? read.next - 1 : read.next) });
    next = read.next;
  }
  return { attributes, said, next };
}

function readAdjective(lexemes: readonly Lexeme[], at: number) {
  const lexeme = lexemes[at];
  const attribute = lexeme?.entry.adjective;
  if (lexeme === undefined || attribute === undefined) return undefined;
  if (readGivenName(lexemes, at) !== undefined) return undefined;
  const after = at + 1;
  const linked = lexemes[after]?.entry.role === "de";
  const next = linked ? after + 1 : after;
  const joined =
    lexemes[after]?.entry.role === "and" && lexemes[after + 1]?.entry.adjective !== undefined;
  const isNounToo = lexeme.entry.noun !== undefined && lexeme.text.length > 1;
  if (joined) return isNounToo ? undefined : { attribute, next: after };
  const lead = lexemes[afterDegree(lexemes, next)];
  if (lead === undefined || !leadsOn(lexemes, next)) return undefined;
  const short = lexeme.text.length === 1 && !linked && lead.kind === "unknown";
  if (short && !isLongUnknown(lexemes, next)) return undefined;
  return { attribute, next };
}

/** 很 in 很大的, 又 in 又大又圆的. */
function afterDegree(lexemes: readonly Lexeme[], at: number): number {
  const isDegree = /^(?:又|既|很|非常|特别|十分|比较|最|更|稍)$/u.test(lexemes[at]?.text ?? "");
  return isDegree && lexemes[at + 1]?.entry.adjective !== undefined ? at + 1 : at;
}

/** Whether what stands here can go on a noun phrase: a quality, a noun, a number (那张红色的一). */
function leadsOn(lexemes: readonly Lexeme[], at: number): boolean {
  const lead = lexemes[afterDegree(lexemes, at)]!;
  return lead.entry.adjective !== undefined || isNounPart(lexemes, at) || lead.kind === "number";
}

/** A single character of a colour or size before one unknown character is part of a name: 白板. */
function isLongUnknown(lexemes: readonly Lexeme[], at: number): boolean {
  return isNounPart(lexemes, at) && isNounPart(lexemes, at + 1);
}

/** 75寸的, 三米长的: how large a thing is. */
function readMeasurement(lexemes: readonly Lexeme[], at: number) {
  const unit = lexemes[at + 1];
  const isLength = lexemes[at]?.kind === "number" && (unit?.entry.unit || unit?.text === "寸");
  const end = /^[长宽高]$/u.test(lexemes[at + 2]?.text ?? "") ? at + 3 : at + 2;
  if (!isLength || lexemes[end]?.entry.role !== "de" || !isNounPart(lexemes, end + 1))
    return undefined;
  const value = lexemes
    .slice(at, end)
    .map(({ text }) => text)
    .join("");
  return { attribute: { name: OTHER, value }, next: end + 1 };
}

/** 三层 in 一个三层蛋糕, 双 in 双层 is a quality of the table. */
function readStoreys(lexemes: readonly Lexeme[], at: number) {
  const isCounted = lexemes[at - 1]?.entry.measure === true;
  const isStoreys =
    lexemes[at]?.kind === "number" && /^[层角孔腿]$/u.test(lexemes[at + 1]?.text ?? "");
  const next = lexemes[at + 2]?.entry.role === "de" ? at + 3 : at + 2;
  if (!isCounted || !isStoreys || !isNounPart(lexemes, next)) return undefined;
  return { attribute: { name: OTHER, value: lexemes[at]!.text + lexemes[at + 1]!.text }, next };
}

/** Whether 二号 stands here, before what has that number: 二号选手. */
export function isNumbered(lexemes: readonly Lexeme[], at: number): boolean {
  const [number, sign] = [lexemes[at], lexemes[at + 1]];
  return number?.kind === "number" && sign?.text === "号" && isNounPart(lexemes, at + 2);
}

function readNumber(lexemes: readonly Lexeme[], at: number) {
  if (!isNumbered(lexemes, at)) return undefined;
  const value = lexemes[at]!.text + lexemes[at + 1]!.text;
  return { attribute: { name: OTHER, value }, next: at + 2 };
}

/** 白发 in 白发老人: a noun of the general dictionary before a quality. */
function readMatter(lexemes: readonly Lexeme[], at: number) {
  const { entry, text } = lexemes[at] ?? { entry: {}, text: "" };
  const isBefore = lexemes[at + 1]?.entry.adjective !== undefined && isNounPart(lexemes, at + 2);
  if (entry.noun === undefined || !entry.general || !isBefore) return undefined;
  return { attribute: { name: OTHER, value: text }, next: at + 1 };
}

/** Whether another 的 follows soon: 毛茸茸的毯子的 before the thing that has it, but not 宇航服的. */
function isDeAhead(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes.slice(at, at + MAX_UNKNOWN).some(({ entry }) => entry.role === "de");
}

/** 叠 in 叠好的 is a verb, but only with an unknown character behind it. */
function isUnknownOrVerb(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme?.kind === "unknown") return true;
  return lexeme?.entry.role === "posture" && lexemes[at + 1]?.kind === "unknown";
}

/** 毛茸茸的: unknown characters, or a posture, that 的 links to a noun. */
function readUnknownQuality(lexemes: readonly Lexeme[], at: number, isPlain: boolean) {
  let next = at;
  const isPosture = /^.+着$/u.test(lexemes[at]?.text ?? "") && lexemes[at]?.entry.role === "exist";
  if (isPosture) next += 1;
  else while (next - at < MAX_UNKNOWN && isUnknownOrVerb(lexemes, next)) next += 1;
  if (next === at || lexemes[next]?.entry.role !== "de") return undefined;
  const lead = lexemes[next + 1];
  if (lead === undefined || !(isNounPart(lexemes, next + 1) || lead.entry.adjective))
    return undefined;
  if (isPlain && !isDeAhead(lexemes, next + 1)) return undefined;
  const value = lexemes
    .slice(at, next)
    .map(({ text }) => text)
    .join("");
  const name = value.length > 1 && value.endsWith("色") ? "color" : OTHER;
  return { attribute: { name, value }, next: next + 1 };
}
