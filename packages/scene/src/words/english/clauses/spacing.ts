import type { Group } from "../../group.ts";
import type { Range } from "../../span.ts";
import type { Discourse } from "../discourse.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { apartBy, type Reach, readReach } from "../places/relations.ts";
import { severalSubjects } from "./mutual.ts";

/**
 * Read "two schools 1 KM APART", "desks AT LEAST 2 M APART": each so far from the one before it, and no two nearer
 * than a distance that is the least.
 */
export function readSpacing(talk: Discourse, at: number): number | undefined {
  const reach = talk.state === "start" ? undefined : readReach(talk.tokens, at);
  if (reach === undefined) return undefined;
  const { next } = reach;
  const end = talk.word(next) === "from" ? next + 3 : next + 1;
  const each = talk.tokens.slice(next + 1, end).map(({ word }) => word);
  const isApart = talk.word(next) === "apart" || each.join(" ") === "each other";
  const subject = isApart ? severalSubjects(talk) : undefined;
  if (subject === undefined || subject.ids.length < 2) return undefined;
  keepApart(talk, subject, reach, talk.rangeOf(at, end, subject));
  talk.joined = false;
  return talk.understood(at, end);
}

const LEAVING = /^(?:leave|keep|allow|maintain)$/;
const GAP = /^(?:gap|clearance|space|spacing|distance|walkway|aisle|passage|room)$/;

/** Read "LEAVE AT LEAST 80 CM BETWEEN the bed and the wardrobe", "keep a gap of 1 m between them". */
export function readClearance(talk: Discourse, at: number): number | undefined {
  if (!LEAVING.test(talk.word(at))) return undefined;
  const named = /^an?$/.test(talk.word(at + 1)) && GAP.test(talk.word(at + 2)) ? at + 4 : at + 1;
  const reach = readReach(talk.tokens, named);
  if (reach === undefined) return undefined;
  const noun = talk.word(reach.next) === "of" ? reach.next + 1 : reach.next;
  const between = GAP.test(talk.word(noun)) ? noun + 1 : reach.next;
  const read = talk.word(between) === "between" && readGroup(talk.tokens, between + 1, "pair");
  if (!read) return undefined;
  const ends = talk.resolve(read, []);
  if (ends.ids.length < 2) return undefined;
  keepApart(talk, ends, reach, talk.rangeOf(at, read.next, ends));
  talk.setTopic(ends);
  talk.understood(at, between + 1);
  return read.next;
}

function keepApart(talk: Discourse, { ids, range: own }: Group, reach: Reach, range: Range): void {
  for (const [index, id] of ids.slice(1).entries()) {
    const before = reach.least ? ids.slice(0, index + 1) : [ids[index]!];
    const others = { ids: before, range: own };
    talk.builder.relate([id], "within distance of", [others], range, apartBy(reach));
  }
}
