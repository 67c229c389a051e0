import { isPlace } from "./company.ts";
import type { Discourse } from "./discourse.ts";
import { beginListing } from "./listing.ts";
import { readGroup } from "./noun-group.ts";

/** A heading that names no place, but the whole scene. */
const WHOLE = /^(?:room|scene|picture|image|photo|photograph|view|setting)$/;

/**
 * Read a heading that says where everything is: "A kitchen: a fridge is against the wall" tells what
 * "in a kitchen, a fridge is against the wall" does.
 *
 * @returns  the first token behind the colon; undefined where no place stands before one
 */
export function readHeading(talk: Discourse, at: number): number | undefined {
  const heading = talk.state === "start" ? readGroup(talk.tokens, at, "subject") : undefined;
  if (heading === undefined || !isColon(talk, heading.next)) return undefined;
  const [member] = heading.members;
  if (heading.members.length > 1 || member === undefined || !("phrase" in member)) return undefined;
  const { category = "", countIfNew } = member.phrase;
  if (WHOLE.test(category)) return talk.understood(at, heading.next + 1);
  if (!isPlace(category) || countIfNew > 1) return undefined;
  const place = talk.resolve(heading, []);
  talk.setTopic(place);
  const next = beginListing(talk, heading.next, place);
  talk.state = "start";
  talk.topic = talk.last = undefined;
  return next;
}

function isColon(talk: Discourse, at: number): boolean {
  return talk.tokens[at]?.kind === "quiet" && talk.word(at).startsWith(":");
}
