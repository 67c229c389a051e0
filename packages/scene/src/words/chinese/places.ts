import type { Group } from "../scene-builder.ts";
import type { Discourse } from "./discourse.ts";
import { readName } from "./name.ts";
import { type Places, readPlaces, readTerm, type Term } from "./term.ts";
import { INWARD } from "./word-classes.ts";

/** 在桌子上, or 坐沙发上; with 有 behind it the subject follows. */
export function readAt(talk: Discourse, at: number): number | undefined {
  const posture = isBarePosture(talk, at) && talk.started;
  if (talk.role(at) !== "at" && !posture) return undefined;
  const term = readTerm(talk.lexemes, at + 1);
  const places = readPlaces(talk.lexemes, term?.next ?? at + 1) ?? inward(talk, at, term);
  if (posture && (term === undefined || places === undefined)) return undefined;
  if (places === undefined) return term && readPlaceless(talk, term);
  if (term === undefined) return readSide(talk, at, places, at);
  const leads = isLink(talk, afterPlace(talk, places.next));
  const fronted = leads ? readFronted(talk, at, term, places) : undefined;
  if (fronted !== undefined) return fronted;
  if (talk.topic === undefined || !talk.started) return undefined;
  const subject = talk.topic;
  const objects = talk.resolve(term, subject.ids);
  const range = talk.rangeOf(at, places.next, subject);
  const tokens = [term.next, places.next] as const;
  talk.relate({ subject, predicates: places.predicates, objects, range, tokens });
  talk.account.understand(at);
  talk.hasSubject = true;
  return places.next;
}

/** 放进杯子 says by its verb what 放在杯子里 says by its place. */
function inward({ lexemes }: Discourse, at: number, term: Term | undefined): Places | undefined {
  const leads = INWARD.some((way) => lexemes[at]!.text.endsWith(way));
  return leads && term ? { predicates: ["inside"], next: term.next } : undefined;
}

/** 在球的佐边: what stands where a place was expected is no thing. */
function readPlaceless(talk: Discourse, term: Term): number | undefined {
  if (talk.role(term.next) !== "de") return undefined;
  talk.resolve(term, talk.topic?.ids);
  return readName(talk.lexemes, term.next + 1)?.next ?? term.next + 1;
}

/** 在桌子上，有一只猫: the comma behind a place that opens a sentence. */
export function afterPlace(talk: Discourse, at: number): number {
  return !talk.started && talk.lexemes[at]?.kind === "comma" ? at + 1 : at;
}

/** No adverb is longer than this many characters. */
const MAX_ADVERB = 6;

/** Past 整齐地, an unknown word that says how; it is reported. */
function afterAdverb(talk: Discourse, at: number): number {
  for (let end = at; end < at + MAX_ADVERB && talk.lexemes[end]?.kind === "unknown"; end++) {
    if (end > at && talk.lexemes[end]!.text === "地") return end + 1;
  }
  return at;
}

/** Whether 有 or 是 stands here, perhaps behind an adverb or a particle. */
export function isLink(talk: Discourse, at: number): boolean {
  const from = afterAdverb(talk, at);
  const role = talk.role(from) === "filler" ? talk.role(from + 1) : talk.role(from);
  return role === "exist" || role === "is" || isBarePosture(talk, at);
}

/** 放 in 桌子上放一个杯子; 飞 in 飞行 is only the start of another word. */
function isBarePosture(talk: Discourse, at: number): boolean {
  return talk.role(at) === "posture" && talk.lexemes[at + 1]?.kind !== "unknown";
}

/** 桌子上有一个苹果: the place comes first. Undefined when no subject follows. */
export function readFronted(
  talk: Discourse,
  at: number,
  term: Term,
  places: Places,
): number | undefined {
  const link = afterAdverb(talk, afterPlace(talk, places.next));
  let from = link;
  while (isLink(talk, from) || talk.role(from) === "filler") from += 1;
  const read = readTerm(talk.lexemes, from);
  if (read === undefined) return undefined;
  const objects = talk.resolve(term);
  const range = talk.rangeBetween(at, read.next);
  const tokens = [term.next, places.next] as const;
  const isEach = talk.lexemes.slice(link, from).some(({ text }) => text === "各有");
  const hosts = isEach ? eachHost(talk, objects, places) : [objects];
  const groups = hosts.map((host): Group => {
    const subject = talk.resolve(read, objects.ids);
    talk.relate({ subject, predicates: places.predicates, objects: host, range, tokens });
    return subject;
  });
  const subjects = { ids: groups.flatMap(({ ids }) => ids), range: groups[0]!.range };
  talk.account.understand(at, at + (talk.role(at) === "at" ? 1 : 0));
  talk.account.understand(link, from);
  if (afterPlace(talk, places.next) > places.next) talk.account.understand(places.next);
  talk.setTopic(subjects);
  talk.host = objects;
  return read.next;
}

/** 桌子和椅子上各有: every one of them; 门的两边各有: the one thing, once for each side. */
function eachHost(talk: Discourse, objects: Group, places: Places): readonly Group[] {
  const { text } = talk.lexemes[places.next - 1]!;
  if (/[边侧旁]$/.test(text) && text.includes("两")) return [objects, objects];
  return objects.ids.map((id) => ({ ids: [id], range: objects.range }));
}

/** 左边是一盏灯: a place without its object, which is the host of the sentence. */
export function readBarePlace(talk: Discourse, at: number): number | undefined {
  const places = readPlaces(talk.lexemes, at);
  if (places === undefined || talk.role(at) === "de") return undefined;
  if (readTerm(talk.lexemes, at) !== undefined) return undefined;
  return readSide(talk, at, places, places.next);
}

/** A place without an object: of the host, or else a side of the whole scene. */
function readSide(talk: Discourse, at: number, places: Places, end: number): number {
  const fronted = isLink(talk, places.next);
  let from = places.next;
  while (fronted && isLink(talk, from)) from += 1;
  const read = fronted ? readTerm(talk.lexemes, from) : undefined;
  if (fronted && read === undefined) return places.next;
  const host = talk.host;
  const group = read === undefined ? talk.topic : talk.resolve(read, host?.ids ?? []);
  if (group === undefined) return places.next;
  if (read !== undefined) talk.account.understand(places.next, from);
  const next = read?.next ?? places.next;
  if (fronted && host !== undefined) {
    const range = talk.rangeBetween(at, next);
    const tokens = [at, places.next] as const;
    talk.relate({ subject: group, predicates: places.predicates, objects: host, range, tokens });
    hosted(talk, group, host);
    return next;
  }
  if (read !== undefined) talk.setTopic(group);
  const range = talk.rangeBetween(at, places.next);
  for (const predicate of places.predicates) {
    talk.sides.push({ group, predicate, range, tokens: [Math.min(at, end), places.next] });
  }
  return next;
}

function hosted(talk: Discourse, group: Group, host: Group): void {
  talk.setTopic(group);
  talk.host = host;
}
