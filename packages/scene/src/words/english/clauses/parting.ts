import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { type ReadGroup, readGroup } from "../nouns/noun-group.ts";

const PARTING = /^(?:separat(?:e|es|ed|ing)|divid(?:e|es|ed|ing)|part(?:s|ed|ing))$/;

/**
 * Read "a river SEPARATES the old town FROM the new town", "two desks SEPARATED BY a screen": what parts two
 * things is between them.
 *
 * @returns  the first token after it; undefined where no two things are named
 */
export function readParting(talk: Discourse, at: number): number | undefined {
  if (talk.state === "start" || !PARTING.test(talk.word(at))) return undefined;
  return readPartedBy(talk, at) ?? readParts(talk, at);
}

/** "separates the kitchen FROM the dining room", "divides the garden AND the yard". */
function readParts(talk: Discourse, at: number): number | undefined {
  const subject = talk.relative ?? talk.topic;
  const one = readGroup(talk.tokens, at + 1, "pair");
  if (subject === undefined || one === undefined) return undefined;
  const joined = /^(?:from|and)$/.test(talk.word(one.next));
  const other = joined ? readGroup(talk.tokens, one.next + 1, "object") : undefined;
  const pair = pairOf(talk, subject, [one, ...(other ? [other] : [])]);
  if (pair === undefined) return undefined;
  const next = other?.next ?? one.next;
  relateBetween(talk, subject, pair, [at, next]);
  talk.setObject(pair);
  return talk.understood(at, next);
}

/** "are separated BY A RIVER", "is divided from the yard BY A FENCE". */
function readPartedBy(talk: Discourse, at: number): number | undefined {
  const parted = talk.relative ?? talk.topic;
  const other = talk.word(at + 1) === "from" ? readGroup(talk.tokens, at + 2, "pair") : undefined;
  const by = other?.next ?? at + 1;
  const read = talk.word(by) === "by" ? readGroup(talk.tokens, by + 1, "object") : undefined;
  if (parted === undefined || read === undefined) return undefined;
  const there = other ? talk.resolve(other, parted.ids).ids : [];
  const ids = [...parted.ids, ...there];
  if (ids.length !== 2) return undefined;
  const between = talk.resolve(read, ids);
  relateBetween(talk, between, { ids, range: parted.range }, [at, read.next]);
  talk.understood(at, by + 1);
  talk.setObject(between);
  return read.next;
}

/** The two things that groups name together; undefined for more or fewer. */
function pairOf(talk: Discourse, subject: Group, groups: readonly ReadGroup[]): Group | undefined {
  const [first, ...rest] = groups.map((each) => talk.resolve(each, subject.ids));
  const ids = [first!, ...rest].flatMap((group) => group.ids);
  return new Set(ids).size === 2 ? { ids, range: first!.range } : undefined;
}

function relateBetween(
  talk: Discourse,
  subject: Group,
  pair: Group,
  [at, end]: readonly [number, number],
): void {
  const range = talk.rangeOf(at, end, subject);
  talk.relate({ subject, predicates: ["between"], objects: pair, range, tokens: [at, at + 1] });
}
