import { PREDICATES } from "../../predicates/index.ts";
import type { PredicateName } from "../../predicates/names.ts";
import type { Group } from "../scene-builder.ts";
import type { Discourse } from "./discourse.ts";
import { isFronted, readFronted, readSide } from "./fronted.ts";
import { type Reach, type ReadGroup, readGroup } from "./noun-group.ts";
import {
  isSideBySide,
  type RelationPhrase,
  type RelationPhrases,
  readRelations,
} from "./relations.ts";
import { FRAME_NOUNS, GROUNDS } from "./word-classes.ts";

/** "left of a ball": a relation phrase with its objects, of the subject at hand or one that follows. */
export function readRelation(talk: Discourse, at: number): number | undefined {
  const relations = readRelations(talk.tokens, at);
  if (relations === undefined) return undefined;
  const { phrases, next } = relations;
  const mutual = readMutual(talk, at, relations);
  if (mutual !== undefined) return mutual;
  const reach = reachOf(talk, phrases);
  const last = phrases.at(-1)!;
  const read =
    last.object === "pronoun" || closes(talk, last)
      ? undefined
      : readGroup(talk.tokens, next, reach);
  if (read !== undefined && isFrame(read)) return readInFrame(talk, at, relations, read);
  const fronted = isFronted(talk, read?.next ?? next);
  const subject = fronted ? undefined : talk.subject();
  const end = read?.next ?? next;
  const objects = read
    ? talk.resolve(read, (subject ?? (talk.fronted ? talk.topic : undefined))?.ids ?? [])
    : unsaidObjects(talk, last, subject);
  if (objects === undefined) return readSide(talk, at, relations, subject);
  if (fronted || subject === undefined) return readFronted(talk, at, { relations, objects, end });
  const predicates = phrases.map(({ predicate }) => predicate);
  const range = talk.rangeOf(at, end, subject);
  talk.relate({ subject, predicates, objects, range, tokens: [at, next] });
  if (read !== undefined) {
    talk.setObject(objects);
    talk.grounded = subject === talk.topic && isGround(read);
  }
  talk.joined = false;
  return end;
}

function reachOf(talk: Discourse, phrases: readonly RelationPhrase[]): Reach {
  if (phrases.some(({ predicate }) => PREDICATES[predicate].objects === 2)) return "pair";
  return talk.state === "start" ? "place" : "object";
}

/** The objects of a phrase that names none: "to its left", "to the left there is". */
function unsaidObjects(
  talk: Discourse,
  { object, predicate }: RelationPhrase,
  subject: Group | undefined,
): Group | undefined {
  const isTopic = subject?.ids.join() === talk.topic?.ids.join();
  const opposite = oppositeObjects(talk, predicate);
  if (opposite !== undefined) return opposite;
  if (object === "pronoun") return isTopic ? talk.earlier : talk.topic;
  if (subject !== undefined) return undefined;
  return talk.topic === talk.sided ? undefined : talk.topic;
}

/** "to the left of it is a cube, and to the right a ball": the ball is no object of "to the right". */
function closes(talk: Discourse, { object, predicate }: RelationPhrase): boolean {
  return object === "omitted" && talk.fronted && oppositeObjects(talk, predicate) !== undefined;
}

/** "a cube to the left of it and another to the right": of the same thing. */
function oppositeObjects(talk: Discourse, predicate: PredicateName): Group | undefined {
  const { converse } = PREDICATES[predicate];
  const opposite = talk.related?.predicates.some((each) => each === converse);
  return opposite ? talk.related!.objects : undefined;
}

/** "next to each other": every one with every other. */
function readMutual(
  talk: Discourse,
  at: number,
  { phrases, next }: RelationPhrases,
): number | undefined {
  const words = `${talk.word(next)} ${talk.word(next + 1)}`;
  if (!/^(?:each other|one another)$/.test(words)) return undefined;
  const predicates = phrases.map(({ predicate }) => predicate);
  if (!predicates.every((predicate) => PREDICATES[predicate].symmetric)) return undefined;
  return relateMutually(talk, predicates, [at, next + 2]);
}

/** "side by side" */
export function readSideBySide(talk: Discourse, at: number): number | undefined {
  return isSideBySide(talk.tokens, at)
    ? relateMutually(talk, ["next to"], [at, at + 3])
    : undefined;
}

function relateMutually(
  talk: Discourse,
  predicates: readonly PredicateName[],
  [at, end]: readonly [number, number],
): number | undefined {
  const subject = talk.subject();
  if (subject === undefined) return undefined;
  const range = talk.rangeOf(at, end, subject);
  subject.ids.forEach((id, index) => {
    const others = [{ ids: subject.ids.slice(index + 1), range: subject.range }];
    for (const predicate of predicates) talk.builder.relate([id], predicate, others, range);
  });
  return subject.ids.length > 1 ? talk.understood(at, end) : end;
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
  const { category = "" } = first.phrase;
  return GROUNDS.has(category.slice(category.lastIndexOf(" ") + 1));
}
