import { PREDICATES } from "../../predicates/index.ts";
import type { PredicateName } from "../../predicates/names.ts";
import type { Group } from "../scene-builder.ts";
import { isAnimate } from "./animate.ts";
import { readAtBody } from "./body-parts.ts";
import { isClothing } from "./clothing.ts";
import { isPlace } from "./company.ts";
import type { Discourse } from "./discourse.ts";
import { isFronted, readFronted, readSide, relateApart } from "./fronted.ts";
import { isFiniteVerb } from "./lexicon.ts";
import { readMutual, severalSubjects } from "./mutual.ts";
import { type Reach, type ReadGroup, readGroup } from "./noun-group.ts";
import { noteOtherReading } from "./other-reading.ts";
import { areApart, isEach } from "./per-each.ts";
import {
  qualifiersOf,
  type RelationPhrase,
  type RelationPhrases,
  readDenied,
  readRelations,
} from "./relations.ts";
import { roomOf } from "./the-room.ts";
import { rangeOfTokens } from "./tokenise.ts";
import { readPossessedSide } from "./viewpoint.ts";
import { FRAME_NOUNS, SEATS } from "./word-classes.ts";

/** A thing can rest in only one such place. */
const EXCLUSIVE: ReadonlySet<PredicateName> = new Set(["on", "inside"]);

/** "left of a ball": a relation phrase with its objects, of the subject at hand or one that follows. */
export function readRelation(talk: Discourse, at: number): number | undefined {
  const relations = relationsAt(talk, at);
  if (relations === undefined) return undefined;
  if (talk.word(at) === "nor") talk.join(true);
  const { phrases, next } = relations;
  const alone = readArranged(talk, at, relations) ?? readMutual(talk, at, relations);
  if (alone !== undefined) return alone;
  const last = phrases.at(-1)!;
  const body = readAtBody(talk, at, relations);
  if (body !== undefined) return body;
  const verb = last.object === "omitted" && isFiniteVerb(talk.word(next));
  const unsaid = last.object === "pronoun" || verb || closes(talk, last);
  const read = unsaid ? undefined : readGroup(talk.tokens, next, reachOf(talk, phrases));
  if (read !== undefined && isFrame(read)) return readInFrame(talk, at, relations, read);
  const end = read?.next ?? next;
  const fronted = isFronted(talk, end);
  const subject = fronted ? undefined : subjectOf(talk, at, phrases);
  const across = read && otherSideOf(talk, at, read);
  const objects = across
    ? across
    : read
      ? talk.resolve(read, (subject ?? fixedTopic(talk))?.ids ?? [])
      : unsaidObjects(talk, last, { subject, at, next });
  if (objects === undefined) return readSide(talk, at, relations, subject);
  if (fronted || subject === undefined) return readFronted(talk, at, { relations, objects, end });
  relateTo(talk, at, { relations, objects, end, subject, read });
  return end;
}

/** "left of it is a cup, and right of it": "it" is the same again, if it was one thing. */
function fixedTopic(talk: Discourse): Group | undefined {
  return talk.fronted && talk.related?.objects.ids.length === 1 ? talk.topic : undefined;
}

interface Place {
  readonly relations: RelationPhrases;
  readonly subject: Group;
  readonly objects: Group;
  /** The objects as they were read; undefined where they were not said. */
  readonly read: ReadGroup | undefined;
  readonly end: number;
}

