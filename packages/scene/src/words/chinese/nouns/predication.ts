import type { Qualifiers } from "../../group.ts";
import { readGoingOver, readPassing } from "../clauses/passing.ts";
import type { Lexeme } from "../lex.ts";
import { naturalPlace } from "../lexicon/areas.ts";
import type { Alternatives } from "../lexicon/place-words.ts";
import { INWARD, ONWARD } from "../lexicon/word-classes.ts";
import { readPlaces } from "../places/places.ts";
import { apart, readReach } from "../places/reach.ts";
import { readComparison, readShared } from "./comparison.ts";
import { readForWhom } from "./for-whom.ts";
import { type Nesting, OUTERMOST } from "./nesting.ts";
import { readTerm, type Term } from "./term.ts";

/** What is said of a subject: 在桌子上, 靠近门, 比狗大, 离门两米, 被雪覆盖. */
export interface Predication extends Qualifiers {
  readonly predicates: readonly Alternatives[];
  readonly objects: Term;
  /** 被雪覆盖: the snow is the subject. */
  readonly reversed?: true;
  /** 戴着帽子, 装着橙汁: each has their own. */
  readonly isWorn?: true;
  /** The verb that leads to the place: 挂在. */
  readonly manner?: string;
  readonly next: number;
}

type Reader = (lexemes: readonly Lexeme[], at: number, nesting: Nesting) => Predication | undefined;

const READERS: readonly Reader[] = [
  readComparison,
  readWhere,
  readVerb,
  readDistance,
  readShared,
  readPassive,
  readPassing,
  readGoingOver,
  readPartOf,
  readForWhom,
];

