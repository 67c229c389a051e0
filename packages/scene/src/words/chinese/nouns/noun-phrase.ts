import type { Attributes } from "../../../scene.ts";
import { CONTENT, OF, withAttribute } from "../../attributes.ts";
import { type NounPhrase, type Reference, UNCOUNTED_PLURAL } from "../../noun-phrase.ts";
import type { Range } from "../../span.ts";
import type { Lexeme } from "../lex.ts";
import { ARRANGED, MEASURES, partsOf, VESSELS } from "../lexicon/measures.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { isSized, isVague, measureAt } from "./measure.ts";
import { isNumbered, rangeOf, readModifiers } from "./modifiers.ts";
import { isNounPart, type Name, readName } from "./name.ts";
import { OUTERMOST } from "./nesting.ts";
import { afterBodyPart, readPossession } from "./possession.ts";
import { perRow } from "./rows.ts";

/** A noun phrase and the first lexeme after it. */
export interface ReadPhrase {
  readonly phrase: NounPhrase;
  /** Whether it is nothing but a name that no noun of the table is in. */
  readonly isUnknown: boolean;
  readonly next: number;
}

/** Behind counted things, words that speak of all of them: 两个人都, 两把椅子相距. */
const TOGETHER = /^(?:[都全]|相距|相隔|间隔|彼此|相互|互相)/u;

/**
 * Read the Chinese noun phrase that starts at a lexeme: 这两个红色的木质立方体.
 *
 * @returns  undefined when none starts there
 */
export function readNounPhrase(
  lexemes: readonly Lexeme[],
  at: number,
  { isPlain } = OUTERMOST,
): ReadPhrase | undefined {
  const pointed = readPointed(lexemes, at, isPlain);
  if (pointed !== undefined) return pointed;
  const opening = readOpening(lexemes, afterOwner(lexemes, at));
  const { attributes: own, said, next: start } = readModifiers(lexemes, opening.next, isPlain);
  const first = readName(lexemes, start);
  if (first === undefined) return undefined;
  const { name, attributes } = isPlain
    ? { name: first, attributes: own }
    : readPossessive(lexemes, first, own);
  const isAll = TOGETHER.test(lexemes[name.next]?.text ?? "") && (opening.count ?? 0) > 1;
  const counted = countedBehind(lexemes, withPlural(lexemes, opening, name.next), name.next);
  return {
    phrase: {
      start: lexemes[at]!.start,
      end: lexemes[counted.next - 1]!.end,
      ...(said.length === 0 ? {} : { said }),
      noun: lexemes[name.next - 1]!.text,
      ...thingsOf(counted.opening, name.category, mergeAttributes(attributes, name.attributes)),
      ...(isAll && { reference: "known" as const }),
    },
    isUnknown: name.isUnknown && at === start,
    next: counted.next,
  };
}

function mergeAttributes(attributes: Attributes, more: Attributes): Attributes {
  return Object.entries(more).reduce(
    (all, [name, value]) => withAttribute(all, { name, value: value! }),
    attributes,
  );
}

/** 最高的那棵树: what it is like stands before 那. */
function readPointed(
  lexemes: readonly Lexeme[],
  at: number,
  isPlain: boolean,
): ReadPhrase | undefined {
  const quality = lexemes[at]?.entry.role === "filler" ? at + 1 : at;
  const attribute = lexemes[quality]?.entry.adjective;
  const isPointed =
    attribute !== undefined &&
    lexemes[quality + 1]?.entry.role === "de" &&
    isCountedAt(lexemes, quality + 2);
  const read = isPointed ? readNounPhrase(lexemes, quality + 2, { depth: 0, isPlain }) : undefined;
  if (attribute === undefined || read === undefined) return undefined;
  const { phrase } = read;
  const attributes = withAttribute(phrase.attributes, attribute);
  return { ...read, phrase: { ...phrase, attributes, start: lexemes[at]!.start } };
}

/** 那 in 最高的那棵树, 两 in 一模一样的两盏灯. */
function isCountedAt(lexemes: readonly Lexeme[], at: number): boolean {
  const { kind, entry } = lexemes[at] ?? {};
  return entry?.role === "this" || (kind === "number" && lexemes[at + 1]?.entry.measure === true);
}

/** 杯 is a cup; 一瓶花 stands in a vase. */
function vesselOf(measure: string | undefined, noun: string): string | undefined {
  if (measure === "瓶" && FLOWERS.test(noun)) return "vase";
  return measure === undefined ? undefined : VESSELS.get(measure.replace(/子$/u, ""));
}

