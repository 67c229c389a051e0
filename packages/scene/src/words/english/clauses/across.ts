import type { Discourse } from "../discourse.ts";
import { readGroup } from "../nouns/noun-group.ts";
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