function relateTo(talk: Discourse, at: number, place: Place): void {
  const { relations, subject, objects, read, end } = place;
  const statement = {
    subject,
    objects,
    predicates: relations.phrases.flatMap((phrase) => {
      const predicate = acrossFrom(talk, talk.seen(phrase.predicate), objects);
      const aside = isOnSide(talk, at, relations.next) ? WITHIN.get(predicate) : undefined;
      if (aside !== undefined && isBorne(talk, objects)) return ["on", aside] as const;
      return phrase.within ? predicate : fitted(predicate, read, phrase.loose);
    }),
    range: talk.rangeOf(at, end, subject),
    tokens: [at, relations.next] as const,
    each: isEach(talk.tokens, relations.next),
    ...qualifiersOf(relations),
  };
  noteOtherReading(talk, at, statement);
  talk.relate(statement);
  if (areApart(relations)) relateApart(talk, subject, objects, statement.range);
  if (read !== undefined) {
    talk.setObject(objects);
    talk.grounded = subject === talk.topic && isGround(read);
  }
  talk.joined = false;
}

/** Relation phrases, denied where "not" stands before them; some phrases have a "not" of their own. */
function relationsAt(talk: Discourse, at: number): RelationPhrases | undefined {
  return readRelations(talk.tokens, at) ?? readDenied(talk.tokens, at);
}

/** "a cat lying in a bowl on a cupboard": a thing rests in one place, so the bowl is on the cupboard. */
function subjectOf(
  talk: Discourse,
  at: number,
  phrases: readonly RelationPhrase[],
): Group | undefined {
  const subject = nearer(talk, at, phrases) ?? talk.subject();
  const { related } = talk;
  const shell = related?.objects === talk.last && isShell(talk, talk.last!);
  if (shell && !talk.joined && talk.state === "object" && !talk.relative) return related!.subject;
  if (related === undefined || subject !== related.subject) return subject;
  const follows = talk.state === "object" && related.objects === talk.last && !talk.conjoined;
  const placed =
    follows &&
    !talk.grounded &&
    related.predicates.some((predicate) => EXCLUSIVE.has(predicate)) &&
    phrases.some(({ predicate }) => EXCLUSIVE.has(predicate));
  return placed ? talk.last : subject;
}

/** "hangs on the wall above the sink": walls and ceilings are nowhere else. */
function isShell(talk: Discourse, { ids }: Group): boolean {
  return talk.builder.categoriesOf(ids).every((each) => /(?:^| )(?:wall|ceiling)$/.test(each));
}

/**
 * "holding an umbrella OVER them", "throws stones INTO a pond", "on a basket AROUND a vase": the thing just named, where it can only be
 * said of that, as no single animal is around anything.
 */
function nearer(
  talk: Discourse,
  at: number,
  phrases: readonly RelationPhrase[],
): Group | undefined {
  const { last, topic, related, state } = talk;
  if (state !== "object" || talk.joined || talk.relative || !last || !topic) return undefined;
  const says = (predicate: PredicateName) => phrases.some((each) => each.predicate === predicate);
  const moved = says("above") || /^(?:into|onto)$/.test(talk.word(at));
  const held = talk.acting && related?.objects !== last && moved;
  const [category] = talk.builder.categoriesOf(topic.ids);
  const alone = topic.ids.length === 1 && isAnimate(category!) && says("around");
  return held || alone ? last : undefined;
}

function reachOf(talk: Discourse, phrases: readonly RelationPhrase[]): Reach {
  if (phrases.some(({ predicate }) => PREDICATES[predicate].objects === 2)) return "pair";
  if (talk.listing !== undefined) return "listed";
  return talk.state === "start" ? "place" : "object";
}

