import { isDoer } from "../../../kinds/animate.ts";
import type { Discourse } from "../discourse.ts";
import { readGroup } from "../nouns/noun-group.ts";

/** Verbs of doing something for somebody who is there. */
const GIVING =
  /^(?:hand|giv|gave|pass|offer|show|throw|threw|toss|read|tell|told|serv|sell|sold|bring|brought|sing|sang|play|deliver|feed|kick)/;

/** "hands a parcel TO A WOMAN", "reads a book TO TWO CHILDREN": they are at hand. */
export function readGiving(talk: Discourse, at: number): number | undefined {
  const { topic, state } = talk;
  const gives = GIVING.test(talk.deed ?? "") && /^(?:to|for)$/.test(talk.word(at));
  if (!gives || topic === undefined || state !== "object") return undefined;
  const read = readGroup(talk.tokens, at + 1, "object");
  const [member] = read?.members ?? [];
  if (read === undefined || member === undefined || !("phrase" in member)) return undefined;
  if (!isDoer(member.phrase.category ?? "")) return undefined;
  const objects = talk.resolve(read, topic.ids);
  const range = talk.rangeOf(at, read.next, topic);
  talk.relate({ subject: topic, predicates: ["near"], objects, range, tokens: [at, at + 1] });
  talk.setObject(objects);
  talk.acting = false;
  return read.next;
}

/** "cut INTO EIGHT SLICES", "folded into a boat": what becomes of a thing is no other thing; the words are reported. */
export function readMadeInto(talk: Discourse, at: number): number | undefined {
  const into = talk.word(at) === "into" ? at : at + 1;
  const becomes = MADE.test(talk.word(into - 1)) && talk.word(into) === "into";
  if (!becomes || talk.state === "start") return undefined;
  return readGroup(talk.tokens, into + 1, "object")?.next;
}

const MADE =
  /^(?:cut|sliced|divided|split|broken|torn|chopped|folded|turned|shaped|carved|rolled)$/;
