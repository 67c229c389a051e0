import { groundSides } from "../../../kinds/grounds.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { isRequest } from "../lexicon/orders.ts";
import { isThirdPerson } from "../lexicon/verbs.ts";
import { wishAt } from "../lexicon/wishes.ts";
import { COPULAS, MODALS, MOTIONS, NEW_DETERMINERS, POSTURES } from "../lexicon/word-classes.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { isResumedAt } from "../nouns/verbs-behind.ts";
import { relateApart } from "../places/apart.ts";
import { areApart, isEach, repeatedAt } from "../places/per-each.ts";
import { suited } from "../places/phrase-sense.ts";
import { qualifiersOf, type RelationPhrases } from "../places/relations.ts";
import { beginBearing } from "./listing.ts";

/** "On the table is a cup": the place comes first. */
export function isFronted(talk: Discourse, next: number): boolean {
  if (talk.state === "start") return true;
  if (!talk.joined) return false;
  if (isFiniteVerb(talk.word(next)) || talk.word(next) === "there") return true;
  if (wishAt(talk.tokens, next) > 0) return true;
  const again = /^(?:it|them|him|her|both|two)$/.test(talk.word(next - 1));
  const known = again || isKnownAt(talk, next);
  if (known && talk.tokens[next]?.kind === "comma") return isThingAlone(talk, next + 1);
  return (talk.fronted || again) && NEW_DETERMINERS.has(talk.word(next));
}

/** Whether a noun phrase with "the", of a word or two, ends right before a token: "and, on THE STAND, a console". */
function isKnownAt(talk: Discourse, next: number): boolean {
  return talk.word(next - 2) === "the" || talk.word(next - 3) === "the";
}

/** "and, far behind it, SNOWY MOUNTAINS": nothing but a thing follows. */
function isThingAlone(talk: Discourse, at: number): boolean {
  if (talk.state === "subject" && isResumedAt(talk.tokens, at)) return false;
  const read = readGroup(talk.tokens, at, "subject");
  const { kind = "end" } = (read && talk.tokens[read.next]) ?? {};
  return read !== undefined && (kind === "end" || talk.word(read.next) === "with");
}

/** A place that stands before what is there. */
export interface FrontedPlace {
  readonly relations: RelationPhrases;
  readonly objects: Group;
  /** The first token after the place. */
  readonly end: number;
}

/** "AT a campsite, there are tents": in it. */
function isOnGround(talk: Discourse, { ids }: Group): boolean {
  return talk.builder.categoriesOf(ids).every((each) => groundSides(each) !== undefined);
}

/** Read what is at a fronted place; answers with the first token after it. */
export function readFronted(
  talk: Discourse,
  at: number,
  { relations, objects, end }: FrontedPlace,
): number {
  const { phrases, next } = relations;
  const predicates = phrases.map(({ predicate, loose }) =>
    loose && isOnGround(talk, objects) ? "inside" : talk.seen(predicate),
  );
  const said = { predicates, objects, tokens: [at, next], ...qualifiersOf(relations) } as const;
  const spoken = end > next;
  const from = skipLink(talk, end);
  const linked = talk.tokens.slice(end, from).some(({ kind }) => kind === "word");
  const subjects = readGroup(talk.tokens, from, linked ? "object" : "subject");
  if (subjects === undefined) {
    const topic = talk.state === "start" ? talk.topic : undefined;
    const range = talk.rangeOf(at, end, objects);
    if (topic) talk.relate({ subject: topic, ...said, range });
    else if (spoken) {
      talk.setTopic(objects);
      talk.awaited = { ...said, range };
    }
    return end;
  }
  const group = talk.resolve(repeatedAt(subjects, relations, objects, talk.tokens), objects.ids);
  if (isEach(talk.tokens, next)) talk.eachOf = objects;
  if (isEach(talk.tokens, next) && group.ids.length === objects.ids.length) talk.copies = group;
  const range = { start: talk.tokens[at]!.start, end: talk.tokens[subjects.next - 1]!.end };
  const meant = predicates.map((each) => suited(talk, each, { subject: group, objects }));
  talk.relate({
    subject: group,
    ...said,
    predicates: meant,
    each: isEach(talk.tokens, next),
    range,
  });
  if (areApart(relations)) relateApart(talk, { group, objects, range, relations });
  talk.account.understand(end, from);
  talk.fronted = true;
  if (spoken) talk.setTopic(group);
  else talk.keepTopic(group);
  if (spoken && meant.join() === "on") beginBearing(talk, objects, from);
  return subjects.next;
}

