import type { Discourse } from "../discourse.ts";
import { readGroup } from "../nouns/noun-group.ts";

/** Verbs of fastening, as they are said to somebody. */
const FASTENING =
  /^(?:affix|attach|bolt|clamp|clip|fasten|fix|glue|hook|mount|nail|pin|screw|secure|stick|strap|tack|tape|tie)$/;

/** What things are fastened to flat: they are on it. */
const FLAT =
  /(?:^| )(?:wall|door|board|fence|fridge|refrigerator|ceiling|window|mirror|notice board)$/;

/**
 * Read "tape a poster TO THE DOOR", "tie a dog TO A POST": fastened things are on what is flat, and beside what
 * is not.
 *
 * @returns  the first token after it; undefined where nobody was asked to fasten anything
 */
export function readFastened(talk: Discourse, at: number): number | undefined {
  if (!/^(?:to|onto)$/.test(talk.word(at)) || !FASTENING.test(talk.deed ?? "")) return undefined;
  const subject = talk.subject();
  const read = subject && readGroup(talk.tokens, at + 1, "object");
  if (subject === undefined || read === undefined) return undefined;
  const objects = talk.resolve(read, subject.ids);
  const flat = talk.builder.categoriesOf(objects.ids).every((each) => FLAT.test(each));
  const range = talk.rangeOf(at, read.next, subject);
  talk.relate({
    subject,
    predicates: [flat ? "on" : "next to"],
    objects,
    range,
    tokens: [at, at + 1],
  });
  talk.setObject(objects);
  return read.next;
}