function firstRead(lexemes: readonly Lexeme[], at: number, nesting: Nesting) {
  for (const reader of READERS) {
    const read = reader(lexemes, at, nesting);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** No more words than this stand before what is said: 并没有正好. */
const MAX_LEAD = 5;

/** Read what is said of a subject that stands before, or behind 的; undefined when nothing is. */
export function readPredication(
  lexemes: readonly Lexeme[],
  at: number,
  nesting = OUTERMOST,
): Predication | undefined {
  let from = at;
  let negated = false;
  while (from < at + MAX_LEAD) {
    const read = firstRead(lexemes, from, nesting);
    if (read !== undefined) return negated ? denied(read) : read;
    const role = lexemes[from]?.entry.role;
    const { role: next, deed } = lexemes[from + 1]?.entry ?? {};
    const leads = (role === "is" && next === "at") || (role === "at" && deed !== undefined);
    if (role === "not") negated = true;
    else if (role !== "filler" && role !== "join" && role !== "instead" && !leads) return undefined;
    from += 1;
  }
  return undefined;
}

/** 不在盒子外面 is in it. */
function denied({ negated, ...read }: Predication): Predication {
  return negated ? read : { ...read, negated: true };
}

/** 在桌子上, 放进杯子, 跳上桌子, 挂在墙上 */
function readWhere(
  lexemes: readonly Lexeme[],
  at: number,
  nesting: Nesting,
): Predication | undefined {
  const lead = lexemes[at];
  const isBare = lead?.entry.role === "posture";
  if (lead?.entry.role !== "at" && !isBare) return undefined;
  if (lexemes[at + 1]?.entry.role === "from") return readDistance(lexemes, at + 1, nesting);
  const objects = readTerm(lexemes, at + 1, nesting);
  if (objects === undefined) return undefined;
  const places =
    readPlaces(lexemes, objects.next) ??
    (isBare ? undefined : (placeOfVerb(lead, objects) ?? placeOfThing(lexemes, objects)));
  if (places === undefined) return undefined;
  return { ...places, objects, manner: lead.text };
}

/** 放进杯子 says by its verb what 放在杯子里 says by its place. */
function placeOfVerb({ text, entry }: Lexeme, { next }: Term) {
  const ends = (ways: readonly string[]) => ways.some((way) => text.endsWith(way));
  const said: Alternatives | undefined = ends(INWARD)
    ? ["inside"]
    : ends(ONWARD)
      ? ["on"]
      : entry.verb;
  return said && { predicates: [said], next };
}

/** 坐在沙发, 停在停车场: what the thing is says where in or on it one is. */
function placeOfThing(lexemes: readonly Lexeme[], { members, links, next }: Term) {
  const [first] = members;
  if (members.length > 1 || links.length > 0 || !("category" in first!)) return undefined;
  const { kind, entry } = lexemes[next] ?? { kind: "end", entry: {} };
  const isAll =
    /^(?:end|comma)$/.test(kind) || /^(?:de|deed|filler)$/.test(entry.role ?? "") || isDone(entry);
  const predicate = naturalPlace(first.category ?? "");
  return isAll && predicate ? { predicates: [[predicate]] as const, next } : undefined;
}

/** 看 in 在客厅看电视, 切 in 在厨房切菜. */
function isDone({ deed, noun }: Lexeme["entry"]): boolean {
  return deed !== undefined && noun === undefined;
}

/** 靠近门, 骑着马 */
function readVerb(
  lexemes: readonly Lexeme[],
  at: number,
  nesting: Nesting,
): Predication | undefined {
  const { verb, deed, role } = lexemes[at]?.entry ?? {};
  const predicates = verb ?? (deed && [deed.predicate]);
  if (predicates === undefined || role === "at") return undefined;
  const objects = readTerm(lexemes, afterParticles(lexemes, at + 1), nesting);
  if (objects === undefined) return undefined;
  const next = afterRepeatedPlace(lexemes, objects.next);
  return {
    predicates: [predicates],
    objects,
    ...(deed?.reversed && { reversed: true }),
    ...((deed?.isWorn || predicates[0] === "contains") && { isWorn: true }),
    next,
  };
}

function afterParticles(lexemes: readonly Lexeme[], at: number): number {
  let next = at;
  while (/^(?:着|了|住|到|过)$/u.test(lexemes[next]?.text ?? "")) next += 1;
  return next;
}

/** 环绕在花园周围: a place behind the object of a verb repeats what the verb says. */
function afterRepeatedPlace(lexemes: readonly Lexeme[], at: number): number {
  const places = readPlaces(lexemes, at);
  if (places === undefined || lexemes[at]?.entry.role === "de") return at;
  const follows = /^(?:de|exist|is)$/.test(lexemes[places.next]?.entry.role ?? "");
  return follows ? at : places.next;
}

/** 离桌子很远, 距离门两米, 离墙不到一米 */
function readDistance(
  lexemes: readonly Lexeme[],
  at: number,
  nesting: Nesting,
): Predication | undefined {
  if (lexemes[at]?.entry.role !== "from") return undefined;
  const objects = readTerm(lexemes, at + 1, nesting);
  if (objects === undefined) return undefined;
  let end = objects.next;
  while (/^(?:filler|about|exist|is)$/.test(lexemes[end]?.entry.role ?? "")) end += 1;
  const reach = readReach(lexemes, end);
  if (reach !== undefined) return { ...apart(reach), objects, next: reach.next };
  const role = lexemes[end]?.entry.role;
  if (role === "far") return { predicates: [["far from"]], objects, next: end + 1 };
  return role === "close" ? { predicates: [["near"]], objects, next: end + 1 } : undefined;
}

/** 被雪覆盖: who does it stands before what is done. */
function readPassive(
  lexemes: readonly Lexeme[],
  at: number,
  nesting: Nesting,
): Predication | undefined {
  if (lexemes[at]?.entry.role !== "by") return undefined;
  const objects = readTerm(lexemes, at + 1, nesting);
  if (objects === undefined) return undefined;
  let next = objects.next;
  while (lexemes[next]?.entry.role === "filler") next += 1;
  const { verb, deed, role } = lexemes[next]?.entry ?? {};
  const predicates = verb ?? (deed && [deed.predicate]);
  if (predicates === undefined || role === "at") return undefined;
  return {
    predicates: [predicates],
    objects,
    ...(deed?.reversed ? {} : { reversed: true }),
    next: afterParticles(lexemes, next + 1),
  };
}

/** 是汽车的一部分 */
function readPartOf(
  lexemes: readonly Lexeme[],
  at: number,
  nesting: Nesting,
): Predication | undefined {
  if (lexemes[at]?.entry.role !== "is") return undefined;
  const objects = readTerm(lexemes, at + 1, nesting);
  const places = objects && readPlaces(lexemes, objects.next);
  const isPart = places?.predicates.every((each) => each.includes("part of"));
  return isPart ? { ...places!, objects: objects! } : undefined;
}
