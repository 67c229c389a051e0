import type { Attributes } from "../../scene.ts";
import { CONTENT, OF, OTHER, withAttribute } from "../attributes.ts";
import { type NounPhrase, type Reference, UNCOUNTED_PLURAL } from "../noun-phrase.ts";
import type { Lexeme } from "./lex.ts";
import { isNounPart, type Name, readGivenName, readName } from "./name.ts";
import { numberOf } from "./numbers.ts";
import { MEASURES, PAIRED, VESSELS } from "./word-classes.ts";

/** A noun phrase and the first lexeme after it. */
export interface ReadPhrase {
  readonly phrase: NounPhrase;
  readonly next: number;
}

/**
 * Read the Chinese noun phrase that starts at a lexeme: 这两个红色的木质立方体.
 *
 * @returns  undefined when none starts there
 */
export function readNounPhrase(lexemes: readonly Lexeme[], at: number): ReadPhrase | undefined {
  const opening = readOpening(lexemes, at);
  const { attributes: own, next: start } = readModifiers(lexemes, opening.next);
  const first = readName(lexemes, start);
  if (first === undefined) return undefined;
  const { name, attributes } = readPossessive(lexemes, first, own);
  const vessel = opening.measure === undefined ? undefined : VESSELS.get(opening.measure);
  const pairs = opening.measure === "双" || opening.measure === "对";
  const parts = pairs && PAIRED.has(name.category) ? 2 : 1;
  return {
    phrase: {
      start: lexemes[at]!.start,
      end: lexemes[name.next - 1]!.end,
      reference: opening.reference,
      category: vessel ?? name.category,
      attributes: vessel
        ? withAttribute(attributes, { name: CONTENT, value: name.category })
        : attributes,
      count: opening.count && opening.count / parts,
      countIfNew: (opening.count ?? opening.countIfNew) / parts,
      ...(opening.ordinal === undefined ? {} : { ordinal: opening.ordinal }),
    },
    next: name.next,
  };
}

/** 马的雕像: the second noun is the thing, the first says whose it is or what it shows. */
function readPossessive(lexemes: readonly Lexeme[], name: Name, attributes: Attributes) {
  const linked =
    lexemes[name.next]?.entry.role === "de" && lexemes[name.next + 1]?.entry.noun !== undefined;
  const second = linked ? readName(lexemes, name.next + 1) : undefined;
  if (second === undefined) return { name, attributes };
  return {
    name: second,
    attributes: withAttribute(attributes, { name: OF, value: name.category }),
  };
}

/** No noun has more modifiers than this. */
const MAX_MODIFIERS = 8;

/** No unknown modifier is longer than this many characters. */
const MAX_UNKNOWN = 8;

/** What stands before the adjectives. */
interface Opening {
  readonly reference: Reference;
  readonly count: number | undefined;
  readonly countIfNew: number;
  readonly ordinal?: number;
  readonly measure?: string;
  readonly next: number;
}

function readOpening(lexemes: readonly Lexeme[], at: number): Opening {
  const first = lexemes[at]?.entry.role;
  const pointing = first === "this" || first === "each" || first === "other";
  let next = pointing ? at + 1 : at;
  const isOrdinal = lexemes[next]?.entry.role === "ordinal" && lexemes[next + 1]?.kind === "number";
  if (isOrdinal) next += 1;
  const numeral = lexemes[next];
  const number = numeral?.kind === "number" ? numberOf(numeral.text) : undefined;
  if (number !== undefined) next += 1;
  const measure = measureAt(lexemes, next);
  if (measure !== undefined) next += 1;
  if (measure !== undefined && lexemes[next]?.entry.role === "de") next += 1;
  if (isOrdinal) return { reference: "known", count: 1, countIfNew: 1, ordinal: number!, next };
  const plural =
    first === "each" || /^[这那]些$/u.test(lexemes[at]?.text ?? "") || measure === "些";
  const counted = number !== undefined || (measure !== undefined && !plural);
  const each = measure === undefined ? 1 : (MEASURES.get(measure) ?? 1);
  return {
    reference: referenceOf(first, number !== undefined || measure !== undefined),
    count: counted ? (number ?? 1) * each : undefined,
    countIfNew: plural ? UNCOUNTED_PLURAL : 1,
    ...(measure === undefined ? {} : { measure }),
    next,
  };
}

function referenceOf(role: string | undefined, counted: boolean): Reference {
  if (role === "this" || role === "each") return "known";
  if (role === "other") return "other";
  return counted ? "new" : "bare";
}

/** A measure word, unless it is the thing itself: 一杯咖啡, but 一只杯. */
function measureAt(lexemes: readonly Lexeme[], at: number): string | undefined {
  const lexeme = lexemes[at];
  const counted = lexemes[at - 1];
  const role = counted?.entry.role;
  const asked =
    counted?.kind === "number" ||
    role === "this" ||
    role === "other" ||
    role === "each" ||
    role === "exist" ||
    role === "is";
  if (lexeme?.entry.measure !== true || !asked) return undefined;
  const after = lexemes[at + 1];
  const followed =
    after !== undefined &&
    (isNounPart(lexemes, at + 1) ||
      after.entry.adjective !== undefined ||
      after.entry.role === "de");
  return followed || lexeme.entry.noun === undefined ? lexeme.text : undefined;
}

/** 大的, 红色, 黑色和白色的, 漂亮的, 坐着的: as long as a noun is left. */
function readModifiers(lexemes: readonly Lexeme[], at: number) {
  let attributes: Attributes = {};
  let next = at;
  for (let read = 0; read < MAX_MODIFIERS; read++) {
    const from = next > at && lexemes[next]?.entry.role === "and" ? next + 1 : next;
    const read = readAdjective(lexemes, from) ?? readUnknownQuality(lexemes, from);
    if (
      read === undefined ||
      (from > next &&
        lexemes[from]?.entry.adjective?.name !== lexemes[from - 2]?.entry.adjective?.name)
    )
      break;
    attributes = withAttribute(attributes, read.attribute);
    next = read.next;
  }
  return { attributes, next };
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
  if (joined) return { attribute, next: after };
  const lead = lexemes[next];
  if (
    lead === undefined ||
    !(lead.entry.adjective || isNounPart(lexemes, next) || lead.kind === "number")
  )
    return undefined;
  const short = lexeme.text.length === 1 && !linked && lead.kind === "unknown";
  if (short && !isLongUnknown(lexemes, next)) return undefined;
  return { attribute, next };
}

/** A single character of a colour or size before one unknown character is part of a name: 白板. */
function isLongUnknown(lexemes: readonly Lexeme[], at: number): boolean {
  return isNounPart(lexemes, at) && isNounPart(lexemes, at + 1);
}

/** 毛茸茸的: unknown characters, or a posture, that 的 links to a noun. */
function readUnknownQuality(lexemes: readonly Lexeme[], at: number) {
  let next = at;
  const isPosture = /^.+着$/u.test(lexemes[at]?.text ?? "") && lexemes[at]?.entry.role === "exist";
  if (isPosture) next += 1;
  else while (next - at < MAX_UNKNOWN && lexemes[next]?.kind === "unknown") next += 1;
  if (next === at || lexemes[next]?.entry.role !== "de") return undefined;
  const lead = lexemes[next + 1];
  if (lead === undefined || !(isNounPart(lexemes, next + 1) || lead.entry.adjective))
    return undefined;
  const value = lexemes
    .slice(at, next)
    .map(({ text }) => text)
    .join("");
  return { attribute: { name: OTHER, value }, next: next + 1 };
}
