import { COURSE } from "../../attributes.ts";
import type { Discourse } from "../discourse.ts";
import { bearingOf } from "../places/bearings.ts";

/** What roads and rivers do. */
export const LEADING =
  /^(?:run|flow|go|goe|lead|stretch|stretche|extend|wind|snake|pass|passe|head|meander|climb|descend)(?:s|ing)?$|^(?:ran|running|winding|led)$/;

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
export function verbBefore(talk: Discourse, at: number): number {
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