/** "behind a woman pushing a stroller, TWO JOGGERS run": they are there. */
export function relateAwaited(talk: Discourse, subject: Group): void {
  const { awaited } = talk;
  talk.awaited = undefined;
  if (awaited !== undefined && !subject.ids.some((id) => awaited.objects.ids.includes(id)))
    talk.relate({ subject, ...awaited });
}

/** "a cat on the left", "on the left is a cat": a side of the whole scene. */
export function readSide(
  talk: Discourse,
  at: number,
  { phrases, next }: RelationPhrases,
  subject: Group | undefined,
): number {
  const from = skipLink(talk, next);
  const read = subject === undefined ? readGroup(talk.tokens, from, "object") : undefined;
  const group = read === undefined ? subject : talk.resolve(read, []);
  if (group === undefined) return next;
  if (read !== undefined) {
    talk.account.understand(next, from);
    talk.setTopic(group);
    talk.sided = group;
  }
  const range = { start: talk.tokens[at]!.start, end: talk.tokens[next - 1]!.end };
  for (const { predicate } of phrases) {
    const others = siblingsOf(talk, group) ?? acrossFrom(talk, group, predicate);
    talk.sides.push({ group, predicate, range, tokens: [at, next], ...(others && { others }) });
  }
  return read?.next ?? next;
}

/** "a laptop and a phone; the phone is on the left": of those that were spoken of together, or of its kind. */
function siblingsOf(talk: Discourse, { ids, range }: Group): Group | undefined {
  const together = [talk.earlier, talk.related?.subject].find(
    (group) =>
      group !== undefined &&
      group.ids.length > ids.length &&
      ids.every((id) => group.ids.includes(id)),
  );
  const kinds = new Set(talk.builder.categoriesOf(ids));
  const alike = talk.builder.ids.filter((id) => kinds.has(talk.builder.categoryOf(id)!));
  const others = (together?.ids ?? alike).filter((id) => !ids.includes(id));
  return others.length > 0 ? { ids: others, range } : undefined;
}

/** "A cat is left of the sofa. A dog is ON THE RIGHT.": of the sofa. */
function acrossFrom(talk: Discourse, group: Group, predicate: PredicateName): Group | undefined {
  const { before } = talk;
  const { converse } = PREDICATES[predicate];
  if (!before?.predicates.some((each) => each === converse)) return undefined;
  return before.objects.ids.some((id) => group.ids.includes(id)) ? undefined : before.objects;
}

/** "between the tents BURNS a fire": a verb before what it says something of. */
function isDeedOf(talk: Discourse, at: number): boolean {
  return isThirdPerson(talk.word(at)) && /^an?$/.test(talk.word(at + 1));
}

/** Give the first token past commas and verbs that join a place to what is there: "on the table IS a cup". */
export function skipLink(talk: Discourse, at: number): number {
  let next = at + wishAt(talk.tokens, at);
  while (isLink(talk, next)) next += 1;
  return next;
}

function isLink(talk: Discourse, at: number): boolean {
  const word = talk.word(at);
  const { kind } = talk.tokens[at] ?? {};
  if (kind === "comma" || kind === "quiet" || word === "there" || isRequest(word)) return true;
  return (
    [COPULAS, MODALS, POSTURES, MOTIONS].some((words) => words.has(word)) || isDeedOf(talk, at)
  );
}
