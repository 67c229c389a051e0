import { separatorOf } from "../../attributes.ts";
import type { Qualifiers } from "../../group.ts";
import type { NounPhrase } from "../../noun-phrase.ts";
import type { Range } from "../../span.ts";
import type { Lexeme } from "../lex.ts";
import type { Alternatives } from "../lexicon/place-words.ts";
import { type Places, readPlaces } from "../places/places.ts";
import { qualifiersOf } from "../places/reach.ts";
import { readCountedPhrase } from "./counted-phrase.ts";
import { readDoorway } from "./doorway.ts";
import { type Nesting, OUTERMOST } from "./nesting.ts";
import { readNounPhrase, readOpening } from "./noun-phrase.ts";
import { type Part, readPart } from "./part.ts";
import { readPossession } from "./possession.ts";
import { type Pronoun, readBoth, readPronoun } from "./pronouns.ts";
import { type Related, readRelated } from "./related.ts";
import { readSelected, type Selected } from "./selected-phrase.ts";
import { readStrewn } from "./strewn.ts";

/** One of the things joined by 和. */
export type Member = NounPhrase | Pronoun | Selected | Part | Related;

/** Things joined by 和. */
export type Members = readonly Member[];

/** 桌子上的 in 桌子上的苹果: where the things that follow are. */
export interface Link extends Qualifiers {
  readonly predicates: readonly Alternatives[];
  readonly members: Members;
}

/** 桌子上的苹果: things, each placed by the things before it. */
export interface Term extends Range {
  /** What stands first: 桌子. */
  readonly members: Members;
  /** What is said to be there, link by link: 上 and 苹果. */
  readonly links: readonly Link[];
  /** Whether it is nothing but a name that no noun of the table is in. */
  readonly isUnknown: boolean;
  readonly next: number;
}

/**
 * Read a noun phrase with all that 的 hangs before it.
 *
 * `related.ts`, `predication.ts`, `comparison.ts` and `for-whom.ts` are read by it and read it again, as a
 * phrase stands in another; `nesting` ends that.
 *
 * @param nesting  where it stands in the descriptions of others
 * @returns        undefined when none starts here
 */
export function readTerm(
  lexemes: readonly Lexeme[],
  at: number,
  nesting = OUTERMOST,
): Term | undefined {
  const known = knownTerms(lexemes);
  const key = (at * KEYS_PER_DEPTH + nesting.depth) * 2 + Number(nesting.isPlain);
  if (!known.has(key)) known.set(key, findTerm(lexemes, at, nesting));
  return known.get(key);
}

/** More than any depth. */
const KEYS_PER_DEPTH = 16;

/**
 * The terms of a text as far as they were looked for. Every construction looks for terms at the same
 * places, each within others; without this record their number would grow with a power of the length.
 */
const TERMS = new WeakMap<readonly Lexeme[], Map<number, Term | undefined>>();

function knownTerms(lexemes: readonly Lexeme[]): Map<number, Term | undefined> {
  const known = TERMS.get(lexemes) ?? new Map<number, Term | undefined>();
  TERMS.set(lexemes, known);
  return known;
}

function findTerm(lexemes: readonly Lexeme[], at: number, nesting: Nesting): Term | undefined {
  const first = readMembers(lexemes, at, nesting);
  if (first === undefined) return undefined;
  const links: Link[] = [];
  let { next } = first;
  while (!nesting.isPlain) {
    const places =
      readPlaces(lexemes, next) ??
      placeOfHost(lexemes, links.at(-1)?.members ?? first.members, next);
    if (places === undefined || lexemes[places.next]?.entry.role !== "de") break;
    const placed = readMembers(lexemes, places.next + 1, nesting);
    if (placed === undefined) break;
    const { predicates } = places;
    links.push({ predicates, ...qualifiersOf(places), members: placed.members });
    next = placed.next;
  }
  return {
    members: first.members,
    links,
    isUnknown: first.isUnknown && links.length === 0,
    start: lexemes[at]!.start,
    end: lexemes[next - 1]!.end,
    next,
  };
}

/** 客厅的沙发: the thing is in the room, though no place is said. */
function placeOfHost(lexemes: readonly Lexeme[], members: Members, at: number): Places | undefined {
  const [host] = members;
  const isOne = members.length === 1 && "category" in host! && host.category !== undefined;
  return isOne ? readPossession(lexemes, host.category!, at) : undefined;
}

function readMembers(lexemes: readonly Lexeme[], at: number, nesting: Nesting) {
  const first = readMember(lexemes, at, nesting);
  if (first === undefined) return undefined;
  const members = [...oneOfEach(first.member)];
  let { next } = first;
  while (lexemes[next]?.entry.role === "and") {
    const further = readMember(lexemes, next + 1, nesting);
    if (further === undefined) break;
    members.push(further.member);
    next = further.next;
  }
  const each = readOfEach(lexemes, next);
  if (each !== undefined) return { ...each, members: countedEach(members, each), isUnknown: false };
  return { members, next, isUnknown: members.length === 1 && first.isUnknown };
}

/** 各三个 behind 苹果和梨 */
function readOfEach(lexemes: readonly Lexeme[], at: number) {
  if (lexemes[at]?.text !== "各" || lexemes[at + 1]?.kind !== "number") return undefined;
  const { count, measure, next } = readOpening(lexemes, at + 1);
  const isAll = lexemes[next] === undefined || /^(?:end|comma)$/.test(lexemes[next].kind);
  const { end } = lexemes[next - 1]!;
  return isAll && count !== undefined && measure !== undefined ? { count, next, end } : undefined;
}

function countedEach(
  members: readonly Member[],
  { count, end }: { readonly count: number; readonly end: number },
): Members {
  const counted = { reference: "new", count, countIfNew: count } as const;
  return members
    .flatMap((member) => oneOfEach(member, 2))
    .map((member) => ("reference" in member ? { ...member, ...counted, end } : member));
}

/** From so many colors on, 红色、黄色和蓝色的积木 are as many blocks; with fewer, one of two colors. */
const MIN_COLORS = 3;

function oneOfEach(member: Member, least = MIN_COLORS): readonly Member[] {
  if (!("reference" in member) || member.count !== undefined) return [member];
  const colors = member.attributes.color?.split(separatorOf("color")) ?? [];
  if (colors.length < least) return [member];
  return colors.map((color) => ({ ...member, attributes: { ...member.attributes, color } }));
}

interface ReadMember {
  readonly member: Member;
  readonly isUnknown: boolean;
  readonly next: number;
}

function readMember(
  lexemes: readonly Lexeme[],
  at: number,
  nesting: Nesting,
): ReadMember | undefined {
  const both = readBoth(lexemes, at);
  if (both !== undefined) return { ...both, isUnknown: false };
  const phrase = readNounPhrase(lexemes, at, nesting);
  if (phrase !== undefined) return { ...phrase, member: phrase.phrase };
  const pronoun = readPronoun(lexemes, at);
  if (pronoun !== undefined) return { member: pronoun, isUnknown: false, next: at + 1 };
  const read =
    readStrewn(lexemes, at) ??
    readRelated(lexemes, at, nesting) ??
    readSelected(lexemes, at) ??
    readCountedPhrase(lexemes, at) ??
    readPart(lexemes, at) ??
    readDoorway(lexemes, at);
  return read && { ...read, isUnknown: false };
}