const FLOWERS = /(?:^| )(?:flower|rose|tulip|lily|sunflower|daisy|carnation|orchid|peony)$/;

/** What is counted: 两杯咖啡 are two cups, 一副眼镜 is one pair of glasses. */
function thingsOf(opening: Opening, noun: string, attributes: Attributes) {
  const vessel = vesselOf(opening.measure, noun);
  const parts = partsOf(opening.measure ?? "", noun);
  const arranged = opening.inRows ? "in a grid" : ARRANGED.get(opening.measure ?? "");
  return {
    reference: opening.reference,
    category: vessel ?? noun,
    attributes: vessel ? withAttribute(attributes, { name: CONTENT, value: noun }) : attributes,
    count: opening.count && opening.count / parts,
    countIfNew: (opening.count ?? opening.countIfNew) / parts,
    ...(opening.ordinal === undefined ? {} : { ordinal: opening.ordinal }),
    ...(opening.counted === undefined ? {} : { counted: opening.counted }),
    ...(arranged === undefined ? {} : { arranged }),
  };
}

/** 孩子们: several, unless it is said how many. */
function withPlural(lexemes: readonly Lexeme[], opening: Opening, at: number): Opening {
  if (lexemes[at]?.entry.role !== "many" || opening.count !== undefined) return opening;
  const least = isFormAhead(lexemes, at) ? MIN_IN_FORM : UNCOUNTED_PLURAL;
  return { ...opening, countIfNew: Math.max(opening.countIfNew, least) };
}

/** Fewer things make no circle and no row. */
const MIN_IN_FORM = 3;

/** No form is said further behind its things than this many lexemes. */
const MAX_AHEAD = 12;

/** 排成, 围着, 并排; but not 围巾. */
function isForm({ text, entry }: Lexeme): boolean {
  return (
    entry.role === "form" || (entry.noun === undefined && /^[围环]|^并排|^排[着成]/u.test(text))
  );
}

/** 孩子们…坐成一圈: whether the same sentence puts them into a form, or around something. */
function isFormAhead(lexemes: readonly Lexeme[], at: number): boolean {
  const rest = lexemes.slice(at, at + MAX_AHEAD);
  const end = rest.findIndex(({ kind }) => kind === "end");
  return rest.slice(0, end < 0 ? undefined : end).some(isForm);
}

/** 有 before a count alone. */
export const HAD = /^(?:共|一共|总共)?有?$/u;

/** What a thing has several of: 书架有四层 is one shelf. */
export const LEVEL = /^[层格]$/u;

/** 苹果三个, with nothing counted behind it. */
function countedBehind(lexemes: readonly Lexeme[], opening: Opening, at: number) {
  const behind = lexemes[at]?.entry.role === "many" ? at + 1 : at;
  const isHad = HAD.test(lexemes[behind]?.text ?? "-");
  const from = isHad && endsAfterCount(lexemes, behind + 1) ? behind + 1 : behind;
  const isCount =
    opening.reference === "bare" &&
    lexemes[from]?.kind === "number" &&
    lexemes[from + 1]?.entry.measure === true &&
    lexemes[from + 1]!.entry.unit !== true &&
    !LEVEL.test(lexemes[from + 1]!.text);
  if (!isCount) return { opening, next: from };
  const counted = readOpening(lexemes, from);
  const runsOn = isNounPart(lexemes, counted.next) || lexemes[counted.next]?.entry.adjective;
  return runsOn ? { opening, next: from } : { opening: counted, next: counted.next };
}

/** Whether 两个 is all that follows: 床头柜有两个， */
function endsAfterCount(lexemes: readonly Lexeme[], at: number): boolean {
  const isCount = lexemes[at]?.kind === "number" && lexemes[at + 1]?.entry.measure === true;
  return isCount && /^(?:end|comma)$/.test(lexemes[at + 2]?.kind ?? "end");
}

/** 她的 in 她的狗, 我 in 我家: who has the thing says nothing of where it is. */
function afterOwner(lexemes: readonly Lexeme[], at: number): number {
  const role = lexemes[at]?.entry.role;
  const isOwner = role === "it" || role === "they" || role === "speaker";
  if (!isOwner) return at;
  const next = lexemes[at + 1]?.entry.role === "de" ? at + 2 : at + 1;
  const linked = next === at + 2 || lexemes[at]!.text.endsWith("的");
  const { place, adjective } = lexemes[next]?.entry ?? {};
  const isThing = isNounPart(lexemes, next) || adjective !== undefined;
  return linked && isThing && place === undefined ? next : at;
}

