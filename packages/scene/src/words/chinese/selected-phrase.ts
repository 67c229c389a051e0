import type { NounPhrase } from "../noun-phrase.ts";
import type { Range } from "../span.ts";
import type { Lexeme } from "./lex.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import type { Alternatives } from "./place-words.ts";
import { readPlaces } from "./places.ts";

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
  if (places === undefined || lexemes[places.next]?.entry.role !== "de") return undefined;
  const read = readNounPhrase(lexemes, places.next + 1) ?? readNameless(lexemes, places.next + 1);
  if (read === undefined) return undefined;
  const { phrase, next } = read;
  const tokens = [at, places.next + 1] as const;
  const range = { start: lexemes[at]!.start, end: phrase.end };
  const member: Selected = { phrase, predicates: places.predicates, tokens, ...range };
  return { member, next };
}

/** 左边的是红色的, 左边的比右边的大: one of the kind last spoken of. */
function readNameless(lexemes: readonly Lexeme[], at: number) {
  const { role, measure } = lexemes[at]?.entry ?? {};
  const isQuality =
    role === "is" &&
    lexemes[at + 1]?.entry.adjective !== undefined &&
    readNounPhrase(lexemes, at + 1) === undefined;
  const isCompared = role === "than" || lexemes[at]?.entry.adjective !== undefined;
  const isCounted = role === "this" && measure === undefined;
  const from = isCounted && lexemes[at + 1]?.entry.measure === true ? at + 2 : at;
  if (!isQuality && !isCompared && from === at) return undefined;
  const { start } = lexemes[at - 1]!;
  const { end } = lexemes[from - 1]!;
  const one = { category: undefined, attributes: {}, count: 1, countIfNew: 1 };
  const phrase: NounPhrase = { ...one, reference: "known", start, end };
  return { phrase, next: from };
}
