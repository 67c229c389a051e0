import { isAnimate } from "../../../kinds/animate.ts";
import { isClothing } from "../../../kinds/clothing.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { readLength } from "../lexicon/measures.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { COPULAS, FRAME_NOUNS, NEW_DETERMINERS } from "../lexicon/word-classes.ts";
import type { Reach } from "../nouns/group-ends.ts";
import { type ReadGroup, readGroup } from "../nouns/noun-group.ts";
import { relateApart } from "../places/apart.ts";
import { readAtBody } from "../places/body-parts.ts";
import { reportShape } from "../places/grids.ts";
import { noteOtherReading } from "../places/other-reading.ts";
import { areApart, isEach, isSaidOfEach } from "../places/per-each.ts";
import { namesPlace, senseOf } from "../places/phrase-sense.ts";
import type { RelationPhrase } from "../places/relation-phrases.ts";
import {
  qualifiersOf,
  type RelationPhrases,
  readDenied,
  readRelations,
} from "../places/relations.ts";
import { readPossessedSide } from "../places/viewpoint.ts";
import { subjectOf, withoutObjects } from "./clause-subject.ts";
import { isFronted, readFronted, readSide } from "./fronted.ts";
import { readMutual, severalSubjects } from "./mutual.ts";
import { besideAgain, closes, otherSideOf, unsaidObjects } from "./unsaid-objects.ts";

/** "left of a ball": a relation phrase with its objects, of the subject at hand or one that follows. */
export function readRelation(talk: Discourse, at: number): number | undefined {
  const relations = relationsAt(talk, at);
  if (relations === undefined) return undefined;
  if (talk.word(at) === "nor") talk.join(true);
  const { phrases, next } = relations;
  if (isInFramedRoom(talk, at, relations)) return talk.understood(at, next + 1);
  const alone = readArranged(talk, at, relations) ?? readMutual(talk, at, relations);
  if (alone !== undefined) return alone;
  const last = phrases.at(-1)!;
  const body = readAtBody(talk, at, relations);
  if (body !== undefined) return body;
  const verb =
    last.object === "omitted" && (isFiniteVerb(talk.word(next)) || isVerbless(talk, at, next));
  const unsaid = last.object === "pronoun" || verb || closes(talk, last);
  const read = unsaid ? undefined : readGroup(talk.tokens, next, reachOf(talk, at, phrases));
  if (read !== undefined && isFrame(read)) return readInFrame(talk, at, relations, read);
  const end = read?.next ?? next;
  const verbless = last.object === "pronoun" && isVerbless(talk, at, next);
  const fronted = verbless || isFronted(talk, end) || isBesideTopic(talk, read, end);
  const whole = fronted ? undefined : subjectOf(talk, at, phrases, read);
  const subject = whole && read ? withoutObjects(talk, whole, read) : whole;
  const across = read && (otherSideOf(talk, at, read) ?? besideAgain(talk, read, last));
  const objects = read
    ? (across ?? resolveNamed(talk, read, { subject, phrases }))
    : unsaidObjects(talk, last, { subject, at, next });
  if (objects === undefined) return readSide(talk, at, relations, subject);
  if (fronted || subject === undefined) return readFronted(talk, at, { relations, objects, end });
  relateTo(talk, at, { relations, objects, end, subject, read });
  return end;
}

/** "A ROOM WITH a bed and a desk IN IT": in the room that is the whole scene. */
function isInFramedRoom(talk: Discourse, at: number, { phrases, next }: RelationPhrases): boolean {
  if (talk.word(next) !== "it" || !phrases.every(({ predicate }) => predicate === "inside"))
    return false;
  const start = talk.tokens.findLastIndex(({ kind }, index) => index < at && kind === "end") + 1;
  const opening = [0, 1, 2].map((ahead) => talk.word(start + ahead)).join(" ");
  return /^a (?:room|scene|picture|image) (?:with|containing)$/.test(opening);
}

/** "ON THE RIGHT A LION", "a tent, TO ITS LEFT A VAN", "and 2 KM TO THE EAST A FARM": "is" is left out. */
function isVerbless(talk: Discourse, at: number, next: number): boolean {
  const opens = talk.state === "start" || (talk.joined && talk.tokens[at - 1]!.kind === "comma");
  const isNew = NEW_DETERMINERS.has(talk.word(next)) || numberOf(talk.word(next)) !== undefined;
  if (isNew && talk.joined && readLength(talk.tokens, at) !== undefined) return true;
  return opens && isNew && /^(?:on|to|at)$/.test(talk.word(at));
}

/** "a plate with a bun, and to the right of THE PLATE A CUP": something new, for the plate is not beside itself. */
function isBesideTopic(talk: Discourse, read: ReadGroup | undefined, end: number): boolean {
  const [member] = read?.members ?? [];
  if (!talk.joined || member === undefined || !("phrase" in member)) return false;
  if (member.phrase.reference !== "known" || !NEW_DETERMINERS.has(talk.word(end))) return false;
  return talk.builder.meant(member.phrase).join() === talk.topic?.ids.join();
}

/** The things that a group names, for which the subject itself is not meant. */
function resolveNamed(
  talk: Discourse,
  read: ReadGroup,
  {
    subject,
    phrases,
  }: { readonly subject: Group | undefined; readonly phrases: readonly RelationPhrase[] },
): Group {
  const others = (subject ?? fixedTopic(talk, read))?.ids ?? [];
  const all = [...others, ...borneBy(talk, subject, read)];
  return talk.resolve(asManyAs(talk, subject, read, phrases), all);
}