/** 马的雕像: the second noun is the thing, the first says whose it is or what it shows. */
function readPossessive(lexemes: readonly Lexeme[], name: Name, attributes: Attributes) {
  const next = afterBodyPart(lexemes, name.category, name.next);
  if (next > name.next) return { name: { ...name, next }, attributes };
  if (lexemes[next]?.entry.role !== "de" || readPossession(lexemes, name.category, next))
    return { name, attributes };
  return readOwned(lexemes, name, attributes);
}

function readOwned(lexemes: readonly Lexeme[], name: Name, attributes: Attributes) {
  const { attributes: own, next } = readModifiers(lexemes, name.next + 1);
  const isNamed = lexemes[next]?.entry.noun !== undefined;
  const second = isNamed ? readName(lexemes, next) : undefined;
  if (second === undefined) return { name, attributes };
  return {
    name: second,
    attributes: withAttribute(mergeAttributes(attributes, own), { name: OF, value: name.category }),
  };
}

/** What stands before the adjectives: 这两个. */
export interface Opening {
  readonly reference: Reference;
  readonly count: number | undefined;
  readonly countIfNew: number;
  readonly ordinal?: number;
  readonly measure?: string;
  /** Whether they are several rows: 三排课桌，每排四张. */
  readonly inRows?: true;
  /** The words that say how many. */
  readonly counted?: Range;
  readonly next: number;
}

/** Read 这两个, 三把, 第二只, 另一张; nothing of it need be there. */
export function readOpening(lexemes: readonly Lexeme[], at: number): Opening {
  const first = lexemes[at]?.entry.role;
  const pointing = first === "this" || first === "each" || first === "other";
  let next = pointing ? at + 1 : at;
  const isOrdinal = lexemes[next]?.entry.role === "ordinal" && lexemes[next + 1]?.kind === "number";
  if (isOrdinal) next += 1;
  const from = next;
  const number = readCount(lexemes, next);
  if (number !== undefined) next = afterCount(lexemes, next + 1);
  const measure = measureAt(lexemes, next);
  const isRepeated = measure !== undefined && lexemes[next + 1]?.text === measure;
  if (measure !== undefined) next = afterMeasure(lexemes, next, isRepeated);
  if (isOrdinal) return { reference: "known", count: 1, countIfNew: 1, ordinal: number!, next };
  const isSome = measure === "些" || /^[这那]些$/u.test(lexemes[at]?.text ?? "");
  const plural = first === "each" || isRepeated || isSome;
  // 一箱箱: one by one, so more than one.
  const counted = !isRepeated && (number !== undefined || (measure !== undefined && !plural));
  const inRow = number === undefined ? undefined : perRow(lexemes, next, measure);
  const each = inRow ?? MEASURES.get(measure ?? "") ?? 1;
  return {
    reference: referenceOf(first, number !== undefined || measure !== undefined),
    count: counted ? (number ?? 1) * each : undefined,
    countIfNew: plural ? UNCOUNTED_PLURAL : 1,
    ...(measure === undefined ? {} : { measure }),
    ...(inRow !== undefined && number! > 1 && { inRows: true as const }),
    ...(number === undefined ? {} : { counted: rangeOf(lexemes, from, next) }),
    next,
  };
}

/** Past 多 in 二十多, 大 in 三大碗. */
function afterCount(lexemes: readonly Lexeme[], at: number): number {
  const next = isVague(lexemes, at) ? at + 1 : at;
  return isSized(lexemes, next) ? next + 1 : next;
}

/** Past 箱箱 of 一箱箱, 的 in 三桶的. */
function afterMeasure(lexemes: readonly Lexeme[], at: number, isRepeated: boolean): number {
  const next = isRepeated ? at + 2 : at + 1;
  return lexemes[next]?.entry.role === "de" ? next + 1 : next;
}

function readCount(lexemes: readonly Lexeme[], at: number): number | undefined {
  const numeral = lexemes[at];
  const unit = lexemes[at + 1];
  const isLength =
    (unit?.entry.unit || unit?.text === "寸") && lexemes[at + 2]?.entry.role === "de";
  if (isLength || isNumbered(lexemes, at)) return undefined;
  if (numeral?.kind === "number") return numberOf(numeral.text);
  const isMany = numeral?.text === "多" && lexemes[at + 1]?.entry.measure === true;
  return isMany ? numberOf("多") : undefined;
}

function referenceOf(role: string | undefined, counted: boolean): Reference {
  if (role === "this" || role === "each") return "known";
  if (role === "other") return "other";
  return counted ? "new" : "bare";
}
