import type { Group } from "../scene-builder.ts";
import type { Discourse } from "./discourse.ts";
import { type Predication, readPredication } from "./predication.ts";
import type { Link, Member, Term } from "./term.ts";

/** What stands everywhere in a room: 沙发上方的墙上 is above the sofa, and on the wall. */
const STRUCTURE: ReadonlySet<string> = new Set(["wall", "floor", "ceiling", "ground"]);

/** Read what is said of the topic: 在桌子上, 靠近门, 比狗大. */
export function readSaid(talk: Discourse, at: number): number | undefined {
  const subject = talk.topic;
  if (subject === undefined || !talk.started) return undefined;
  const said = readPredication(talk.lexemes, at);
  if (said === undefined) return undefined;
  const objects = resolveObjects(talk, said, subject, at);
  const range = talk.rangeOf(at, said.next, subject);
  talk.state(said, subject, objects, { range, tokens: [at, said.next] });
  talk.hasSubject = true;
  return said.next;
}

/** Whether something is said here. */
export function isSaid(talk: Discourse, at: number): boolean {
  return readPredication(talk.lexemes, at) !== undefined;
}

function resolveObjects(talk: Discourse, said: Predication, subject: Group, at: number): Group {
  const { objects } = said;
  const link = structureLink(objects);
  if (link === undefined) return talk.resolveEach(said, subject.ids.length, subject.ids);
  const beside = talk.resolveMembers(objects.members, subject.ids);
  talk.understandRange(beside.range);
  const range = talk.rangeOf(at, said.next, subject);
  const { predicates } = link;
  talk.relate({ subject, predicates, objects: beside, range, tokens: [at, said.next] });
  return talk.resolveMembers(link.members, subject.ids);
}

/** 沙发上方 of 沙发上方的墙: the place is that of what is on the wall. */
function structureLink({ links }: Term): Link | undefined {
  const [link] = links;
  const isStructure = links.length === 1 && link!.members.every(isOfRoom);
  return isStructure ? link : undefined;
}

function isOfRoom(member: Member): boolean {
  return "category" in member && STRUCTURE.has(member.category ?? "");
}
