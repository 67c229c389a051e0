import type { Discourse } from "../discourse.ts";
import { circumstanceAt } from "../lexicon/fixed-phrases.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { isBodyPart } from "./body-parts.ts";
import { readRelations } from "./relations.ts";

/** Whether "with his arm", "with her paws" starts at a token. */
export function isOwnBodyAt(talk: Discourse, at: number): boolean {
  return ownBodyEnd(talk, at) !== undefined;
}

/** The first token after "with his left arm". */
function ownBodyEnd(talk: Discourse, at: number): number | undefined {
  if (talk.word(at) !== "with" || !/^(?:its|his|her|their)$/.test(talk.word(at + 1)))
    return undefined;
  const part = [at + 2, at + 3].find((index) => isBodyPart(talk.word(index)));
  return part === undefined ? undefined : part + 1;
}

/**
 * Read "with his arm around a woman", "with its head on a shoe": whoever it is, is near that; "with her eyes
 * closed" puts nothing anywhere, and is reported.
 */
export function readOwnBody(talk: Discourse, at: number): number | undefined {
  const end = ownBodyEnd(talk, at);
  const subject = talk.relative ?? talk.topic;
  if (end === undefined || subject === undefined || talk.state === "start") return undefined;
  const place = readRelations(talk.tokens, end);
  const read = place && readGroup(talk.tokens, place.next, "object");
  if (place === undefined || read === undefined || circumstanceAt(talk.tokens, end) > 0) return end;
  const objects = talk.resolve(read, subject.ids);
  const others = objects.ids.filter((id) => !subject.ids.includes(id));
  if (others.length === 0) return read.next;
  const close = talk.word(end) === "around" || talk.word(end) === "on";
  const predicates = [close ? "touching" : "near"] as const;
  const range = talk.rangeOf(at, read.next, subject);
  talk.relate({ subject, predicates, objects, range, tokens: [at, place.next] });
  talk.setObject(objects);
  talk.acting = true;
  return read.next;
}
