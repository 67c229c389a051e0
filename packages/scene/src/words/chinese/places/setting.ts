import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import { hull } from "../../span.ts";
import type { Discourse } from "../discourse.ts";
import { isAreaName } from "../lexicon/areas.ts";
import { SETTINGS } from "../lexicon/word-classes.ts";
import { readTerm } from "../nouns/term.ts";
import { readPlaces } from "./places.ts";

/** Where a sentence takes place: 海滩上, 大树下. */
export interface Setting {
  readonly predicate: PredicateName;
  readonly objects: Group;
  /** How many things came up before. */
  readonly before: number;
  /** The first thing of the sentence, once it came up. */
  readonly subject?: Group;
}

/** Read 海滩上， before 一位老人牵着狗: where the first thing of the sentence is. */
export function readSetting(talk: Discourse, at: number): number | undefined {
  if (talk.started || talk.hasSubject) return undefined;
  const start = talk.role(at) === "at" ? at + 1 : at;
  const term = readTerm(talk.lexemes, start);
  const [first] = term?.members ?? [];
  if (term === undefined || term.links.length > 0 || !("category" in first!)) return undefined;
  const places = readPlaces(talk.lexemes, term.next);
  const [predicate] = places?.predicates[0] ?? [];
  if (predicate === undefined || places!.predicates.length > 1) return undefined;
  const isComma = talk.lexemes[places!.next]?.kind === "comma";
  const opens = isComma || (isAreaName(first.category ?? "") && isThing(talk, places!.next));
  if (!opens || SETTINGS.has(talk.lexemes[start]!.text)) return undefined;
  const isGround = first.category === "ground";
  const objects = talk.resolve(term);
  const before = talk.builder.ids.length;
  talk.setting = { predicate: isGround ? "on" : predicate, objects, before };
  return talk.understood(at, places!.next);
}

/** Read 书房： of 设计一个书房：书柜…: what stands behind the mark is in the room that is asked for. */
export function readRoomAsked(talk: Discourse, at: number): number | undefined {
  if (talk.started || talk.hasSubject || talk.role(at - 1) !== "request") return undefined;
  const term = readTerm(talk.lexemes, at);
  const [first, ...more] = term?.members ?? [];
  if (term === undefined || term.links.length + more.length > 0) return undefined;
  const isRoom =
    "reference" in first! && ROOM.test(first.category ?? "") && !talk.builder.has(first);
  const isColon = /^[:：]$/u.test(talk.lexemes[term.next]?.text ?? "");
  if (!isRoom || !isColon) return undefined;
  const objects = talk.resolve(term);
  talk.setting = { predicate: "inside", objects, before: talk.builder.ids.length };
  return talk.understood(at, term.next + 1);
}

/** 学生们 in 教室里学生们坐着: a subject follows at once; 一张桌子 would be what is there. */
function isThing({ lexemes }: Discourse, at: number): boolean {
  const { kind, entry } = lexemes[at] ?? { kind: "end", entry: {} };
  const isVerb = /^(?:exist|is|de|not|and)$/.test(entry.role ?? "");
  return kind !== "number" && !isVerb && readTerm(lexemes, at) !== undefined;
}

/**
 * Put the first thing of the sentence where it takes place, at the end of the sentence; of 沙滩上，
 * 一个人躺在躺椅上 the chair.
 */
export function settle(talk: Discourse): void {
  const { setting, builder } = talk;
  talk.setting = undefined;
  if (setting?.subject === undefined) return;
  const { predicate, objects, subject } = setting;
  const all = [...subject.ids, ...furnishings(talk, setting)];
  const bases = new Set(all.map((id) => standing(talk, id)));
  const free = [...bases].filter((id) => !objects.ids.includes(id) && !isShell(talk, id));
  const range = hull([objects.range, subject.range]);
  if (free.length > 0) builder.relate(free, predicate, [objects], range, { implied: true });
}

/** How the names of rooms end. */
const ROOM =
  /(?:room|kitchen|office)$|^(?:study|attic|basement|garage|hallway|lobby|library|warehouse|cafe|gym)$/;

/** What rooms are made of. */
const SHELL = /(?:^| )(?:wall|floor|ceiling|door|window|ground|windowsill|room)$/;

/** 书房里，书桌的左边是书柜: the desk is in the room too, unless something outside is spoken of. */
function furnishings({ builder, lexemes }: Discourse, { predicate, objects, before }: Setting) {
  const isRoom = predicate === "inside" && ROOM.test(builder.categoryOf(objects.ids[0]) ?? "");
  if (!isRoom || lexemes.some(({ text }) => text.includes("外"))) return [];
  return builder.ids.slice(before);
}

/** What a room is made of is not said to be in it. */
function isShell({ builder }: Discourse, id: string): boolean {
  return SHELL.test(builder.categoryOf(id) ?? "");
}

/** What bears a thing in the end; itself, where that is the ground. */
function standing(talk: Discourse, id: string): string {
  const base = baseOf(talk, id);
  return /^(?:floor|ground)$/.test(talk.builder.categoryOf(base) ?? "") ? id : base;
}

/** What bears a thing in the end. */
function baseOf({ supports }: Discourse, id: string): string {
  const seen = new Set([id]);
  let base = id;
  for (let next = supports.get(base); next !== undefined && !seen.has(next); ) {
    seen.add(next);
    base = next;
    next = supports.get(base);
  }
  return base;
}
