import { PREDICATES } from "../../predicates/index.ts";
import { UNCOUNTED_PLURAL } from "../noun-phrase.ts";
import type { Group } from "../scene-builder.ts";
import { anchorOf, isArea, isWithin } from "./anchor.ts";
import { readBeside } from "./beside.ts";
import { isBodyPlace } from "./body.ts";
import type { Discourse } from "./discourse.ts";
import { chain, form } from "./formation.ts";
import { readLength } from "./length.ts";
import { isLink, type Linking, readLink } from "./link.ts";
import { placeExcepted } from "./none.ts";
import { type Alternatives, besideOf, choosePredicate, ENDS, withinOf } from "./place-words.ts";
import { afterSpot, type Places, readPlaces } from "./places.ts";
import { readTerm, type Term } from "./term.ts";

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
  const range = talk.rangeBetween(at, places.next);
  const tokens = [at, places.next] as const;
  talk.relate({ subject, predicates: places.predicates, objects, range, tokens });
  return places.next;
}

/** 离河岸二十米有一座小木屋 */
function readFarOff(talk: Discourse, at: number): number | undefined {
  const term = readTerm(talk.lexemes, at + 1);
  const length = term && readLength(talk.lexemes, term.next);
  if (length === undefined) return undefined;
  const next = afterSpot(talk.lexemes, length.next);
  const predicates = [["within distance of"]] as const;
  const { metres: distance, negated } = length;
  const place = { predicates, distance, ...(negated && { negated }), next };
  const front = readFronted(talk, at, term!, place);
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
  if (link === undefined) return undefined;
  const read = asManyAs(link, readTerm(talk.lexemes, link.next));
  if (read === undefined) return undefined;
  const objects = talk.resolve(term);
  const range = talk.rangeBetween(at, read.next);
  const tokens = [term.next, places.next] as const;
  const { distance, predicates, negated } = places;
  const made: string[] = [];
  const groups = shares(talk, { term, places, link, objects, read }).map(([host, share]): Group => {
    const subject = talk.resolve(read, [...objects.ids, ...made]);
    made.push(...subject.ids);
    const { manner } = link;
    const said = { subject, predicates: share, objects: host, manner, range, tokens };
    talk.relate({ ...said, ...(distance && { distance }), ...(negated && { negated }) });
    return subject;
  });
  const subjects = { ids: groups.flatMap(({ ids }) => ids), range: groups[0]!.range };
  for (const token of link.understood) talk.account.understand(token);
  arrange(talk, subjects, link);
  besides(talk, subjects, link);
  if (link.touching !== undefined)
    talk.relate({
      subject: subjects,
      predicates: [link.touching],
      objects,
      range,
      tokens: [at, at],
    });
  talk.front = { predicates, objects, manner: link.manner };
  talk.siblings = 1;
  placeExcepted(talk, at);
  if (groups.length > 1) talk.partition = { ...subjects, taken: [] };
  talk.setTopic(subjects);
  if (isBodyPlace(talk, places.next - 1)) talk.setTopic(objects);
  talk.host = objects;
  return read.next;
}

/** 毛绒玩具 in 周围全是毛绒玩具 is several. */
function asManyAs({ isAll }: Linking, term: Term | undefined): Term | undefined {
  if (!isAll || term === undefined) return term;
  const members = term.members.map((member) =>
    "reference" in member && member.reference === "bare" && member.countIfNew === 1
      ? { ...member, countIfNew: UNCOUNTED_PLURAL }
      : member,
  );
  return { ...term, members };
}

/** 右边靠墙放着一个酒柜: what it is against besides. */
function besides(talk: Discourse, subject: Group, { against }: Linking): void {
  if (against === undefined) return;
  const objects = talk.resolve(against.term, subject.ids);
  const tokens = [0, 0] as const;
  talk.relate({ subject, predicates: [against.verb], objects, range: objects.range, tokens });
}

/** What is known of a place with its subject behind it. */
interface Front {
  readonly term: Term;
  readonly places: Places;
  readonly link: Linking;
  readonly objects: Group;
  /** What is there. */
  readonly read: Term;
}

/** 两把椅子上坐着客人: no one thing is on both. */
function isOneForEach(
  { members: [first, ...more], links }: Term,
  { ids }: Group,
  predicates: readonly Alternatives[],
): boolean {
  const isBare = more.length === 0 && links.length === 0 && "reference" in first!;
  const isOn = predicates.every(([name]) => name === "on" || name === "inside");
  return ids.length > 1 && isOn && isBare && first.reference === "bare" && first.countIfNew === 1;
}

/** 长椅两端各坐着一个人: one at either end. */
const BOTH_ENDS = /^两端$/u;

type Share = readonly [host: Group, predicates: readonly Alternatives[]];

/**
 * Who gets a subject of its own: every one of 桌子和椅子上各有, of 每张桌子上; the one thing once for
 * each side, 门的两边各有, 沙发的左右两边各有.
 */
function shares(talk: Discourse, { term, places, link, objects, read }: Front): readonly Share[] {
  const { predicates } = places;
  const isEvery = /^(?:每|每一)$/u.test(talk.lexemes[indexOf(talk, term)]?.text ?? "");
  const { text } = talk.lexemes[places.next - 1]!;
  const isEach = link.isEach || text.endsWith("各");
  if (!isEach && !isEvery && !isOneForEach(read, objects, predicates))
    return [[objects, predicates]];
  if (predicates.length > 1) return predicates.map((each) => [objects, [each]]);
  if (BOTH_ENDS.test(text)) return ENDS.map((end) => [objects, [[end]]]);
  if (/[边侧旁]$/u.test(text) && text.includes("两"))
    return [
      [objects, predicates],
      [objects, predicates],
    ];
  if (text.startsWith("四")) return Array.from({ length: 4 }, () => [objects, predicates]);
  return objects.ids.map((id) => [{ ids: [id], range: objects.range }, predicates]);
}

