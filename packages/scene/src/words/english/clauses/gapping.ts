import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { NEW_DETERMINERS } from "../lexicon/word-classes.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { isOnePlace } from "./listing.ts";

/**
 * Read "the left desk has a laptop on it, THE RIGHT ONE A PRINTER": what was said of one thing goes for another,
 * without its words.
 *
 * @returns  the first token after it; undefined where nothing was said to have something in a place
 */
export function readGapped(talk: Discourse, at: number): number | undefined {
  const said = talk.related;
  if (!talk.joined || said === undefined || said.negated || said.subject !== talk.company)
    return undefined;
  const read = readGroup(talk.tokens, at, "place");
  const known = read?.members.every(
    (member) => !("phrase" in member) || /^(?:known|other)$/.test(member.phrase.reference),
  );
  if (read === undefined || !known || !NEW_DETERMINERS.has(talk.word(read.next))) return undefined;
  const things = readGroup(talk.tokens, read.next, "place");
  if (things === undefined) return undefined;
  const objects = talk.resolve(read, said.objects.ids);
  const subject: Group = talk.resolve(things, objects.ids);
  const range = { start: talk.tokens[at]!.start, end: talk.tokens[things.next - 1]!.end };
  const predicates = isOnePlace(talk, objects) ? (["inside"] as const) : said.predicates;
  talk.relate({ ...said, predicates, subject, objects, range, tokens: [at, things.next] });
  talk.last = objects;
  talk.company = subject;
  return things.next;
}
