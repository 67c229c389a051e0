import { COURSE } from "../../attributes.ts";
import type { Group } from "../../scene-builder.ts";
import type { Discourse } from "../discourse.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { bearingOf } from "../places/bearings.ts";

/** What roads and rivers do. */
const LEADING =
  /^(?:run|flow|go|goe|lead|stretch|stretche|extend|wind|pass|passe|head|meander|climb|descend)(?:s|ing)?$|^(?:ran|running|winding)$/;

const LINKING = /^(?:connect|link|join)(?:s|ed|ing)?$/;

/** What stands before each further stop of a way. */
const STOPS = /^(?:to|into|towards?|past|via|through|over)$/;

const OPPOSITE: Readonly<Record<string, string>> = {
  north: "south",
  south: "north",
  east: "west",
  west: "east",
  "north-east": "south-west",
  "south-west": "north-east",
  "north-west": "south-east",
  "south-east": "north-west",
};

/**
 * Read which way a road or river of a map runs: "from north to south", "north-south", "eastwards".
 * It becomes an attribute, `course`.
 */
export function readCourse(talk: Discourse, at: number): number | undefined {
  if (talk.frame !== "map" || talk.state === "start" || !isUnderway(talk, at)) return undefined;
  const from = LEADING.test(talk.word(at)) ? at + 1 : at;
  const start = /^(?:from|due|in)$/.test(talk.word(from)) ? from + 1 : from;
  const noun = talk.word(start) === "the" ? start + 1 : start;
  const read = courseAt(talk, noun) ?? courseAt(talk, from);
  const subject = talk.relative ?? talk.topic;
  if (read === undefined || subject === undefined) return undefined;
  const verb = verbBefore(talk, at);
  const range = { start: talk.tokens[verb]!.start, end: talk.tokens[read.next - 1]!.end };
  talk.builder.qualify(subject.ids, { [COURSE]: read.course }, range);
  talk.resumeTopic();
  talk.acting = true;
  return talk.understood(verb, read.next);
}

/** A verb right behind its noun was read with it. */
function verbBefore(talk: Discourse, at: number): number {
  return LEADING.test(talk.word(at - 1)) ? at - 1 : at;
}

/** Behind "runs", or at "from" right behind the road itself: "a river from north to south". */
function isUnderway(talk: Discourse, at: number): boolean {
  const verb = LEADING.test(talk.word(at)) || LEADING.test(talk.word(at - 1));
  return verb || (talk.word(at) === "from" && talk.last === talk.topic);
}

interface ReadCourse {
  readonly course: string;
  readonly next: number;
}

function courseAt(talk: Discourse, at: number): ReadCourse | undefined {
  const both = /^([a-z]+)-(?:to-)?([a-z]+)$/.exec(talk.word(at));
  const [from, to] = [bearingOf(both?.[1] ?? ""), bearingOf(both?.[2] ?? "")];
  if (from !== undefined && to !== undefined && OPPOSITE[from] === to)
    return { course: `${from} to ${to}`, next: at + 1 };
  const first = bearingOf(talk.word(at).replace(/wards?$|bound$/, ""));
  if (first === undefined || talk.word(at + 1) === "of") return undefined;
  const link = talk.word(at + 1) === "to" ? at + 2 : at + 1;
  const second = bearingOf(talk.word(talk.word(link) === "the" ? link + 1 : link));
  if (link === at + 2 && second !== undefined)
    return {
      course: `${first} to ${second}`,
      next: talk.word(link) === "the" ? link + 2 : link + 1,
    };
  return { course: `${OPPOSITE[first]} to ${first}`, next: at + 1 };
}

/**
 * Read what a road or river of a map leads from and to: "connects the village to the castle", "runs from
 * the hill past a mill into the lake". It touches the first and the last, and is next to what it passes.
 */
export function readWay(talk: Discourse, at: number): number | undefined {
  if (talk.frame !== "map" || talk.state === "start") return undefined;
  const subject = talk.relative ?? talk.topic;
  if (subject === undefined) return undefined;
  if (LINKING.test(talk.word(at))) return readLink(talk, at, subject);
  const verb = LEADING.test(talk.word(at));
  const from = verb ? at + 1 : at;
  const ends = verb && talk.word(from) === "between";
  if (ends) return readLink(talk, from, subject, at);
  const opens = /^(?:from|to|into|towards?)$/;
  const starts = verb ? opens.test(talk.word(from)) : talk.word(from) === "from";
  if (!starts || !(verb || talk.last === subject)) return undefined;
  return readStops(talk, from, subject, verbBefore(talk, at));
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

/** "FROM the hill PAST a mill INTO the lake": at least two stops. */
function readStops(
  talk: Discourse,
  from: number,
  subject: Group,
  verb: number,
): number | undefined {
  const stops: { readonly link: string; readonly group: Group }[] = [];
  let next = from;
  for (let link = from; link === from || STOPS.test(talk.word(link)); link = next) {
    const read = readGroup(talk.tokens, link + 1, "object");
    if (read === undefined) break;
    stops.push({ link: talk.word(link), group: talk.resolve(read, subject.ids) });
    next = read.next;
  }
  if (stops.length === 0) return undefined;
  const range = talk.rangeOf(verb, next, subject);
  for (const { link, group } of stops) {
    if (/^(?:past|via)$/.test(link)) talk.builder.relate(subject.ids, "next to", [group], range);
    else if (/^(?:through|over)$/.test(link))
      talk.builder.relate(subject.ids, "crosses", [group], range);
    else touch(talk, subject, group, range);
  }
  talk.setObject(stops.at(-1)!.group);
  return talk.understood(verb, next);
}

function touch(talk: Discourse, subject: Group, group: Group, range: Group["range"]): void {
  talk.builder.relate(subject.ids, "touching", [group], range);
}
