import { CONTENT, withAttribute } from "../../attributes.ts";
import type { NounPhrase } from "../../noun-phrase.ts";
import type { Range } from "../../span.ts";
import { readForm } from "../clauses/formation.ts";
import type { Lexeme } from "../lex.ts";
import { VESSELS } from "../lexicon/measures.ts";
import type { Alternatives } from "../lexicon/place-words.ts";
import { readRelationWord } from "./comparison.ts";
import { readName } from "./name.ts";
import type { Nesting } from "./nesting.ts";
import { type Opening, readNounPhrase, readOpening } from "./noun-phrase.ts";
import { type Predication, readPredication } from "./predication.ts";
import { readTerm } from "./term.ts";

/** 一个戴着帽子的男人, 停在路边的卡车: a thing with what is said of it before 的. */
export interface Related extends Range {
  readonly phrase: NounPhrase;
  /** Undefined where what is said does not place it: 正在吃草的长颈鹿. */
  readonly predication: Predication | undefined;
  /** What is said of it besides: 穿白毛衣 in 坐在窗边穿白毛衣的女孩. */
  readonly further?: Predication;
  /** What several of them are to each other: 面对面的. */
  readonly mutual?: Alternatives;
  /** The tokens `[from, to)` of what is said, 的 included. */
  readonly tokens: readonly [from: number, to: number];
}

/** Descriptions within descriptions are read down to here. */
const MAX_DEPTH = 3;

/** No description has more words. */
const MAX_WORDS = 30;

function isBeforeDe(lexemes: readonly Lexeme[], at: number): boolean {
  for (let next = at + 1; next < at + MAX_WORDS && next < lexemes.length; next++) {
    const { kind, entry } = lexemes[next]!;
    if (entry.role === "de") return true;
    if (kind === "end") return false;
  }
  return false;
}

/** Read a thing behind what is said of it; undefined when none starts here. */
export function readRelated(lexemes: readonly Lexeme[], at: number, nesting: Nesting) {
  if (nesting.depth >= MAX_DEPTH || !isBeforeDe(lexemes, at)) return undefined;
  const opening = readOpening(lexemes, at);
  const said = readDescription(lexemes, opening.next, nesting.depth + 1);
  const { predication, further, form, mutual } = said;
  const end = afterIdleDeed(lexemes, said.next ?? afterDeed(lexemes, opening.next));
  if (end === undefined || lexemes[end]?.entry.role !== "de") return undefined;
  const read = readNounPhrase(lexemes, end + 1);
  if (read === undefined) return undefined;
  const phrase = opening.next === at ? read.phrase : countedBy(opening, read.phrase);
  const member: Related = {
    phrase: { ...phrase, ...(form && { arranged: form.predicate }), start: lexemes[at]!.start },
    predication,
    ...(further && { further }),
    ...(mutual && { mutual: mutual.predicates[0] }),
    tokens: [opening.next, end + 1],
    start: lexemes[at]!.start,
    end: read.phrase.end,
  };
  return { member, next: read.next };
}

/** What is said of a thing before 的: where it is, or what several are to each other. */
function readDescription(lexemes: readonly Lexeme[], at: number, depth: number) {
  const predication = readSaid(lexemes, at, depth);
  const form = predication === undefined ? readForm(lexemes, at) : undefined;
  const mutual = predication === undefined ? readMutualWord(lexemes, at) : undefined;
  const further = predication && readFurther(lexemes, predication.next, depth);
  const next = further?.next ?? predication?.next ?? form?.next ?? mutual?.next;
  return { predication, form, mutual, further, next };
}

/** 穿白毛衣 behind 坐在窗边: more of the same thing, before 的. */
function readFurther(lexemes: readonly Lexeme[], at: number, depth: number) {
  const from = lexemes[at]?.kind === "comma" ? at + 1 : at;
  return lexemes[from]?.entry.role === "de" ? undefined : readUpToDe(lexemes, from, depth);
}

function readUpToDe(lexemes: readonly Lexeme[], at: number, depth: number) {
  for (const isPlain of [true, false]) {
    const read = readPredication(lexemes, at, { depth, isPlain });
    const end = afterIdleDeed(lexemes, read?.next);
    if (read !== undefined && lexemes[end!]?.entry.role === "de") return read;
  }
  return undefined;
}

/** 面对面 in 两只面对面的兔子 */
function readMutualWord(lexemes: readonly Lexeme[], at: number) {
  const isVerb = lexemes[at]?.entry.verb !== undefined;
  return isVerb ? readRelationWord(lexemes, at) : undefined;
}

function countedBy(opening: Opening, phrase: NounPhrase): NounPhrase {
  const { reference, count, countIfNew, ordinal, counted } = opening;
  return {
    ...heldBy(opening, phrase),
    reference,
    count,
    countIfNew: count ?? countIfNew,
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(counted === undefined ? {} : { counted }),
  };
}

/** 一杯冒着热气的咖啡 is a cup. */
function heldBy({ measure = "" }: Opening, phrase: NounPhrase): NounPhrase {
  const vessel = VESSELS.get(measure);
  if (vessel === undefined || phrase.category === undefined) return phrase;
  const content = { name: CONTENT, value: phrase.category };
  return { ...phrase, category: vessel, attributes: withAttribute(phrase.attributes, content) };
}

/** A predication; or 放着水果 in 放着水果的盘子, where the fruit is on the plate. */
function readSaid(lexemes: readonly Lexeme[], at: number, depth: number): Predication | undefined {
  const plain = { depth, isPlain: true };
  const said = readUpToDe(lexemes, at, depth) ?? readBeforeFurther(lexemes, at, depth);
  if (said !== undefined) return said;
  const lexeme = lexemes[at];
  if (lexeme?.entry.role !== "exist" || !/[着满]$/u.test(lexeme.text)) return undefined;
  const objects = readTerm(lexemes, at + 1, plain);
  if (objects === undefined) return undefined;
  const predicate = /^[装盛养关塞插]/u.test(lexeme.text) ? "inside" : "on";
  return {
    predicates: [[predicate]],
    objects,
    reversed: true,
    manner: lexeme.text,
    next: objects.next,
  };
}

/** 坐在窗边 in 坐在窗边穿白毛衣的女孩. */
function readBeforeFurther(lexemes: readonly Lexeme[], at: number, depth: number) {
  const read = readPredication(lexemes, at, { depth, isPlain: true });
  return read && readFurther(lexemes, read.next, depth) && read;
}

/** No more words than this stand before a deed: 正在静静地. */
const MAX_LEAD = 3;

function isLead(lexeme: Lexeme | undefined): boolean {
  return lexeme?.entry.role === "at" || lexeme?.entry.role === "filler";
}

/** Past 拍照 in 举着手机拍照的游客. */
function afterIdleDeed(lexemes: readonly Lexeme[], at: number | undefined): number | undefined {
  if (at === undefined || lexemes[at]?.entry.role !== "deed") return at;
  return lexemes[at + 1]?.entry.role === "de" ? at + 1 : at;
}

/** Past 正在吃草, which places nothing. */
function afterDeed(lexemes: readonly Lexeme[], at: number): number | undefined {
  let next = at;
  while (next < at + MAX_LEAD && isLead(lexemes[next])) next += 1;
  if (lexemes[next]?.entry.role !== "deed") return undefined;
  return readName(lexemes, next + 1)?.next ?? next + 1;
}
