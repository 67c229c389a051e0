import { isAnimate } from "../../../kinds/animate.ts";
import type { Discourse } from "../discourse.ts";
import { COPULAS } from "../lexicon/word-classes.ts";
import { readGroup } from "../nouns/noun-group.ts";

/** "the dog is with the man": close by. */
export function readCompany(talk: Discourse, at: number): number | undefined {
  const linked = COPULAS.has(talk.word(at - 1)) && talk.word(at) === "with";
  const subject = linked ? talk.subject() : undefined;
  const read = subject && readGroup(talk.tokens, at + 1, "object");
  if (subject === undefined || read === undefined) return undefined;
  const objects = talk.resolve(read, subject.ids);
  const range = talk.rangeOf(at, read.next, subject);
  talk.relate({ subject, predicates: ["next to"], objects, range, tokens: [at, at + 1] });
  talk.setObject(objects);
  return read.next;
}

/** "the exhaust pipe of a car": a part of the car, where the part is a thing by itself; flowers are part of "a wreath of flowers". */
export function readWhole(talk: Discourse, at: number): number | undefined {
  const part = talk.last === talk.topic ? (talk.topicMember ?? talk.last) : talk.last;
  const follows = part !== undefined && talk.tokens[at - 1]?.end === part.range.end;
  if (talk.word(at) !== "of" || !follows) return undefined;
  const read = readGroup(talk.tokens, at + 1, "object");
  if (read === undefined || read.members.length > 1) return undefined;
  if (talk.builder.categoriesOf(part.ids).some(isAnimate)) return undefined;
  const objects = talk.resolve(read, part.ids);
  const range = { start: part.range.start, end: talk.tokens[read.next - 1]!.end };
  const areParts = objects.ids.length > part.ids.length;
  const [parts, whole] = areParts ? [objects, part] : [part, objects];
  if (talk.builder.relate(parts.ids, "part of", [whole], range)) talk.understood(at, at + 1);
  return read.next;
}