/** "a crib, with a radio on the shelf above IT": the crib, and not what the shelf bears. */
function borneBy(
  talk: Discourse,
  subject: Group | undefined,
  { members: [first] }: ReadGroup,
): readonly string[] {
  const { related } = talk;
  const bears = subject !== undefined && related?.objects.ids.join() === subject.ids.join();
  if (!bears || first === undefined || "phrase" in first || first.pronoun !== "one") return [];
  const ids = [...subject.ids, ...related.subject.ids];
  return talk.pronoun("one", ids) === undefined ? [] : related.subject.ids;
}

/** "three musicians on STOOLS", "four children under UMBRELLAS": people have one each. */
function asManyAs(
  talk: Discourse,
  subject: Group | undefined,
  read: ReadGroup,
  phrases: readonly RelationPhrase[],
): ReadGroup {
  const [member] = read.members;
  const single = read.members.length === 1 && member !== undefined && "phrase" in member;
  if (subject === undefined || subject.ids.length < 2 || !single) return read;
  const { phrase } = member;
  const alive = talk.builder.categoriesOf(subject.ids).every(isAnimate);
  const own = phrases.every(({ predicate }) => /^(?:on|inside|under)$/.test(predicate));
  const uncounted = phrase.count === undefined && phrase.reference === "bare";
  if (!alive || !own || !uncounted || namesPlace(read) || talk.builder.has(phrase)) return read;
  return {
    ...read,
    members: [{ ...member, phrase: { ...phrase, countIfNew: subject.ids.length } }],
  };
}

/** "left of it is a cup, and right of it": "it" is the same again, if it was one thing. */
function fixedTopic(talk: Discourse, { members: [first] }: ReadGroup): Group | undefined {
  if (first === undefined || "phrase" in first) return undefined;
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
    predicates: senseOf(talk, at, place),
    range: talk.rangeOf(at, end, subject),
    tokens: [at, relations.next] as const,
    each:
      isEach(talk.tokens, relations.next) ||
      isSaidOfEach(talk, objects) ||
      areWorn(talk, subject, objects) ||
      areSeated(talk, relations, { subject, objects }),
    ...qualifiersOf(relations),
  };
  if (objects.ids.length > 1 && isEach(talk.tokens, relations.next)) talk.eachOf = objects;
  noteOtherReading(talk, at, statement);
  if (relations.others !== undefined) {
    const predicates = senseOf(talk, at, {
      ...place,
      relations: { ...relations, phrases: relations.others },
    });
    talk.builder.notes.doubtPredicates(statement, predicates);
  }
  talk.relate(statement);
  if (areApart(relations))
    relateApart(talk, { group: subject, objects, range: statement.range, relations });
  if (talk.word(at) === "outside" && relations.negated && !COPULAS.has(talk.word(at - 1)))
    talk.builder.relate(subject.ids, "near", [objects], statement.range);
  if (read?.trailing) {
    talk.resumeTopic();
    talk.acting = true;
  } else if (read !== undefined) {
    const worn = statement.predicates.includes("touching") && isAllClothing(talk, objects);
    talk.setObject(worn && subject !== talk.topic ? subject : objects);
    talk.grounded = subject === talk.topic && (worn || namesPlace(read));
  }
  talk.joined = false;
}

/** "six pupils sit AT three desks": two at each. */
function areSeated(
  talk: Discourse,
  { phrases }: RelationPhrases,
  { subject, objects }: { readonly subject: Group; readonly objects: Group },
): boolean {
  const isAt = phrases.every(({ loose }) => loose) && objects.ids.length > 1;
  return isAt && talk.builder.categoriesOf(subject.ids).every(isAnimate);
}

/** "five cyclists in jerseys": each in a jersey of his own. */
function areWorn(talk: Discourse, { ids }: Group, objects: Group): boolean {
  if (ids.length < 2 || ids.length !== objects.ids.length) return false;
  return isAllClothing(talk, objects);
}

function isAllClothing(talk: Discourse, { ids }: Group): boolean {
  return talk.builder.categoriesOf(ids).every(isClothing);
}

/** Relation phrases, denied where "not" stands before them; some phrases have a "not" of their own. */
function relationsAt(talk: Discourse, at: number): RelationPhrases | undefined {
  return readRelations(talk.tokens, at) ?? readDenied(talk.tokens, at);
}

function reachOf(talk: Discourse, at: number, phrases: readonly RelationPhrase[]): Reach {
  if (phrases.some(({ predicate }) => PREDICATES[predicate].objects === 2)) return "pair";
  if (talk.listing !== undefined) return "listed";
  return talk.state === "start" || isSetOff(talk, at) ? "place" : "object";
}

/** "and, ON THE STAND, a console": a place between commas ends with the second. */
function isSetOff(talk: Discourse, at: number): boolean {
  return talk.tokens[at - 1]?.kind === "comma" && /^(?:and|but)$/.test(talk.word(at - 2));
}

/** "to the dog's left", "on your left": a side that somebody has. */
export function readOwnSide(talk: Discourse, at: number): number | undefined {
  const side = readPossessedSide(talk, at);
  if (side === undefined) return undefined;
  const { predicate, owner, next } = side;
  const phrases = [{ predicate, object: "omitted" as const }];
  const relations = { phrases, next };
  const fronted = isFronted(talk, next) || isVerbless(talk, at, next);
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
  if (predicate === "in a grid") reportShape(talk, [at, next], subject.ids.length);
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
