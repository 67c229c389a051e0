import { relateSides } from "../sides.ts";
import type { Discourse } from "./discourse.ts";
import { readFraming } from "./framing.ts";
import { isNounPart, readName } from "./name.ts";
import { isLink, readAt, readBarePlace, readFronted } from "./places.ts";
import { readDistance, readMutual, readQuality, readVerb } from "./predicates.ts";
import { readPlaces, readTerm, type Term } from "./term.ts";

/**
 * Read a whole text, one construction at a time.
 *
 * Every `read...` of this folder looks at one place; it answers with the first token after what it
 * understood, or with undefined.
 */
export function readClauses(talk: Discourse): void {
  for (let at = 0; at < talk.lexemes.length; ) at = step(talk, at);
  relateSides(talk.sides, talk.builder, talk.account);
}

function step(talk: Discourse, at: number): number {
  return (
    readMark(talk, at) ??
    readFraming(talk, at) ??
    readNegation(talk, at) ??
    readRequest(talk, at) ??
    readAt(talk, at) ??
    readVerb(talk, at) ??
    readDistance(talk, at) ??
    readMutual(talk, at) ??
    readQuality(talk, at) ??
    readBarePlace(talk, at) ??
    readNouns(talk, at) ??
    readExist(talk, at) ??
    at + 1
  );
}

function readMark(talk: Discourse, at: number): number | undefined {
  const { kind } = talk.lexemes[at]!;
  const role = talk.role(at);
  if (kind === "end" || kind === "comma") {
    talk.hasSubject = false;
    if (kind === "end") talk.started = false;
    return talk.understood(at, at + 1);
  }
  const silent = kind === "quiet" || role === "join" || role === "filler";
  if (role === "and" || role === "join") talk.hasSubject = false;
  return silent || role === "and" ? talk.understood(at, at + 1) : undefined;
}

/**
 * 没有椅子, 不在桌子上: reported as a whole; what is denied is not put into the scene.
 * In 没有椅子的桌子 the table is there, and reading goes on at it.
 */
function readNegation(talk: Discourse, at: number): number | undefined {
  if (talk.role(at) !== "not") return undefined;
  const from = talk.role(at + 1) === "at" || talk.role(at + 1) === "exist" ? at + 2 : at + 1;
  const lacking = readName(talk.lexemes, from)?.next;
  if (lacking !== undefined && talk.role(lacking) === "de" && isNounPart(talk.lexemes, lacking + 1))
    return lacking + 1;
  const denied = readTerm(talk.lexemes, from);
  if (denied === undefined) return from;
  return readPlaces(talk.lexemes, denied.next)?.next ?? denied.next;
}

function readRequest(talk: Discourse, at: number): number | undefined {
  if (talk.role(at) !== "request" || talk.hasSubject) return undefined;
  const next = talk.role(at + 1) === "filler" ? at + 2 : at + 1;
  const follows =
    ["request", "at"].includes(talk.role(next) ?? "") || readTerm(talk.lexemes, next) !== undefined;
  return follows ? talk.understood(at, at + 1) : undefined;
}

/** Nouns: with a place and 有 behind them a fronted place, else a subject, or an object of a verb. */
function readNouns(talk: Discourse, at: number): number | undefined {
  const term = readTerm(talk.lexemes, at);
  if (term === undefined) return undefined;
  const places = readPlaces(talk.lexemes, term.next);
  if (places === undefined) return readSubject(talk, term);
  const bare = talk.lexemes[places.next]?.kind === "number";
  const fronted =
    isLink(talk, places.next) || bare ? readFronted(talk, at, term, places) : undefined;
  if (fronted !== undefined) return fronted;
  if (talk.topic !== undefined && talk.started) {
    const objects = talk.resolve(term, talk.topic.ids);
    const range = talk.rangeBetween(at, places.next);
    const { predicates } = places;
    const tokens = [term.next, places.next] as const;
    talk.relate({ subject: talk.topic, predicates, objects, range, tokens });
    return places.next;
  }
  talk.setTopic(talk.resolve(term));
  talk.host = talk.topic;
  return places.next;
}

function readSubject(talk: Discourse, term: Term): number {
  const [first] = term.members;
  const again = term.links.length === 0 && first !== undefined && "pronoun" in first;
  if (talk.hasSubject && isDeed(talk, term)) return term.next;
  const group = talk.resolve(term);
  if (talk.hasSubject) return term.next;
  if (again) {
    talk.topic = group;
    talk.hasSubject = talk.started = true;
  } else {
    talk.setTopic(group);
    talk.host = group;
  }
  return term.next;
}

/** 飞机在云上方翱翔: an unknown word behind what was said of the subject is most likely a verb. */
function isDeed(talk: Discourse, { members: [first], links }: Term): boolean {
  if (first === undefined || links.length > 0 || !("reference" in first)) return false;
  if (first.reference !== "bare" || Object.keys(first.attributes).length > 0) return false;
  return /^\p{Script=Han}+$/u.test(first.category ?? "") && !talk.builder.has(first);
}

/** 有一只猫: something is there. */
function readExist(talk: Discourse, at: number): number | undefined {
  const role = talk.role(at);
  if (role !== "exist" && role !== "this" && role !== "posture") return undefined;
  if (readTerm(talk.lexemes, at + 1) === undefined || talk.hasSubject) return undefined;
  return talk.understood(at, at + 1);
}
