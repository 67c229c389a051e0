import { isAnimate } from "../../../kinds/animate.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import type { Group } from "../../group.ts";
import { isLink, type Linking, readLink } from "../clauses/link.ts";
import { asManyAs, besides, resolveShares } from "../clauses/shares.ts";
import type { Discourse } from "../discourse.ts";
import {
  type Alternatives,
  besideOf,
  choosePredicate,
  isQuarter,
  withinOf,
} from "../lexicon/place-words.ts";
import { readTerm } from "../nouns/term.ts";
import { anchorOf, isArea, isWithin } from "./anchor.ts";
import { isBodyPlace } from "./body.ts";
import { bunkBedOf } from "./bunks.ts";
import { isFlat } from "./flat.ts";
import { type Places, readPlaces } from "./places.ts";
import { asFar, qualifiersOf, readReach } from "./reach.ts";
import { cornerOf } from "./room-corner.ts";

/** 左边是一盏灯: a place without its object, which is the host of the sentence. */
export function readBarePlace(talk: Discourse, at: number): number | undefined {
  if (talk.lexemes[at]?.entry.place === undefined && talk.role(at) !== "ordinal") return undefined;
  const places = readPlaces(talk.lexemes, at);
  const isLevel = talk.role(at) === "ordinal";
  if (places === undefined || (!isLevel && readTerm(talk.lexemes, at) !== undefined))
    return undefined;
  if (places.next === at) return undefined;
  const isOfBody = isBodyPlace(talk, at) || OF_BODY.test(talk.lexemes[at]!.text);
  const isPut = isPutThere(talk, places.next);
  const isOfPicture = talk.isPicture && isCorner(places);
  if (isOfPicture) return readSide(talk, at, places, undefined);
  const around =
    bunkBedOf(talk, at) ??
    (isOfBody ? bodyOf(talk) : cornerOf(talk, places, anchorOf(talk, places.predicates, isPut)));
  return readSide(talk, at, { ...places, predicates: meantBy(talk, at, places, around) }, around);
}

/** Whose 身后 is: of who was last spoken of; 男孩举着风筝，身后 is behind the boy. */
function bodyOf({ topic, earlier, host, builder }: Discourse): Group | undefined {
  const isAlive = (group?: Group) => isAnimate(builder.categoryOf(group?.ids[0]) ?? "");
  return [topic, earlier, host].find(isAlive) ?? topic ?? host;
}

/** 右上角, 左下角 */
function isCorner({ predicates }: Places): boolean {
  return predicates.length === 2 && predicates.every(([first]) => /^at the /.test(first!));
}

/** 远处, where 近处 is spoken of too; 最上面 of a stack. */
function meantBy(
  talk: Discourse,
  at: number,
  { predicates }: Places,
  around: Group | undefined,
): readonly Alternatives[] {
  const { lexemes, builder } = talk;
  if (FAR_OFF.test(lexemes[at]!.text) && lexemes.some(({ text }) => NEAR_BY.test(text)))
    return [["behind"]];
  const within = sideOfFront(talk, predicates, around);
  if (within !== undefined) return within;
  const isTop = predicates.length === 1 && predicates[0]!.includes("at the top of");
  return isTop && around !== undefined && builder.isStack(around.ids) ? [["on"]] : predicates;
}

/** 右边 behind 桌上左边有一个笔筒, or 桌子左上角: the right side of the table, and on it. */
function sideOfFront(
  { front, builder }: Discourse,
  [side, ...more]: readonly Alternatives[],
  around: Group | undefined,
): readonly Alternatives[] | undefined {
  const [rest, within] = front?.predicates ?? [];
  const isAgain = /^at /.test(within?.[0] ?? "") && front!.objects === around;
  const other = isAgain && more.length === 0 ? withinOf(side!) : undefined;
  if (other === undefined) return undefined;
  if (!/^at /.test(rest![0]!)) return [rest!, other];
  return isFlat(builder.categoryOf(around?.ids[0]) ?? "") ? [["on"], other] : undefined;
}

/** Verbs of putting small things somewhere. */
const PUT = /^(?:再|还)?[放摆搁]/u;

/** 旁边放着一副眼镜, but not 旁边放着一把椅子: what stands on the floor. */
function isPutThere(talk: Discourse, at: number): boolean {
  if (!PUT.test(talk.lexemes[at]?.text ?? "")) return false;
  const link = readLink(talk, at);
  const [first] = (link && readTerm(talk.lexemes, link.next))?.members ?? [];
  return first !== undefined && "reference" in first && !FURNITURE.test(first.category ?? "");
}

/** How the names of what stands on the floor end. */
const FURNITURE =
  /(?:chair|stool|bench|sofa|couch|table|desk|nightstand|cabinet|wardrobe|shelf|bookcase|bookshelf|bed|floor lamp|trash can|rack|stand|suitcase)$/;

const FAR_OFF = /^(?:远处|远方|远景处?)$/u;

const NEAR_BY = /^(?:近处|近景处?|眼前)$/u;

/** 脚边, 身后: of who was last spoken of, not of what they sit on. */
const OF_BODY = /^[脚手身头]/u;

/** 中间 behind 两把椅子 or 围成一圈: in the midst of those spoken of together. */
function midst(talk: Discourse, { predicates }: Places): Group | undefined {
  if (!predicates.some((each) => each.includes("between"))) return undefined;
  const { partition, sides, topic } = talk;
  const across = acrossPair(talk);
  if (across !== undefined) return across;
  const isOneOfThem = partition?.ids.some((id) => topic?.ids.includes(id));
  const rest = partition?.ids.filter((id) => !topic?.ids.includes(id)) ?? [];
  if (isOneOfThem && rest.length > 1) return { ids: rest, range: partition!.range };
  return (isOneOfThem ? undefined : partition) ?? betweenSides(sides) ?? partition;
}

