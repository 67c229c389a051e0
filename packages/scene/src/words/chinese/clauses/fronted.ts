import type { Group } from "../../group.ts";
import type { Range } from "../../span.ts";
import type { Discourse } from "../discourse.ts";
import { formedBy } from "../lexicon/manner.ts";
import { readTerm, type Term } from "../nouns/term.ts";
import { readSide } from "../places/bare-place.ts";
import { readBeside } from "../places/beside.ts";
import { isBodyPlace } from "../places/body.ts";
import { dealSides, isBothSides } from "../places/both-sides.ts";
import { type Places, readPlaces } from "../places/places.ts";
import { apart, qualifiersOf, readReach } from "../places/reach.ts";
import { chain, form } from "./formation.ts";
import { isLink, type Linking, readLink } from "./link.ts";
import { isNone, placeExcepted, tellLack } from "./none.ts";
import { asManyAs, besides, type Front, shares } from "./shares.ts";

/** 在桌子上有一只猫, 在桌子左边加一把椅子: the place that 在 leads to comes before its subject. */
export function readFrontedAt(talk: Discourse, at: number): number | undefined {
  if (talk.role(at) === "from") return readFarOff(talk, at);
  if (talk.role(at) !== "at") return undefined;
  const term = readTerm(talk.lexemes, at + 1);
  const places = readPlaces(talk.lexemes, term?.next ?? at + 1);
  if (places === undefined) return term && readPlaceless(talk, term);
  if (term === undefined)
    return (
      readExtreme(talk, at, places) ??
      (isLink(talk, places.next) ? undefined : readBeside(talk, at, places)) ??
      readSide(talk, at, places, talk.topic ?? talk.host)
    );
  const next = readFronted(talk, at, term, places);
  if (next !== undefined) talk.account.understand(at);
  return next;
}

/** 黄色的积木放在最上面: of what was spoken of before. */
function readExtreme(talk: Discourse, at: number, places: Places): number | undefined {
  const { topic: subject, earlier: objects, hasSubject, lexemes } = talk;
  const isMidst = places.predicates.some((each) => /^(?:between|left|right)/.test(each[0]!));
  const isExtreme = /^最/u.test(lexemes[at + 1]!.text) && !isMidst && !isLink(talk, places.next);
  if (!isExtreme || !hasSubject || subject === undefined || objects === undefined) return undefined;
  if (/^最[前后]/u.test(lexemes[at + 1]!.text) && !areOfOneKind(talk, subject, objects))
    return undefined;
  const range = talk.rangeBetween(at, places.next);
  const tokens = [at, places.next] as const;
  talk.relate({ subject, predicates: places.predicates, objects, range, tokens });
  return places.next;
}

/** 红车停在最前面, where other cars are spoken of: before those; a piano is not before a vase. */
function areOfOneKind({ builder }: Discourse, ...groups: readonly Group[]): boolean {
  return new Set(groups.map(({ ids }) => builder.categoryOf(ids[0]))).size === 1;
}

/** 离河岸二十米有一座小木屋 */
function readFarOff(talk: Discourse, at: number): number | undefined {
  const term = readTerm(talk.lexemes, at + 1);
  const reach = term && readReach(talk.lexemes, term.next);
  if (reach === undefined) return undefined;
  const front = readFronted(talk, at, term!, { ...apart(reach), next: reach.next });
  if (front !== undefined) talk.account.understand(at);
  return front;
}

/** 在球的佐边: what stands where a place was expected is no thing. */
function readPlaceless(talk: Discourse, term: Term): number | undefined {
  if (talk.role(term.next) !== "de") return undefined;
  talk.resolve(term, talk.topic?.ids);
  let next = term.next + 1;
  while (talk.lexemes[next]?.kind === "unknown" || talk.lexemes[next]?.entry.place) next += 1;
  return next;
}

/** 桌子上有一个苹果: the place comes first. Undefined when no subject follows. */
export function readFronted(
  talk: Discourse,
  at: number,
  term: Term,
  places: Places,
): number | undefined {
  const link = readLink(talk, places.next);
  const read = link && asManyAs(link, places, readTerm(talk.lexemes, link.next));
  if (link === undefined || read === undefined) return undefined;
  const front: Front = { term, places, link, objects: talk.resolve(term), read };
  const range = talk.rangeBetween(at, read.next);
  if (isNone(read)) return tellNone(talk, front);
  const groups = placeShares(talk, front, range);
  const subjects = { ids: groups.flatMap(({ ids }) => ids), range: groups[0]!.range };
  for (const token of link.understood) talk.account.understand(token);
  arrange(talk, subjects, link);
  relateBesides(talk, front, groups, { ...subjects, range });
  goOn(talk, front, groups, subjects);
  return read.next;
}

/** 桌上有零只猫 */
function tellNone(talk: Discourse, { term, places, objects, read }: Front): number {
  const { predicates, next: at } = places;
  talk.understood(term.next, at);
  return tellLack(talk, { term: read, predicates, objects, at, next: read.next });
}

/** What the things are to the place's own, and to others, besides being there. */
function relateBesides(
  talk: Discourse,
  { places, link, objects }: Front,
  groups: readonly Group[],
  { ids, range }: Group,
): void {
  const subject = { ids, range: groups[0]!.range };
  if (groups.length > 1 && isBothSides(talk, places)) dealSides(talk, subject, objects, places);
  besides(talk, subject, link);
  const { touching } = link;
  if (touching !== undefined)
    talk.relate({ subject, predicates: [touching], objects, range, tokens: [0, 0] });
}

/** What follows is about the things at the place, or the place. */
function goOn(
  talk: Discourse,
  { places: { predicates, next }, link: { manner }, objects }: Front,
  groups: readonly Group[],
  subjects: Group,
): void {
  talk.front = { predicates, objects, manner, isEach: groups.length > 1 };
  talk.fronted = [...talk.fronted, subjects];
  talk.siblings = 1;
  placeExcepted(talk, 0);
  if (groups.length > 1) talk.partition = { ...subjects, taken: [] };
  talk.setTopic(subjects);
  if (isBodyPlace(talk, next - 1)) talk.setTopic(objects);
  talk.host = objects;
}

/** 门的两边各有一棵树: each share of what is there is a group of its own, one where all have it together. */
function placeShares(talk: Discourse, front: Front, range: Range): readonly Group[] {
  const { term, places, link, objects, read } = front;
  const tokens = [term.next, places.next] as const;
  const before = talk.builder.ids.length;
  const all = shares(talk, front);
  const isShare = all.length > 1;
  return all.map(([host, predicates]) => {
    // What the last share brought up is not of this one: 每张桌子上都有一个插着花的花瓶.
    const made = talk.builder.ids.slice(before);
    const subject = talk.resolve(read, [...objects.ids, ...made]);
    const isStack = formedBy(link.manner, subject.ids.length) === "in a stack";
    const base = isStack ? { ...subject, ids: subject.ids.slice(0, 1) } : subject;
    const said = { subject: base, predicates, objects: host, manner: link.manner, range, isShare };
    talk.relate({ ...said, tokens, ...qualifiersOf(places) });
    return subject;
  });
}

/** 从左到右放着, 一字排开停着 */
function arrange(talk: Discourse, group: Group, { order, forms, manner }: Linking): void {
  const formed = formedBy(manner, group.ids.length);
  if (order !== undefined) chain(talk, group, order);
  else if (formed !== undefined && forms.length === 0) form(talk, group, formed);
  for (const predicate of forms) form(talk, group, predicate);
}
