import type { Discourse } from "../discourse.ts";
import { circumstanceAt, framingAt } from "../lexicon/fixed-phrases.ts";
import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { isManner } from "../lexicon/styles.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { relationAt } from "../places/relation-phrases.ts";

/** Read words about the picture or its circumstances: "a photo of", "at night"; how it is to look stays reported. */
export function readFraming(talk: Discourse, at: number): number | undefined {
  const circumstance = circumstanceAt(talk.tokens, at);
  if (circumstance > 0) return at + circumstance;
  const length = framingAt(talk.tokens, at, talk.state === "start");
  const placed = (relationAt(talk.tokens, at)?.length ?? 0) > length;
  if (length === 0 || placed || isHungPicture(talk, at, length)) return undefined;
  for (let each = at; each < at + length; each++)
    if (!isManner(talk.word(each))) talk.account.understand(each);
  return at + length;
}

/** "a picture of a giraffe HANGING on a wall": a thing, and not the whole scene. */
function isHungPicture(talk: Discourse, at: number, length: number): boolean {
  const read = talk.word(at + length - 1) === "of" && readGroup(talk.tokens, at, "object");
  if (!read) return false;
  if (talk.word(at + length - 2) === "portrait" && isFiniteVerb(talk.word(read.next))) return true;
  const words = [0, 1, 2].map((ahead) => talk.word(read.next + ahead)).join(" ");
  return /^(?:(?:is |that |which )*(?:hang|hung|mounted|framed)|(?:is )?(?:above|over) (?:an?|the) |on (?:an?|the) (?:wall|easel|shelf|desk))/.test(
    `${words} `,
  );
}