/** The objects of a phrase that names none: "to its left", "to the left there is". */
function unsaidObjects(
  talk: Discourse,
  { object, predicate, apart }: RelationPhrase,
  { subject, at, next }: { subject: Group | undefined; at: number; next: number },
): Group | undefined {
  const isTopic = subject?.ids.join() === talk.topic?.ids.join();
  if (apart && object === "omitted" && subject !== undefined && talk.related)
    return talk.related.objects;
  const opposite = oppositeObjects(talk, predicate);
  if (opposite !== undefined) return opposite;
  const aside = talk.word(at) === "to" && talk.word(at + 1) === "the";
  if (
    aside &&
    object === "omitted" &&
    subject !== undefined &&
    subject !== talk.earlier &&
    inSentence(talk, at)
  )
    return talk.earlier;
  const among = amongThem(talk, { object, predicate }, subject);
  if (among !== undefined) return among;
  if (object === "pronoun") {
    const again = talk.it !== undefined && talk.it.ids.join() !== subject?.ids.join();
    if (!again) talk.it = isTopic ? (talk.earlier ?? talk.object) : talk.topic;
    return talk.it;
  }
  const inRoom = subject !== undefined || predicate === "at the corner of";
  const room = inRoom ? roomOf(talk, predicate, rangeOfTokens(talk.tokens, at, next)) : undefined;
  if (room !== undefined && object === "omitted") return room;
  if (subject !== undefined) return object === "follows" ? other(talk.it, subject) : undefined;
  return talk.topic === talk.sided ? undefined : talk.topic;
}

/** "a wallet on a laptop, keys TO THE LEFT": whether what came before was said in the same sentence. */
function inSentence(talk: Discourse, at: number): boolean {
  const { earlier } = talk;
  if (earlier === undefined || talk.fronted) return false;
  const between = talk.tokens.filter(
    ({ kind, start }, index) => kind === "end" && index < at && start >= earlier.range.start,
  );
  return between.length === 0;
}

/** "in the middle" of several things, not of each. */
function amongThem(
  talk: Discourse,
  { object, predicate }: RelationPhrase,
  subject: Group | undefined,
): Group | undefined {
  const several = talk.several;
  if (object !== "omitted" || predicate !== "at the centre of" || several === undefined)
    return undefined;
  const ids = several.ids.filter((id) => !subject?.ids.includes(id));
  const within = subject === undefined || ids.length === several.ids.length - 1;
  return within && ids.length > 1 ? { ...several, ids } : undefined;
}

/** "a croissant to its left and a notebook BELOW": of what "its" meant. */
function other(group: Group | undefined, subject: Group): Group | undefined {
  return group?.ids.some((id) => subject.ids.includes(id)) ? undefined : group;
}

/** "to the left of it is a cube, and to the right a ball": the ball is no object of "to the right". */
function closes(talk: Discourse, { object, predicate }: RelationPhrase): boolean {
  return object === "omitted" && talk.fronted && oppositeObjects(talk, predicate) !== undefined;
}

/** "a cube to the left of it and another to the right": of the same thing. */
function oppositeObjects(talk: Discourse, predicate: PredicateName): Group | undefined {
  const { converse } = PREDICATES[predicate];
  const opposite = talk.related?.predicates.some((each) => (BESIDE.get(each) ?? each) === converse);
  return opposite ? talk.related!.objects : undefined;
}

/** Sides of a place are within it, those of a thing are beside it. */
const BESIDE: ReadonlyMap<PredicateName, PredicateName> = new Map([
  ["at the left side of", "left of"],
  ["at the right side of", "right of"],
]);

/** The same sides, each as a place within. */
const WITHIN: ReadonlyMap<PredicateName, PredicateName> = new Map(
  [...BESIDE].flatMap(([within, beside]) => [
    [within, within],
    [beside, within],
  ]),
);

/** "to the left of a tree, a slide on the other side of IT": of the tree again. */
function otherSideOf(talk: Discourse, at: number, read: ReadGroup): Group | undefined {
  const { related } = talk;
  const isOther = talk.word(at + 1) === "the" && /^(?:other|opposite)$/.test(talk.word(at + 2));
  if (!isOther || talk.word(at + 3) !== "side" || !/^it$/.test(talk.word(read.next - 1)))
    return undefined;
  const { transitive, converse } = PREDICATES[related?.predicates[0] ?? "on"];
  if (!transitive || converse === "none") return undefined;
  talk.understood(read.next - 1, read.next);
  return related!.objects;
}

