import type { PredicateName } from "../../predicates/names.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import type { Range } from "../span.ts";
import type { Lexeme } from "./lex.ts";
import { readNounPhrase } from "./noun-phrase.ts";

/** 它 or 它们 instead of a noun phrase. */
export interface Pronoun extends Range {
  readonly pronoun: "it" | "they";
}

/** 左边的杯子: one of several, told by its side. */
export interface Selected extends Range {
  readonly phrase: NounPhrase;
  readonly predicates: readonly PredicateName[];
  /** The tokens `[from, to)` of 左边的. */
  readonly tokens: readonly [from: number, to: number];
}

/** Noun phrases joined by 和. */
export type Members = readonly (NounPhrase | Pronoun | Selected)[];

/** 桌子上的苹果: things, each placed by the things before it. */
export interface Term {
  /** What stands first: 桌子. */
  readonly members: Members;
  /** What is said to be there, link by link: 上 and 苹果. */
  readonly links: readonly {
    readonly predicates: readonly PredicateName[];
    readonly members: Members;
  }[];
  readonly next: number;
}

/** Places in a row, 左上方: all of them hold. */
export interface Places {
  readonly predicates: readonly PredicateName[];
  readonly next: number;
}

/** Read a noun phrase with all that 的 hangs before it; undefined when none starts here. */
export function readTerm(lexemes: readonly Lexeme[], at: number): Term | undefined {
  const first = readMembers(lexemes, at);
  if (first === undefined) return undefined;
  const links: Term["links"][number][] = [];
  let { next } = first;
  for (;;) {
    const places = readPlaces(lexemes, next);
    if (places === undefined || lexemes[places.next]?.entry.role !== "de") break;
    const placed = readMembers(lexemes, places.next + 1);
    if (placed === undefined) break;
    links.push({ predicates: places.predicates, members: placed.members });
    next = placed.next;
  }
  return { members: first.members, links, next };
}

/** Read 左边, 的左边, 左上方, 上方和左边; undefined when no place stands here. */
export function readPlaces(lexemes: readonly Lexeme[], at: number): Places | undefined {
  let next = lexemes[at]?.entry.role === "de" ? at + 1 : at;
  const predicates: PredicateName[] = [];
  for (;;) {
    const joined = predicates.length > 0 && lexemes[next]?.entry.role === "and" ? next + 1 : next;
    const predicate = lexemes[joined]?.entry.place;
    if (predicate === undefined) break;
    predicates.push(joined === next && predicates.length > 0 ? aloft(predicate) : predicate);
    next = joined + 1;
  }
  return predicates.length === 0 ? undefined : { predicates, next };
}

/** 上 in 左上 says above, not on; 下 says below. */
function aloft(predicate: PredicateName): PredicateName {
  return predicate === "on" ? "above" : predicate === "under" ? "below" : predicate;
}

function readMembers(lexemes: readonly Lexeme[], at: number) {
  const first = readMember(lexemes, at);
  if (first === undefined) return undefined;
  const members = [first.member];
  let { next } = first;
  while (lexemes[next]?.entry.role === "and") {
    const further = readMember(lexemes, next + 1);
    if (further === undefined) break;
    members.push(further.member);
    next = further.next;
  }
  return { members, next };
}

function readMember(lexemes: readonly Lexeme[], at: number) {
  const lexeme = lexemes[at];
  const role = lexeme?.entry.role;
  if (role === "it" || role === "they") {
    const member: Pronoun = { pronoun: role, start: lexeme!.start, end: lexeme!.end };
    return { member, next: at + 1 };
  }
  const read = readNounPhrase(lexemes, at);
  return read ? { member: read.phrase, next: read.next } : readSelected(lexemes, at);
}

function readSelected(lexemes: readonly Lexeme[], at: number) {
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

/** 左边的是红色的: one of the kind last spoken of. */
function readNameless(lexemes: readonly Lexeme[], at: number) {
  const isQuality =
    lexemes[at]?.entry.role === "is" &&
    lexemes[at + 1]?.entry.adjective !== undefined &&
    readNounPhrase(lexemes, at + 1) === undefined;
  if (!isQuality) return undefined;
  const { start, end } = lexemes[at - 1]!;
  const one = { category: undefined, attributes: {}, count: 1, countIfNew: 1 };
  const phrase: NounPhrase = { ...one, reference: "known", start, end };
  return { phrase, next: at };
}
