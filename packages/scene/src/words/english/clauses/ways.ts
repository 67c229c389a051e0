import { COURSE } from "../../attributes.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { bearingOf } from "../places/bearings.ts";
import { readRelations } from "../places/relations.ts";
import { LEADING, verbBefore } from "./courses.ts";

const LINKING = /^(?:connect|link|join)(?:s|ed|ing)?$/;

/** What stands before each further stop of a way. */
const STOPS = /^(?:to|into|towards?|past|via|through|over|across|under|along)$/;

/** What a bridge does to the road that it leads over a river. */
const CARRYING = /^(?:carr(?:y|ies|ying)|tak(?:e|es|ing)|bring(?:s|ing)?|lead(?:s|ing)?)$/;

const FOLLOWING = /^(?:follow|hug|skirt|flank)(?:s|ing|ging)?$/;

const BORDERING = /^(?:border|adjoin|abut)(?:s|ing|ed)?$/;

/**
 * Read what a road or river of a map leads from and to: "connects the village to the castle", "runs from
 * the hill past a mill into the lake". It touches the first and the last, and is next to what it passes.
 */
export function readWay(talk: Discourse, at: number): number | undefined {
  if (talk.frame !== "map" || talk.state === "start") return undefined;
  const subject = talk.relative ?? talk.topic;
  if (subject === undefined) return undefined;
  if (LINKING.test(talk.word(at)))
    return readLinkedBy(talk, at, subject) ?? readLink(talk, at, subject);
  const carried = CARRYING.test(talk.word(at)) ? readCarried(talk, at, subject) : undefined;
  if (carried !== undefined) return carried;
  if (/^(?:stop|call)(?:s|ping|ing)?$/.test(talk.word(at)) && talk.word(at + 1) === "at")
    return readStops(talk, at + 1, subject, at);
  if (FOLLOWING.test(talk.word(at))) return readFollowed(talk, at, subject);
  if (BORDERING.test(talk.word(at))) return readBorder(talk, at, subject);
  const verb = LEADING.test(talk.word(at));
  const from = verb ? at + 1 : at;
  if (verb && talk.word(from) === "between")
    return separates(talk, subject) ? undefined : readLink(talk, from, subject, at);
  if (isSideAt(talk, from)) return undefined;
  const goes = verb || LEADING.test(talk.word(at - 1));
  const starts = goes
    ? talk.word(from) === "from" || STOPS.test(talk.word(from))
    : talk.word(from) === "from" && talk.last === subject;
  return starts ? readStops(talk, from, subject, verbBefore(talk, at)) : undefined;
}

/** What runs between two things and, unlike a road, leads to neither of them. */
const SEPARATING =
  /(?:river|stream|creek|brook|border|wall|fence|hedge|valley|gorge|canyon|ridge|range|strait)$/;

function separates(talk: Discourse, { ids }: Group): boolean {
  return SEPARATING.test(talk.builder.categoryOf(ids[0]) ?? "");
}

/** "fields stretch TO THE EAST": where they are, and not what they lead to. */
function isSideAt(talk: Discourse, at: number): boolean {
  const noun = talk.word(at + 1) === "the" ? at + 2 : at + 1;
  return bearingOf(talk.word(noun)) !== undefined && readRelations(talk.tokens, at) !== undefined;
}

/** "connects the village TO THE CASTLE", "runs between the village AND THE CASTLE". */
function readLink(talk: Discourse, at: number, subject: Group, verb = at): number | undefined {
  const read = readGroup(talk.tokens, at + 1, "pair");
  if (read === undefined) return undefined;
  const joined = /^(?:to|with|and)$/.test(talk.word(read.next));
  const other = joined ? readGroup(talk.tokens, read.next + 1, "object") : undefined;
  const objects = [read, ...(other ? [other] : [])].map((each) => talk.resolve(each, subject.ids));
  const next = other?.next ?? read.next;
  if (new Set(objects.flatMap(({ ids }) => ids)).size < 2) return undefined;
  const range = talk.rangeOf(verb, next, subject);
  for (const group of objects) touch(talk, subject, group, range);
  talk.setObject(objects.at(-1)!);
  return talk.understood(verb, next);
}

/** "two villages LINKED BY A ROAD", "an airport near a city, CONNECTED BY A MOTORWAY", "connected to it by a road". */
function readLinkedBy(talk: Discourse, at: number, subject: Group): number | undefined {
  const other = talk.word(at + 1) === "to" ? readGroup(talk.tokens, at + 2, "pair") : undefined;
  const by = other?.next ?? at + 1;
  const read = talk.word(by) === "by" ? readGroup(talk.tokens, by + 1, "object") : undefined;
  if (read === undefined) return undefined;
  const there = other ? talk.resolve(other, subject.ids) : talk.related?.objects;
  const ends = [...new Set([...subject.ids, ...(there?.ids ?? [])])];
  if (ends.length < 2) return undefined;
  const way = talk.resolve(read, ends);
  const range = talk.rangeOf(at, read.next, subject);
  touch(talk, way, { ids: ends, range: subject.range }, range);
  talk.understood(at, by + 1);
  talk.setObject(way);
  return read.next;
}

