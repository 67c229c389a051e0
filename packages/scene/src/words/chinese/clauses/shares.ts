import type { PredicateName } from "../../../predicate-names.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import type { Group } from "../../group.ts";
import { type NounPhrase, UNCOUNTED_PLURAL } from "../../noun-phrase.ts";
import type { Discourse } from "../discourse.ts";
import { type Alternatives, ENDS } from "../lexicon/place-words.ts";
import type { Term } from "../nouns/term.ts";
import { dealSides, isBothSides, isUncounted } from "../places/both-sides.ts";
import type { Places } from "../places/places.ts";
import type { Linking } from "./link.ts";

/** What is known of a place with its subject behind it. */
export interface Front {
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
  isAll: boolean,
): boolean {
  const isBare = more.length === 0 && links.length === 0 && "reference" in first!;
  const isOn = predicates.every(([name]) => name === "on" || name === "inside");
  return (
    ids.length > 1 &&
    isOn &&
    isBare &&
    first.reference === "bare" &&
    (isAll || first.countIfNew === 1)
  );
}

/** 长椅两端各坐着一个人: one at either end. */
const BOTH_ENDS = /^两端$/u;

type Share = readonly [host: Group, predicates: readonly Alternatives[]];

/**
 * Who gets a subject of its own: every one of 桌子和椅子上各有, of 每张桌子上; the one thing once for
 * each side, 门的两边各有, 沙发的左右两边各有.
 */
export function shares(
  talk: Discourse,
  { term, places, link, objects, read }: Front,
): readonly Share[] {
  const { predicates } = places;
  const isEvery = /^(?:每|每一)$/u.test(talk.lexemes[indexOf(talk, term)]?.text ?? "");
  const { text } = talk.lexemes[places.next - 1]!;
  const isOfAll = link.isOfAll && objects.ids.length > 1;
  const isEach = link.isEach || isOfAll || text.endsWith("各");
  const isOnBoth = predicates.length === 1 && isBothSides(talk, places);
  if (isOnBoth && (isEach || isUncounted(read)))
    return [
      [objects, predicates],
      [objects, predicates],
    ];
  if (!isEach && !isEvery && !isOneForEach(read, objects, predicates, link.isAll))
    return [[objects, predicates]];
  if (predicates.length > 1) return predicates.map((each) => [objects, [each]]);
  if (BOTH_ENDS.test(text)) return ENDS.map((end) => [objects, [[end]]]);
  if (text.startsWith("四")) return Array.from({ length: 4 }, () => [objects, predicates]);
  return objects.ids.map((id) => [{ ids: [id], range: objects.range }, predicates]);
}

/** What several places without an object share out: `each` where every one has its own. */
type Shared = Group & { readonly each?: true };

/** 上面有一盏灯 behind 每张床旁边有一个床头柜: a lamp for every nightstand. */
function isOnEach({ front, topic }: Discourse, { members }: Term, host: Group): boolean {
  const isOfThose = front?.isEach === true && host.ids.length > 1 && host === topic;
  const [first, ...more] = members;
  return isOfThose && more.length === 0 && "reference" in first! && first.countIfNew === 1;
}

/** 两侧各有一盏灯: one for each side, both of the host; 每张床旁边有床头柜，上面有一盏灯: one for each host. */
export function resolveShares(
  talk: Discourse,
  read: Term,
  host: Group | undefined,
  places: Places,
  link: Linking,
): Shared {
  const avoid = host?.ids ?? [];
  if (host !== undefined && isOnEach(talk, read, host)) {
    const ids: string[] = [];
    for (const _ of host.ids) ids.push(...talk.resolve(read, [...avoid, ...ids]).ids);
    return { ids, range: { start: read.start, end: read.end }, each: true };
  }
  const group = talk.resolve(read, avoid);
  if (!isBothSides(talk, places) || !(link.isEach || isUncounted(read))) return group;
  const other = talk.resolve(read, [...avoid, ...group.ids]);
  const both = { ids: [...group.ids, ...other.ids], range: group.range };
  if (host !== undefined) dealSides(talk, both, host, places);
  return both;
}

function indexOf({ lexemes }: Discourse, { start, next }: Term): number {
  let at = next - 1;
  while (at > 0 && lexemes[at]!.start > start) at -= 1;
  return at;
}

/** Verbs of things that are put or stand one by one: 摆着, but not 围着, 铺着. */
const ONE_BY_ONE = /^(?:放|摆|摆放|放置|坐|站|立|蹲|躺|种|停|挂|散落|堆放|聚|聚集)(?:着|了|满)?$/u;

/** 周围放着礼物盒: one thing is not all around another. */
function isAllAround({ predicates }: Places, { manner = "" }: Linking): boolean {
  return predicates.every(([first]) => first === "around") && ONE_BY_ONE.test(manner);
}

/** How many sides are named that no one thing is on: three in 东、西、北三面; 1 where a place is one. */
function sidesOf({ predicates }: Places): number {
  const names = predicates.map(([first]) => first!);
  const isApart = names.some((name) => names.includes(PREDICATES[name].converse as PredicateName));
  return isApart ? names.length : 1;
}

/** 毛绒玩具 in 周围全是毛绒玩具 is several, as are the boxes in 周围放着礼物盒 and the houses in 东西两侧是房子. */
export function asManyAs(link: Linking, places: Places, term: Term | undefined): Term | undefined {
  const sides = sidesOf(places);
  const isSeveral = link.isAll || sides > 1 || isAllAround(places, link);
  if (!isSeveral || link.isEach || term === undefined) return term;
  const severalOf = (phrase: NounPhrase) => atLeast(phrase, Math.max(sides, UNCOUNTED_PLURAL));
  const members = term.members.map((member) =>
    "predication" in member
      ? { ...member, phrase: severalOf(member.phrase) }
      : "reference" in member
        ? severalOf(member)
        : member,
  );
  return { ...term, members };
}

function atLeast(phrase: NounPhrase, countIfNew: number): NounPhrase {
  const isOne = phrase.reference === "bare" && phrase.countIfNew === 1;
  return isOne ? { ...phrase, countIfNew } : phrase;
}

/** 右边靠墙放着一个酒柜: what it is against besides. */
export function besides(talk: Discourse, subject: Group, { against }: Linking): void {
  if (against === undefined) return;
  const objects = talk.resolve(against.term, subject.ids);
  const tokens = [0, 0] as const;
  talk.relate({ subject, predicates: [against.verb], objects, range: objects.range, tokens });
}
