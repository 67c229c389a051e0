import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { type Predication, readPredication } from "../nouns/predication.ts";
import type { Link, Member, Term } from "../nouns/term.ts";
import { atWork } from "../nouns/worked-on.ts";
import { readRespectively } from "./respectively.ts";

/** What stands everywhere in a room: 沙发上方的墙上 is above the sofa, and on the wall. */
const STRUCTURE: ReadonlySet<string> = new Set(["wall", "floor", "ceiling", "ground"]);

/** Read what is said of the topic: 在桌子上, 靠近门, 比狗大. */
export function readSaid(talk: Discourse, at: number): number | undefined {
  const subject = talk.topic;
  if (subject === undefined || !talk.started) return undefined;
  const read = readPredication(talk.lexemes, at);
  if (read === undefined) return undefined;
  const said = atWork(talk, at, read);
  const dealt = readRespectively(talk, at, said);
  if (dealt !== undefined) return dealt;
  const range = talk.rangeOf(at, said.next, subject);
  for (const each of speakersOf(talk, said, subject, at)) {
    const objects = resolveObjects(talk, said, each, at);
    talk.state(said, each, objects, { range, tokens: [at, said.next] });
  }
  talk.hasSubject = true;
  return said.next;
}

/** 各自, 分别, 每人: what is counted behind them is there for each. */
function speakersOf(talk: Discourse, said: Predication, subject: Group, at: number) {
  const { ids, range } = subject;
  const [first] = said.objects.members;
  const isCounted = first !== undefined && "reference" in first && first.reference === "new";
  const isSaidOfEach =
    EACH.test(talk.lexemes[at - 1]?.text ?? "") || EACH.test(talk.lexemes[at]!.text);
  const isDealt = (talk.isEach || isSaidOfEach) && isCounted && ids.length > 1;
  return isDealt ? ids.map((id): Group => ({ ids: [id], range })) : [subject];
}

/** Adverbs that deal things out. */
const EACH = /^(?:各自?|分别|每人)$/u;

/** Whether something is said here. */
export function isSaid(talk: Discourse, at: number): boolean {
  return readPredication(talk.lexemes, at) !== undefined;
}

function resolveObjects(talk: Discourse, said: Predication, subject: Group, at: number): Group {
  const objects = midst(talk, said);
  const link = structureLink(objects);
  if (link === undefined)
    return talk.resolveEach({ ...said, objects }, subject.ids.length, subject.ids);
  const beside = talk.resolveMembers(objects.members, subject.ids);
  talk.understandRange(beside.range);
  const range = talk.rangeOf(at, said.next, subject);
  const { predicates } = link;
  talk.relate({ subject, predicates, objects: beside, range, tokens: [at, said.next] });
  return talk.resolveMembers(link.members, subject.ids);
}

/** 两辆轿车 in 卡车在两辆轿车的中间: those two, where there are two and no more. */
function midst({ builder }: Discourse, { objects, predicates }: Predication): Term {
  const [first] = objects.members;
  const isBetween = predicates.some((each) => each.includes("between"));
  if (!isBetween || first === undefined || !("reference" in first)) return objects;
  const known = { ...first, reference: "known" as const };
  const isAll =
    (first.count ?? 0) > 1 && builder.countOf({ ...known, count: undefined }) === first.count;
  return isAll ? { ...objects, members: [known, ...objects.members.slice(1)] } : objects;
}

/** 沙发上方 of 沙发上方的墙: the place is that of what is on the wall. */
function structureLink({ links }: Term): Link | undefined {
  const [link] = links;
  const isOwn = link?.predicates.some((each) => each.includes("part of"));
  const isStructure = links.length === 1 && !isOwn && link!.members.every(isOfRoom);
  return isStructure ? link : undefined;
}

function isOfRoom(member: Member): boolean {
  return "category" in member && STRUCTURE.has(member.category ?? "");
}