/** "follows THE RIVER": it is next to it. */
function readFollowed(talk: Discourse, at: number, subject: Group): number | undefined {
  const read = readGroup(talk.tokens, at + 1, "object");
  if (read === undefined) return undefined;
  const objects = talk.resolve(read, subject.ids);
  const range = talk.rangeOf(at, read.next, subject);
  talk.relate({ subject, predicates: ["next to"], objects, range, tokens: [at, at + 1] });
  talk.setObject(objects);
  talk.acting = true;
  return read.next;
}

/** "borders THE VILLAGE TO THE WEST": it touches the village, and is west of it. */
function readBorder(talk: Discourse, at: number, subject: Group): number | undefined {
  const from = /^(?:on|by)$/.test(talk.word(at + 1)) ? at + 2 : at + 1;
  const read = readGroup(talk.tokens, from, "object");
  if (read === undefined) return undefined;
  const objects = talk.resolve(read, subject.ids);
  const said = readRelations(talk.tokens, read.next);
  const bearing = said?.phrases.every(({ object }) => object === "omitted") ? said : undefined;
  const next = bearing?.next ?? read.next;
  const range = talk.rangeOf(at, next, subject);
  const places = bearing?.phrases.map(({ predicate }) => predicate) ?? [];
  const ends = talk.word(from - 1) === "by" ? [objects, subject] : [subject, objects];
  const sides = { subject: ends[0]!, objects: ends[1]!, range, tokens: [at, next] } as const;
  talk.relate({ ...sides, predicates: ["touching", ...places] });
  talk.setObject(objects);
  return next;
}

/** "takes THE ROAD OVER A RIVER": both are over it. */
function readCarried(talk: Discourse, at: number, subject: Group): number | undefined {
  const carried = readGroup(talk.tokens, at + 1, "pair");
  const over = carried && /^(?:over|across|under|through)$/.test(talk.word(carried.next));
  const read = over ? readGroup(talk.tokens, carried.next + 1, "object") : undefined;
  if (carried === undefined || read === undefined) return undefined;
  const way = talk.resolve(carried, subject.ids);
  const crossed = talk.resolve(read, [...subject.ids, ...way.ids]);
  const range = talk.rangeOf(at, read.next, subject);
  talk.builder.relate([...subject.ids, ...way.ids], "crosses", [crossed], range);
  talk.setObject(crossed);
  talk.acting = true;
  return talk.understood(at, read.next);
}

interface Stop {
  readonly link: string;
  readonly group: Group;
}

/** "FROM the hill PAST a mill INTO the lake": at least two stops. */
function readStops(
  talk: Discourse,
  from: number,
  subject: Group,
  verb: number,
): number | undefined {
  const stops: Stop[] = [];
  let next = from;
  for (let link = from; link === from || STOPS.test(talk.word(link)); link = afterAnd(talk, next)) {
    const read = readGroup(talk.tokens, link + 1, "object");
    if (read === undefined) break;
    stops.push({ link: talk.word(link), group: talk.resolve(read, subject.ids) });
    next = read.next;
  }
  if (stops.length === 0) return undefined;
  const range = talk.rangeOf(verb, next, subject);
  for (const stop of stops) relateStop(talk, subject, stop, range);
  relateEnds(talk, subject, stops, range);
  talk.setObject(stops.at(-1)!.group);
  return talk.understood(verb, next);
}

/** "past a mill AND over a hill" */
function afterAnd(talk: Discourse, at: number): number {
  return talk.word(at) === "and" && STOPS.test(talk.word(at + 1)) ? at + 1 : at;
}

function relateStop(
  talk: Discourse,
  subject: Group,
  { link, group }: Stop,
  range: Group["range"],
): void {
  if (/^(?:past|via|at|along)$/.test(link))
    talk.builder.relate(subject.ids, "next to", [group], range);
  else if (/^(?:through|over|across|under)$/.test(link))
    talk.builder.relate(subject.ids, "crosses", [group], range);
  else touch(talk, subject, group, range);
}

/** "runs NORTHEAST from the city to the airport": where it ends is north-east of where it begins. */
function relateEnds(
  talk: Discourse,
  subject: Group,
  stops: readonly Stop[],
  range: Group["range"],
): void {
  const [first] = stops;
  const last = stops.at(-1);
  const course = talk.builder.attributesOf(subject.ids[0])[COURSE] ?? "";
  const bearing = bearingOf(course.split(" to ")[1] ?? "");
  if (first?.link !== "from" || last === undefined || bearing === undefined) return;
  if (last !== first && /^(?:to|into|towards?)$/.test(last.link))
    talk.builder.relate(last.group.ids, `${bearing} of` as "north of", [first.group], range);
}

function touch(talk: Discourse, subject: Group, group: Group, range: Group["range"]): void {
  talk.builder.relate(subject.ids, "touching", [group], range);
}
