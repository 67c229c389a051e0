import { isKnownCategory } from "../../../kinds/noun-table.ts";
import { isPlace, isRoomKind } from "../../../kinds/rooms.ts";
import type { Group } from "../../group.ts";
import type { NounPhrase } from "../../noun-phrase.ts";
import type { Discourse } from "../discourse.ts";
import { isBearer } from "../lexicon/company.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { beginListing } from "./listing.ts";

/** A heading that names no place, but the whole scene, or what is to be made: "dinner table setting". */
const WHOLE =
  /(?:^| )(?:room|scene|picture|image|photo|photograph|view|setting|setup|set-up|layout|arrangement|composition|interior|design|object|item|furniture|relation|relationship|constraint|content|element|description|requirement|detail|note|position|placement|map|plan|scenario|diorama|still life)$/;

/**
 * Read a heading that says where everything is: "A kitchen: a fridge is against the wall" tells what
 * "in a kitchen, a fridge is against the wall" does, and "Desk: a laptop" what "on a desk, a laptop" does.
 *
 * @returns  the first token behind the colon; undefined where no place stands before one
 */
export function readHeading(talk: Discourse, at: number): number | undefined {
  const from = talk.word(at) === "for" ? at + 1 : at;
  const heading = talk.state === "start" ? readGroup(talk.tokens, from, "subject") : undefined;
  if (heading === undefined) return undefined;
  if (talk.word(heading.next) === "setting" && isColon(talk, heading.next + 1))
    return talk.understood(at, heading.next + 2);
  if (!isColon(talk, heading.next)) return readRoomNamed(talk, at);
  const [member] = heading.members;
  if (heading.members.length > 1 || member === undefined || !("phrase" in member)) return undefined;
  const { category = "", countIfNew } = member.phrase;
  if (WHOLE.test(category) && (category === "room" || !isPlace(category)))
    return talk.understood(at, heading.next + 1);
  if (!(isPlace(category) || isBearer(category)) || countIfNew > 1)
    return isLabel(member.phrase) ? talk.understood(heading.next, heading.next + 1) : undefined;
  talk.understood(at, from);
  return listIn(talk, talk.resolve(heading, []), heading.next);
}

/** "MASTER BEDROOM, king-size bed on the far wall": a room without an article, and behind the comma what is in it. */
function readRoomNamed(talk: Discourse, at: number): number | undefined {
  const named = readGroup(talk.tokens, at, "place");
  const [member] = named?.members ?? [];
  if (named === undefined || member === undefined || !("phrase" in member)) return undefined;
  const { reference, category = "", countIfNew } = member.phrase;
  const isOne = reference === "bare" && countIfNew === 1 && isRoomKind(category);
  const { next } = named;
  if (!isOne || talk.tokens[next]?.kind !== "comma") return undefined;
  const item = readGroup(talk.tokens, next + 1, "place")?.members[0];
  if (item === undefined || !("phrase" in item) || isRoomKind(item.phrase.category ?? ""))
    return undefined;
  if (category === "room") return talk.understood(at, next + 1);
  return listIn(talk, talk.resolve(named, []), next);
}

/** What follows is in the place that was named. */
function listIn(talk: Discourse, place: Group, at: number): number {
  talk.setTopic(place);
  const next = beginListing(talk, at, place);
  talk.state = "start";
  talk.topic = talk.last = undefined;
  return next;
}

/** "Registration: a long table": a word of no table that names no thing there, and is reported. */
function isLabel({ reference, category = "" }: NounPhrase): boolean {
  return reference === "bare" && !isKnownCategory(category);
}

/** A colon, or a dash that stands apart. */
function isColon({ tokens }: Discourse, at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.kind !== "quiet") return false;
  const apart = before!.end < mark.start && mark.end < (after?.start ?? 0);
  return mark.word.startsWith(":") || (apart && /^[\u2013\u2014-]+$/.test(mark.word));
}
