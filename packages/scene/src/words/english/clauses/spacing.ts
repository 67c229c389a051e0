import type { Discourse } from "../discourse.ts";
import { readLength } from "../lexicon/measures.ts";
import { severalSubjects } from "./mutual.ts";

/** Read "two schools 1 KM APART": each within that distance of the one before it, and not much nearer. */
export function readSpacing(talk: Discourse, at: number): number | undefined {
  const length = readLength(talk.tokens, at);
  if (length === undefined || talk.state === "start") return undefined;
  const { metres, next } = length;
  const end = talk.word(next) === "from" ? next + 3 : next + 1;
  const each = talk.tokens.slice(next + 1, end).map(({ word }) => word);
  const isApart = talk.word(next) === "apart" || each.join(" ") === "each other";
  const subject = isApart ? severalSubjects(talk) : undefined;
  if (subject === undefined || subject.ids.length < 2) return undefined;
  const range = talk.rangeOf(at, end, subject);
  for (const [index, id] of subject.ids.slice(1).entries()) {
    const before = { ids: [subject.ids[index]!], range: subject.range };
    const exactly = { distance: metres, exact: true } as const;
    talk.builder.relate([id], "within distance of", [before], range, exactly);
  }
  talk.joined = false;
  return talk.understood(at, end);
}