/** 两侧各有一盏灯: one for each side, both of the host. */
function resolveShares(
  talk: Discourse,
  read: Term,
  host: Group | undefined,
  places: Places,
  link: Linking,
): Group {
  const avoid = host?.ids ?? [];
  const group = talk.resolve(read, avoid);
  const isBoth = /两[边侧旁]$/u.test(talk.lexemes[places.next - 1]!.text);
  if (!link.isEach || !isBoth) return group;
  const other = talk.resolve(read, [...avoid, ...group.ids]);
  return { ids: [...group.ids, ...other.ids], range: group.range };
}

function indexOf({ lexemes }: Discourse, { start, next }: Term): number {
  let at = next - 1;
  while (at > 0 && lexemes[at]!.start > start) at -= 1;
  return at;
}

/** 从左到右放着, 一字排开停着 */
function arrange(talk: Discourse, group: Group, { order, forms }: Linking): void {
  if (order !== undefined) chain(talk, group, order);
  for (const predicate of forms) form(talk, group, predicate);
}

/** 左边是一盏灯: a place without its object, which is the host of the sentence. */
export function readBarePlace(talk: Discourse, at: number): number | undefined {
  if (talk.lexemes[at]?.entry.place === undefined && talk.role(at) !== "ordinal") return undefined;
  const places = readPlaces(talk.lexemes, at);
  const isLevel = talk.role(at) === "ordinal";
  if (places === undefined || (!isLevel && readTerm(talk.lexemes, at) !== undefined))
    return undefined;
  if (places.next === at) return undefined;
  const isOfBody = isBodyPlace(talk, at) || OF_BODY.test(talk.lexemes[at]!.text);
  const around = isOfBody ? (talk.topic ?? talk.host) : anchorOf(talk, places.predicates);
  return readSide(talk, at, { ...places, predicates: meantBy(talk, at, places, around) }, around);
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

/** 右边 behind 桌上左边有一个笔筒: the right side of the table, and on it. */
function sideOfFront(
  { front }: Discourse,
  [side, ...more]: readonly Alternatives[],
  around: Group | undefined,
): readonly Alternatives[] | undefined {
  const [rest, within] = front?.predicates ?? [];
  const isAgain = within !== undefined && /^at /.test(within[0]!) && front!.objects === around;
  const other = isAgain && more.length === 0 ? withinOf(side!) : undefined;
  return other && [rest!, other];
}

const FAR_OFF = /^(?:远处|远方|远景处?)$/u;

const NEAR_BY = /^(?:近处|近景处?|眼前)$/u;

/** 脚边, 身后: of who was last spoken of, not of what they sit on. */
const OF_BODY = /^[脚手身头]/u;

/** 中间 behind 两把椅子 or 围成一圈: in the midst of those spoken of together. */
function midst({ partition, sides, topic }: Discourse, { predicates }: Places): Group | undefined {
  if (!predicates.some((each) => each.includes("between"))) return undefined;
  const isOneOfThem = partition?.ids.some((id) => topic?.ids.includes(id));
  const rest = partition?.ids.filter((id) => !topic?.ids.includes(id)) ?? [];
  if (isOneOfThem && rest.length > 1) return { ids: rest, range: partition!.range };
  return (isOneOfThem ? undefined : partition) ?? betweenSides(sides) ?? partition;
}

/** 左边是房子，右边是树，中间…: between these two. */
function betweenSides(sides: Discourse["sides"]): Group | undefined {
  const [first, last] = sides.slice(-2);
  const isPair = last !== undefined && PREDICATES[first!.predicate].converse === last.predicate;
  if (!isPair) return undefined;
  return { ids: [...first!.group.ids, ...last.group.ids], range: last.group.range };
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
  const link = isLink(talk, places.next) ? readLink(talk, places.next) : undefined;
  const read = link && asManyAs(link, readTerm(talk.lexemes, link.next));
  const host = midst(talk, places) ?? around;
  if (link !== undefined && read === undefined) return places.next;
  const group = read === undefined ? talk.topic : resolveShares(talk, read, host, places, link!);
  if (group === undefined) return places.next;
  for (const token of read === undefined ? [] : link!.understood) talk.account.understand(token);
  const next = read?.next ?? places.next;
  const isMidst = host !== around && host !== undefined && !host.ids.includes(group.ids[0]!);
  if ((link !== undefined || isMidst) && host !== undefined) {
    const range = talk.rangeBetween(at, next);
    const tokens = [at, places.next] as const;
    const { predicates } = places;
    const said = { subject: group, predicates, objects: host, manner: link?.manner };
    talk.relate({ ...said, range, tokens, otherObjects: otherHost(talk, places, host) });
    if (link === undefined) return next;
    besides(talk, group, link);
    talk.front = { predicates, objects: host, manner: link.manner };
    talk.siblings = host === talk.host ? talk.siblings + 1 : 1;
    talk.outer = around === talk.host ? undefined : (talk.outer ?? talk.host);
    talk.setTopic(group);
    if (isBodyPlace(talk, at)) talk.setTopic(host);
    talk.host = host;
    return next;
  }
  if (read !== undefined) talk.setTopic(group);
  const range = talk.rangeBetween(at, places.next);
  for (const each of places.predicates) {
    const predicate = talk.seen(besideOf(choosePredicate(each, 1, 1)));
    talk.sides.push({ group, predicate, range, tokens: [at, places.next] });
  }
  return next;
}