/** "to the left of a tree, a slide ON THE OTHER SIDE of it": to the right of it. */
function acrossFrom(talk: Discourse, predicate: PredicateName, objects: Group): PredicateName {
  const [said] = talk.related?.predicates ?? [];
  if (predicate !== "opposite" || said === undefined) return predicate;
  const again = talk.related!.objects.ids.join() === objects.ids.join();
  const { converse, transitive } = PREDICATES[said];
  return again && transitive && converse !== "none" ? (converse as PredicateName) : predicate;
}

/** "ON the left SIDE of a tray" */
function isOnSide(talk: Discourse, at: number, next: number): boolean {
  return talk.word(at) === "on" && talk.tokens.slice(at, next).some(({ word }) => word === "side");
}

/** What is beside such things is said to be so, and what is at a side of them is on them. */
const TRAYS =
  /(?:^| )(?:tray|plate|platter|saucer|shelf|bookshelf|counter|countertop|board|pizza)$/;

function isBorne(talk: Discourse, { ids }: Group): boolean {
  return talk.builder.categoriesOf(ids).every((category) => TRAYS.test(category));
}

/** What a phrase says of such an object: "in bed" is on it, "at the left side of a car" beside it. */
function fitted(
  predicate: PredicateName,
  read: ReadGroup | undefined,
  loose?: true,
): PredicateName {
  const first = read?.members[0];
  if (first === undefined || !("phrase" in first)) return predicate;
  const { category = "" } = first.phrase;
  if (predicate === "inside" && SEATS.has(category)) return "on";
  if (predicate === "inside" && isClothing(category)) return "touching";
  if (loose && isGround(read!)) return "inside";
  return isGround(read!) ? predicate : (BESIDE.get(predicate) ?? predicate);
}

/** "to the dog's left", "on your left": a side that somebody has. */
export function readOwnSide(talk: Discourse, at: number): number | undefined {
  const side = readPossessedSide(talk, at);
  if (side === undefined) return undefined;
  const { predicate, owner, next } = side;
  const phrases = [{ predicate, object: "omitted" as const }];
  const relations = { phrases, next };
  const fronted = isFronted(talk, next);
  const subject = fronted ? undefined : talk.subject();
  if (owner === undefined) return readSide(talk, at, relations, subject);
  const objects = talk.resolve({ ...owner, members: [owner] }, subject?.ids ?? []);
  talk.understood(at, next);
  const place = { relations, objects, end: next };
  if (subject === undefined) return readFronted(talk, at, place);
  relateTo(talk, at, { ...place, subject, read: undefined });
  return next;
}

/** "in a row": the first of several things with the others. */
function readArranged(
  talk: Discourse,
  at: number,
  { phrases, next }: RelationPhrases,
): number | undefined {
  const [{ object, predicate }] = phrases as readonly [RelationPhrase];
  const subject = object === "rest" ? severalSubjects(talk) : undefined;
  if (subject === undefined) return undefined;
  const [first, ...others] = subject.ids;
  const rest = { ids: others, range: subject.range };
  const range = talk.rangeOf(at, next, subject);
  if (talk.builder.relate([first!], predicate, [rest], range)) talk.understood(at, next);
  talk.joined = false;
  return next;
}

/** "the left of the image": the picture itself, not a thing in it. */
function isFrame({ members: [first] }: ReadGroup): boolean {
  if (first === undefined || !("phrase" in first) || first.phrase.reference === "new") return false;
  return FRAME_NOUNS.has(first.phrase.category ?? "");
}

function readInFrame(
  talk: Discourse,
  at: number,
  { phrases }: RelationPhrases,
  { next }: ReadGroup,
): number {
  const everywhere = phrases.every(({ predicate }) => predicate === "inside");
  const { word } = talk.tokens[next - 1]!;
  const says = /^(?:background|foreground)$/.test(word) || !everywhere;
  return says ? next : talk.understood(at, next);
}

function isGround({ members: [first] }: ReadGroup): boolean {
  if (first === undefined || !("phrase" in first)) return false;
  return isPlace(first.phrase.category ?? "");
}
