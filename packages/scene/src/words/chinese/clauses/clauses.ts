import { isAnimate } from "../../../kinds/animate.ts";
import type { Group } from "../../group.ts";
import { relateSides } from "../../sides.ts";
import type { Discourse } from "../discourse.ts";
import { naturalPlace } from "../lexicon/areas.ts";
import { isNounPart, readName } from "../nouns/name.ts";
import { readRow } from "../nouns/rows.ts";
import { readTerm, type Term } from "../nouns/term.ts";
import { readAcross } from "../places/across.ts";
import { readBarePlace } from "../places/bare-place.ts";
import { relateLoose } from "../places/beside.ts";
import { readBesideVerb } from "../places/beside-verb.ts";
import { isIdleBody, readBody } from "../places/body.ts";
import { readDoorway } from "../places/doorway.ts";
import { readFraming } from "../places/framing.ts";
import { readDistanceOf, readGap } from "../places/gap.ts";
import { type Places, readPlaces } from "../places/places.ts";
import { qualifiersOf } from "../places/reach.ts";
import { readRoute } from "../places/route.ts";
import { readRoomAsked, readSetting, settle } from "../places/setting.ts";
import { readViewpoint } from "../places/viewpoint.ts";
import { readAlso } from "./also.ts";
import { readAmong } from "./among.ts";
import { readBanks } from "./banks.ts";
import { readCarried } from "./carried.ts";
import { readCourse, readPassed } from "./courses.ts";
import { readEvery } from "./every.ts";
import { readForbidden } from "./forbidden.ts";
import { chain, readMutual } from "./formation.ts";
import { readFronted, readFrontedAt } from "./fronted.ts";
import { readHas } from "./has.ts";
import { readIdentity } from "./identity.ts";
import { readLink } from "./link.ts";
import { readLeading, readLinkedBy, readParting } from "./linking.ts";
import { readExcept, readLack, readNone, readNothing, readZero, tellLack } from "./none.ts";
import { isTakenFrom } from "./passing.ts";
import { readLevels, readQuality, readUnlike } from "./quality.ts";
import { readRequest } from "./request.ts";
import { isSaid, readSaid } from "./said.ts";
import { readStyle } from "./style.ts";
import { readSubject } from "./subject.ts";

/** Every construction, the more particular before the more general. */
const READERS: readonly ((talk: Discourse, at: number) => number | undefined)[] = [
  readAlso,
  readAcross,
  readExcept,
  readParting,
  readMark,
  readStyle,
  readRoute,
  readDistanceOf,
  readCourse,
  readPassed,
  readViewpoint,
  readBesideVerb,
  readDoorway,
  readNone,
  readForbidden,
  readZero,
  readNothing,
  readRoomAsked,
  readSetting,
  readFraming,
  readOrder,
  readRequest,
  readFrontedAt,
  readRow,
  readBanks,
  readLinkedBy,
  readLeading,
  readEvery,
  readNewSubject,
  readSaid,
  readMutual,
  readUnmeasured,
  readUnlike,
  readNegation,
  readLevels,
  readQuality,
  readIdentity,
  readHas,
  readCarried,
  readBody,
  readBarePlace,
  readGap,
  readAmong,
  readNouns,
  readExist,
];

/**
 * Read a whole text, one construction at a time.
 *
 * Every `read...` of this folder looks at one place; it answers with the first token after what it
 * understood, or with undefined.
 */
export function readClauses(talk: Discourse): void {
  for (let at = 0; at < talk.lexemes.length; ) at = step(talk, at);
  settle(talk);
  relateSides(talk.sides, talk.builder, talk.account);
  relateLoose(talk);
}

function step(talk: Discourse, at: number): number {
  for (const read of READERS) {
    const next = read(talk, at);
    if (next !== undefined) return next;
  }
  return at + 1;
}