/** What says that two things have room between them. */
const APART: ReadonlySet<PredicateName> = new Set(["opposite", "facing", "far from"]);

/** 沙发对面挂着一台电视，中间…: between these two. */
function acrossPair({ pair, object, last }: Discourse): Group | undefined {
  const isLast = pair !== undefined && pair[1] === object && last.some((name) => APART.has(name));
  if (!isLast) return undefined;
  const [{ ids, range }, other] = pair;
  return { ids: [...ids, ...other.ids], range };
}

/** 左边是房子，右边是树，中间…: between these two. */
function betweenSides(sides: Discourse["sides"]): Group | undefined {
  const [first, last] = sides.slice(-2);
  const isPair = last !== undefined && PREDICATES[first!.predicate].converse === last.predicate;
  if (!isPair) return undefined;
  return { ids: [...first!.group.ids, ...last.group.ids], range: last.group.range };
}

/** 象馆在东北角, 北部有一座山: of the place that the sentence is set in or that was spoken of before. */
function regionOf(talk: Discourse, { predicates }: Places): Group | undefined {
  const { setting, host, topic, builder } = talk;
  const isCentre = predicates.every((each) => each.includes("at the centre of"));
  if (isCentre && setting && isArea(talk, setting.objects)) return setting.objects;
  if (!isQuarter(predicates)) return undefined;
  const [first] = builder.ids;
  const opening =
    first === undefined ? undefined : { ids: [first], range: topic?.range ?? host!.range };
  return [setting?.objects, host, topic, opening].find((each) => each && isArea(talk, each));
}

/** 杯子 for 桌子, or the other way about, in 桌上有一个杯子，旁边是一本书. */
function otherHost(talk: Discourse, { predicates }: Places, host: Group): Group | undefined {
  const { topic, host: known, hasSubject } = talk;
  const other = host === known ? topic : host === topic ? known : undefined;
  const isBeside = predicates.every(([first]) =>
    /^(?:left|right|next|in front|behind)/.test(first!),
  );
  if (
    other === undefined ||
    hasSubject ||
    !isWithin(talk) ||
    !isBeside ||
    isArea(talk, host) ||
    isArea(talk, other)
  )
    return undefined;
  return other.ids.join() === host.ids.join() ? undefined : other;
}

/** A place without an object: of the host, or else a side of the whole scene. */
export function readSide(
  talk: Discourse,
  at: number,
  places: Places,
  around: Group | undefined,
): number {
  const { reach, from, link, read } = readThere(talk, places);
  const host = midst(talk, places) ?? regionOf(talk, places) ?? around;
  if (link !== undefined && read === undefined) return places.next;
  const group = read === undefined ? talk.topic : resolveShares(talk, read, host, places, link!);
  if (group === undefined) return places.next;
  for (const token of read === undefined ? [] : link!.understood) talk.account.understand(token);
  const next = read?.next ?? places.next;
  const isMidst = host !== around && host !== undefined && !host.ids.includes(group.ids[0]!);
  if ((link !== undefined || isMidst) && host !== undefined) {
    const range = talk.rangeBetween(at, next);
    const tokens = [at, from] as const;
    const { predicates } = places;
    const far = reach ? asFar(reach) : qualifiersOf(places);
    const said = { subject: group, predicates, objects: host, manner: link?.manner, ...far };
    talk.relate({ ...said, range, tokens, otherObjects: otherHost(talk, places, host) });
    if (link !== undefined) goOn(talk, { group, host, around, link, predicates });
    if (link !== undefined && isBodyPlace(talk, at)) talk.setTopic(host);
    return next;
  }
  if (read !== undefined) talk.setTopic(group);
  pushSides(talk, group, places, at);
  return next;
}

/** What stands behind a place without an object: how far, 有, and what is there. */
function readThere(talk: Discourse, places: Places) {
  const reach = readReach(talk.lexemes, places.next);
  const from = reach?.next ?? places.next;
  const link = isLink(talk, from) ? readLink(talk, from) : undefined;
  const read = link && asManyAs(link, places, readTerm(talk.lexemes, link.next));
  return { reach, from, link, read };
}

/** What was put at a place of a host. */
interface Put {
  readonly group: Group;
  readonly host: Group;
  readonly around: Group | undefined;
  readonly link: Linking;
  readonly predicates: Places["predicates"];
}

/** What follows is about what was put there, or another place of the same host. */
function goOn(talk: Discourse, { group, host, around, link, predicates }: Put): void {
  besides(talk, group, link);
  talk.front = { predicates, objects: host, manner: link.manner };
  talk.siblings = host === talk.host ? talk.siblings + 1 : 1;
  talk.outer = around === talk.host ? undefined : (talk.outer ?? talk.host);
  talk.setTopic(group);
  talk.host = host;
}

/** Note where in the whole scene a group is said to be. */
function pushSides(talk: Discourse, group: Group, { predicates, next }: Places, at: number): void {
  const side = { group, range: talk.rangeBetween(at, next), tokens: [at, next] as const };
  for (const each of predicates) {
    const predicate = talk.seen(besideOf(choosePredicate(each, 1, 1)));
    const isMiddle = each.includes("between") || predicate === "at the centre of";
    if (isMiddle)
      talk.sides.push(
        ...MIDDLE.map((name) => ({ ...side, predicate: name, middle: true as const })),
      );
    else talk.sides.push({ ...side, predicate });
  }
}

/** The middle of a scene is between left and right, top and bottom, front and back. */
const MIDDLE = ["left of", "above", "in front of"] as const;
