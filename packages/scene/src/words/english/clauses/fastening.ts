import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { readGroup } from "../nouns/noun-group.ts";

/** Verbs of fastening, as they are said to somebody. */
const FASTENING =
  /^(?:affix|attach|bolt|clamp|clip|fasten|fix|glue|hook|mount|nail|pin|screw|secure|stick|strap|tack|tape|tie)$/;

/** How a thing is that was fastened flat or through: it touches what it is on. */
const FASTENED =
  /^(?:affixed|attached|bolted|clipped|fastened|fixed|glued|hooked|mounted|nailed|pinned|screwed|secured|sewn|stapled|stuck|tacked|taped|clamped|pegged|stitched)$/;

/** What things are fastened to flat: they are on it. */
const FLAT =
  /(?:^| |cork|chalk|white|black|bill|card)(?:wall|door|board|fence|fridge|refrigerator|ceiling|window|mirror|notice board)$/;

/**
 * Read "tape a poster TO THE DOOR", "tie a dog TO A POST", "a note pinned TO A CORKBOARD": fastened things are on
 * what is flat, and otherwise touch it or, where somebody is asked to fasten them, are beside it.
 *
 * @returns  the first token after it; undefined where nothing is fastened
 */
export function readFastened(talk: Discourse, at: number): number | undefined {
  const done = FASTENED.test(talk.word(at - 1));
  if (!/^(?:to|onto)$/.test(talk.word(at)) || !(done || FASTENING.test(talk.deed ?? "")))
    return undefined;
  const subject = done ? fastenedAt(talk, at - 1) : talk.subject();
  const read = subject && readGroup(talk.tokens, at + 1, "object");
  if (subject === undefined || read === undefined) return undefined;
  const objects = talk.resolve(read, subject.ids);
  const flat = talk.builder.categoriesOf(objects.ids).every((each) => FLAT.test(each));
  const range = talk.rangeOf(at, read.next, subject);
  talk.relate({
    subject,
    predicates: [flat ? "on" : done ? "touching" : "next to"],
    objects,
    range,
    tokens: [at, at + 1],
  });
  if (done) talk.account.understand(at - 1);
  talk.setObject(objects);
  return read.next;
}

/** "a desk with A NOTE pinned to a lamp": what stands right before, if it is the thing last named. */
function fastenedAt({ tokens, last, topic, state }: Discourse, at: number): Group | undefined {
  if (state === "start") return undefined;
  return last !== undefined && tokens[at - 1]?.end === last.range.end ? last : topic;
}