function readMark(talk: Discourse, at: number): number | undefined {
  const { kind } = talk.lexemes[at]!;
  const role = talk.role(at);
  if (kind === "end" || kind === "comma") {
    talk.hasSubject = talk.isDenied = talk.isEach = false;
    if (kind === "end") {
      talk.started = talk.isMirrored = false;
      talk.pending = talk.front = talk.outer = talk.listed = undefined;
      talk.fronted = [];
      settle(talk);
      talk.excepted = undefined;
      talk.siblings = 0;
    }
    return talk.understood(at, at + 1);
  }
  if (kind === "quiet" && /[：:]/u.test(talk.lexemes[at]!.text)) talk.hasSubject = false;
  const parts = role === "and" || role === "join" || role === "take";
  if (parts && !isJoinedPredicate(talk, at)) talk.hasSubject = false;
  const silent = kind === "quiet" || role === "filler" || role === "speaker" || parts;
  if (role === "by" && readTerm(talk.lexemes, at + 1) === undefined)
    return talk.understood(at, at + 1);
  if (talk.lexemes[at]!.entry.general) return undefined;
  return silent && !isJoinedPredicate(talk, at) ? talk.understood(at, at + 1) : undefined;
}

/** 与 in 与墙平行 leads to what is said, and joins nothing. */
function isJoinedPredicate(talk: Discourse, at: number): boolean {
  return talk.role(at) === "and" && (talk.hasSubject || talk.started) && isSaid(talk, at);
}

/** 比苹果重: what no predicate compares is reported, and is not what the thing is like. */
function readUnmeasured(talk: Discourse, at: number): number | undefined {
  if (talk.role(at) !== "than" || isSaid(talk, at)) return undefined;
  const term = readTerm(talk.lexemes, at + 1);
  if (term === undefined) return undefined;
  talk.resolve(term, talk.topic?.ids);
  let next = term.next;
  while (talk.role(next) === "filler" || talk.lexemes[next]?.entry.adjective !== undefined)
    next += 1;
  return next;
}

/** 从左到右依次是 at the head of a clause. */
function readOrder(talk: Discourse, at: number): number | undefined {
  if (talk.lexemes[at]!.entry.order === undefined || talk.hasSubject) return undefined;
  const link = readLink(talk, at);
  const term = link && readTerm(talk.lexemes, link.next);
  if (link?.order === undefined || term === undefined) return undefined;
  const group = talk.resolve(term);
  chain(talk, group, link.order);
  talk.setTopic(group);
  talk.understood(at, link.next);
  return term.next;
}

/**
 * 没有椅子: told as absent; what is not there is not put into the scene.
 * In 没有椅子的桌子 the table is there, and reading goes on at it.
 */
function readNegation(talk: Discourse, at: number): number | undefined {
  if (talk.role(at) !== "not") return undefined;
  const from = talk.role(at + 1) === "at" || talk.role(at + 1) === "exist" ? at + 2 : at + 1;
  if (talk.role(from) === "take") {
    talk.isDenied = true;
    return talk.understood(at, from);
  }
  const lacking = readName(talk.lexemes, from);
  const de = lacking?.next ?? from;
  if (lacking && talk.role(de) === "de" && isNounPart(talk.lexemes, de + 1))
    return tellLack(talk, { ...lacking, at, next: de + 1 });
  const lack = readLack(talk, at);
  if (lack !== undefined) return lack;
  const denied = readTerm(talk.lexemes, from);
  if (denied === undefined) return from;
  return readPlaces(talk.lexemes, denied.next)?.next ?? denied.next;
}

/** 停在路边的卡车 opens a clause with what is said of its subject. */
function readNewSubject(talk: Discourse, at: number): number | undefined {
  if (talk.hasSubject) return undefined;
  const term = readTerm(talk.lexemes, at);
  const [first] = term?.members ?? [];
  return first !== undefined && "predication" in first ? readNouns(talk, at) : undefined;
}

