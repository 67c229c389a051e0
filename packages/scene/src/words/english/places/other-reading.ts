import type { Group } from "../../group.ts";
import type { Statement } from "../../statement.ts";
import type { Discourse } from "../discourse.ts";

/**
 * Note whose else a place may be: in "a cup on a table next to a sofa" the cup's or the table's, and
 * in "a cat and a dog on a sofa" both animals' or the dog's.
 *
 * @param at         the first token of the relation phrase
 * @param statement  as it is understood
 */
export function noteOtherReading(talk: Discourse, at: number, statement: Statement): void {
  const other = otherSubject(talk, at, statement.subject);
  if (other === undefined || other.ids.some((id) => statement.objects.ids.includes(id))) return;
  talk.builder.notes.doubt(statement, other);
}

function otherSubject(talk: Discourse, at: number, subject: Group): Group | undefined {
  if (talk.relative !== undefined || talk.joined) return undefined;
  if (talk.state === "object")
    return differing(subject === talk.last ? talk.topic : talk.last, subject);
  const adjacent = talk.tokens[at - 1]?.end === subject.range.end && subject === talk.last;
  return adjacent ? differing(talk.topicMember, subject) : undefined;
}

function differing(group: Group | undefined, subject: Group): Group | undefined {
  return group !== undefined && group.ids.join() !== subject.ids.join() ? group : undefined;
}
