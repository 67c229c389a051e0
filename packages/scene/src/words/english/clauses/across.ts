import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { type ReadGroup, readGroup } from "../nouns/noun-group.ts";
import { skipLink } from "./fronted.ts";
import { isRoom } from "./listing.ts";
import { isEachOther, severalSubjects } from "./mutual.ts";

/**
 * Read "face each other ACROSS A POND", "sit ACROSS A TABLE FROM EACH OTHER": what two are across from
 * each other is between them.
 */
export function readAcross(talk: Discourse, at: number): number | undefined {
  if (talk.word(at) !== "across" || talk.word(at + 1) === "from") return undefined;
  const pair = talk.state === "start" ? undefined : severalSubjects(talk);
  const read = pair?.ids.length === 2 ? readGroup(talk.tokens, at + 1, "object") : undefined;
  if (pair === undefined || read?.members.length !== 1) return undefined;
  const behind = talk.word(read.next) === "from" && isEachOther(talk, read.next + 1);
  if (!behind && !isEachOther(talk, at - 2)) return undefined;
  const end = behind ? talk.understood(read.next, read.next + 3) : read.next;
  const subject = talk.resolve(read, pair.ids);
  const range = talk.rangeOf(at, end, pair);
  talk.relate({ subject, predicates: ["between"], objects: pair, range, tokens: [at, at + 1] });
  talk.setObject(subject);
  return end;
}

/** What stands before the thing in between, by the number of its words. */
const ACROSS: readonly (readonly string[])[] = [
  ["across"],
  ...["other", "opposite", "far"].flatMap((side) => [
    ["on", "the", side, "side", "of"],
    ["to", "the", side, "side", "of"],
  ]),
];

/**
 * Read "ACROSS THE STREET FROM THE PUB is a church", "a mill on the other side of the river from the church":
 * the two are opposite each other, and the street is between them.
 */
export function readAcrossFrom(talk: Discourse, at: number): number | undefined {
  const words = ACROSS.find((each) => each.every((word, index) => talk.word(at + index) === word));
  const between = words && readGroup(talk.tokens, at + words.length, "place");
  if (between?.members.length !== 1 || talk.word(between.next) !== "from") return undefined;
  const other = readGroup(talk.tokens, between.next + 1, "place");
  if (other === undefined || isEachOther(talk, between.next + 1)) return undefined;
  const fronted = talk.state === "start" || talk.joined;
  const from = fronted ? skipLink(talk, other.next) : other.next;
  const read = fronted ? readGroup(talk.tokens, from, "object") : undefined;
  if (fronted && read === undefined) return undefined;
  return relateAcross(talk, at, { between, other, read, from });
}

interface Crossing {
  readonly between: ReadGroup;
  readonly other: ReadGroup;
  /** What is across, where it comes last; and its first token. */
  readonly read: ReadGroup | undefined;
  readonly from: number;
}

function relateAcross(
  talk: Discourse,
  at: number,
  { between, other, read, from }: Crossing,
): number | undefined {
  const own = read === undefined ? talk.subject() : undefined;
  if (read === undefined && own === undefined) return undefined;
  const there = talk.resolve(other, own?.ids ?? []);
  const way = talk.resolve(between, [...there.ids, ...(own?.ids ?? [])]);
  const subject = own ?? talk.resolve(read!, [...there.ids, ...way.ids]);
  const end = read?.next ?? other.next;
  const range = talk.rangeOf(at, end, subject);
  const pair: Group = { ids: [...subject.ids.slice(0, 1), ...there.ids.slice(0, 1)], range };
  talk.relate({ subject, predicates: ["opposite"], objects: there, range, tokens: [at, from] });
  // Both are in a room that they are across.
  if (!isRoom(talk, way))
    talk.relate({
      subject: way,
      predicates: ["between"],
      objects: pair,
      range,
      tokens: [at, from],
    });
  if (read === undefined) talk.setObject(there);
  else talk.setTopic(subject);
  return talk.understood(at, end);
}