/** Nouns: with a place and 有 behind them a fronted place, else a subject, or an object of a verb. */
function readNouns(talk: Discourse, at: number): number | undefined {
  const term = readTerm(talk.lexemes, at);
  if (term === undefined) return undefined;
  const places = readPlaces(talk.lexemes, term.next) ?? readNaturalPlace(talk, term);
  if (places === undefined) return readSubject(talk, at, term);
  const fronted = readFronted(talk, at, term, places);
  if (fronted !== undefined) return fronted;
  if (!talk.hasSubject && isIdleBody(talk, term.next)) {
    readSubject(talk, at, term);
    return talk.understood(term.next, places.next);
  }
  if (!talk.hasSubject && talk.role(places.next) === "deed") return places.next;
  if (talk.topic !== undefined && isTakenFrom(talk, at, places.next)) {
    talk.resolve(term, talk.topic.ids);
    return talk.understood(term.next, places.next);
  }
  if (talk.topic !== undefined && talk.started && talk.role(places.next) !== "not")
    return relateTopic(talk, talk.topic, at, term, places);
  const group = talk.resolve(term);
  const tokens = [term.next, places.next] as const;
  if (talk.role(places.next) === "not")
    talk.pending = { predicates: places.predicates, objects: group, tokens };
  talk.setTopic(group);
  talk.host = group;
  return places.next;
}

/** 桌子上 behind what was spoken of before says where that is. */
function relateTopic(
  talk: Discourse,
  subject: Group,
  at: number,
  term: Term,
  places: Places,
): number {
  const objects = talk.resolve(term, subject.ids);
  const range = talk.rangeBetween(at, places.next);
  const tokens = [term.next, places.next] as const;
  const { predicates } = places;
  talk.relate({ subject, predicates, objects, range, tokens, ...qualifiersOf(places) });
  return places.next;
}

/** 广场停着三辆车: what the thing is says where in or on it they are. */
function readNaturalPlace(talk: Discourse, { members, links, next }: Term): Places | undefined {
  const [first] = links.at(-1)?.members ?? members;
  const isOne = !talk.hasSubject && members.length === 1 && "category" in first!;
  const predicate = isOne ? naturalPlace(first.category ?? "") : undefined;
  const isThere =
    talk.role(next) === "exist" &&
    talk.lexemes[next]!.entry.verb === undefined &&
    /[着满]$/u.test(talk.lexemes[next]!.text);
  const isSomething =
    isThere && !isAnimate(first && "category" in first ? (first.category ?? "") : "");
  return predicate && isSomething ? { predicates: [[predicate]], next } : undefined;
}

/** 坐着; 摆放 at the end of a clause. */
function isIdlePosture({ lexemes }: Discourse, at: number): boolean {
  const { text, entry } = lexemes[at]!;
  if (entry.role === "exist") return /(?:着|来|去)$/u.test(text);
  return entry.role === "posture" && /^(?:end|comma)$/.test(lexemes[at + 1]?.kind ?? "end");
}

/** 有一只猫: something is there. 坐着, 摆放 behind all that was said add nothing. */
function readExist(talk: Discourse, at: number): number | undefined {
  const role = talk.role(at);
  if (role !== "exist" && role !== "this" && role !== "posture") return undefined;
  if (readTerm(talk.lexemes, at + 1) === undefined)
    return talk.started && isIdlePosture(talk, at) ? talk.understood(at, at + 1) : undefined;
  if (talk.pending !== undefined && !talk.hasSubject) return readInstead(talk, at, talk.pending);
  return talk.hasSubject ? undefined : talk.understood(at, at + 1);
}

/** 桌子上没有花瓶，只有一盏台灯: what is there instead. */
function readInstead(
  talk: Discourse,
  at: number,
  place: NonNullable<Discourse["pending"]>,
): number {
  const term = readTerm(talk.lexemes, at + 1)!;
  const subject = talk.resolve(term, place.objects.ids);
  const range = talk.rangeBetween(at, term.next);
  talk.relate({ ...place, subject, range });
  talk.account.understand(at);
  talk.setTopic(subject);
  return term.next;
}
