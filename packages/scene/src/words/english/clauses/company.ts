import { isAnimate } from "../../../kinds/animate.ts";
import { isPlace } from "../../../kinds/rooms.ts";
import { isBed, isLongSeat } from "../../../kinds/seats.ts";
import { isVehicle } from "../../../kinds/vehicles.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { isBearer, placeWith } from "../lexicon/company.ts";
import { impliedAt } from "../lexicon/implied.ts";
import { isFiniteVerb, isVerbAfterNoun } from "../lexicon/lexicon.ts";
import { isPlainVerb } from "../lexicon/verbs.ts";
import { MOTIONS, POSTURES } from "../lexicon/word-classes.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { relateApart } from "../places/apart.ts";
import { isBodyAlone } from "../places/body-parts.ts";
import { isDepthAt } from "../places/frame-places.ts";
import { dealtTo, isSaidOfEach, repeatedForHosts } from "../places/per-each.ts";
import { arranges, readRelations } from "../places/relations.ts";
import { isEachOther } from "./mutual.ts";
import { isOnShelf } from "./shelves.ts";

/**
 * "a vase with flowers": things that come along, where "with" says so in a place of their own. A place
 * behind them is the host's ("a man with a dog on a beach"), unless a verb leads to it or it is a part
 * of the host that nobody spoke of before ("a refrigerator with magnets on the door").
 */
export function readUnplaced(talk: Discourse, at: number, host: Group): number {
  const verbless = talk.word(at - 1) === "with";
  const owned = readGroup(talk.tokens, at, verbless ? "owned" : "object")!;
  const { next } = owned;
  const each = isSaidOfEach(talk, host);
  const group = talk.resolve(each ? repeatedForHosts(owned, host.ids.length) : owned, host.ids);
  if (each && group.ids.length === host.ids.length) talk.copies = group;
  talk.company = group;
  if (isDoneToIt(talk, next) && relateCompany(talk, host, group, next)) {
    talk.understood(at - 1, at);
    talk.setObject(group);
    return next;
  }
  if (isPlacedApart(talk, { at, next, host, group })) {
    talk.setObject(group);
    talk.acting = false;
  } else if (relateCompany(talk, ownerOf(talk, host, group), group, next)) {
    talk.understood(at - 1, at);
    sitTogether(talk, host, group, next);
  }
  talk.joined = false;
  talk.company = group;
  return isEachAlone(talk, next) ? talk.understood(next, next + 1) : next;
}

/** "a lady in A BOAT with her two dogs", "on A COUCH with his cat": they are there as well. */
function sitTogether(talk: Discourse, host: Group, group: Group, end: number): void {
  const { related } = talk;
  const isHost = related !== undefined && related.subject.ids.join() === host.ids.join();
  const seat = isHost && !related.negated ? related.objects : undefined;
  if (seat?.ids.length !== 1 || related?.predicates.length !== 1) return;
  const [predicate] = related.predicates;
  const [category = ""] = talk.builder.categoriesOf(seat.ids);
  const together =
    (predicate === "on" && (isLongSeat(category) || isBed(category))) ||
    (predicate === "inside" && isVehicle(category));
  const alive = talk.builder.categoriesOf([...host.ids, ...group.ids]).every(isAnimate);
  const range = { start: host.range.start, end: talk.tokens[end - 1]!.end };
  if (together && alive) talk.builder.relate(group.ids, predicate!, [seat], range);
}

/** "with a dog FOLLOWED BY a cat" */
function isDoneToIt(talk: Discourse, at: number): boolean {
  return impliedAt(talk.tokens, at)?.value.reversed === true;
}

/** What came along, and the tokens of it. */
interface Company {
  readonly at: number;
  readonly next: number;
  readonly host: Group;
  readonly group: Group;
}

/** Whether what follows places the things themselves: a verb, a part of the host, "in a row". */
function isPlacedApart(talk: Discourse, { at, next, host, group }: Company): boolean {
  const placing = readRelations(talk.tokens, next);
  const arranged = arranges(placing) || (placing && isEachOther(talk, placing.next)) === true;
  if (arranged && relateCompany(talk, host, group, next)) talk.account.understand(at - 1);
  const onShelf = isOnShelf(talk, next);
  if (onShelf) talk.account.understand(at - 1);
  if (arranged || onShelf || isOnPart(talk, host, next)) return true;
  return isParticiple(talk.word(next)) && !isPosed(talk, host, group, next);
}

/** "a dog lying next to a window WITH A BOOK": windows come with no books, so the dog does. */
function ownerOf(talk: Discourse, host: Group, group: Group): Group {
  const { topic } = talk;
  if (topic?.ids.length !== 1 || host.ids.includes(topic.ids[0]!)) return host;
  const categories = talk.builder.categoriesOf(group.ids);
  const has = (owner: Group) => {
    const [category] = talk.builder.categoriesOf(owner.ids);
    return categories.every((each) => (placeWith(category, each) ?? "near") !== "near");
  };
  return !has(host) && has(topic) ? topic : host;
}

/** How vehicles wait, and what they have does not. */
const HALTED = /^(?:parked|stopped|moored|docked|anchored)$/;

/** "a cat with a sleepy look SITTING on", "a woman with an umbrella WALKING": who lives does, not what it has. */
function isPosed(talk: Discourse, host: Group, owned: Group, at: number): boolean {
  const [alive, other] = [host, owned].map(({ ids }) =>
    talk.builder.categoriesOf(ids).some(isAnimate),
  );
  if (!alive && HALTED.test(talk.word(at)))
    return talk.builder.categoriesOf(host.ids).every(isVehicle);
  const poses = POSTURES.has(talk.word(at)) || MOTIONS.has(talk.word(at));
  return alive! && !other && poses;
}

function relateCompany(talk: Discourse, host: Group, group: Group, end: number): boolean {
  const [hostCategory] = talk.builder.categoriesOf(host.ids);
  const categories = talk.builder.categoriesOf(group.ids);
  const range = { start: host.range.start, end: talk.tokens[end - 1]!.end };
  const each = isSaidOfEach(talk, host);
  if (/^flank/.test(talk.deed ?? "")) relateApart(talk, { group, objects: host, range });
  const asked = placeAsked(talk.deed);
  const made = group.ids.map((id, index) => {
    const place = asked ?? placeWith(hostCategory, categories[index]!);
    const predicate = place === "around" && group.ids.length === 1 ? "next to" : place;
    const own = each ? dealtTo(host, group, index) : host;
    const implied = { implied: true } as const;
    return predicate !== undefined && talk.builder.relate([id], predicate, [own], range, implied);
  });
  return made.every(Boolean);
}

/** What an order says of the things that come with another: "SURROUND the chest WITH candles". */
const ASKED: readonly (readonly [verbs: RegExp, predicate: PredicateName])[] = [
  [/^(?:surround|ring|encircle|circle)$/, "around"],
  [/^(?:flank|pair|accompany|match|join|complement)$/, "next to"],
  [/^(?:top|crown|cap|adorn)$/, "on"],
];

function placeAsked(deed = ""): PredicateName | undefined {
  return ASKED.find(([verbs]) => verbs.test(deed))?.[1];
}

/** "on the door", where no door was spoken of. */
function isOnPart(talk: Discourse, host: Group, at: number): boolean {
  if (isDepthAt(talk, at)) return true;
  const relations = readRelations(talk.tokens, at);
  if (relations !== undefined && isBodyAlone(talk, relations.next)) return true;
  const object = relations && readGroup(talk.tokens, relations.next, "object");
  const [member] = object?.members ?? [];
  const near = relations?.phrases.every(({ predicate }) => /^(?:near|next to)$/.test(predicate));
  const stands = near && talk.builder.categoriesOf(host.ids).every(isBearer);
  if (stands || !member || !("phrase" in member) || member.phrase.reference !== "known")
    return false;
  return !isPlace(member.phrase.category ?? "") && !talk.builder.has(member.phrase);
}

/** "tables with six chairs EACH" */
export function isEachAlone({ tokens }: Discourse, at: number): boolean {
  const { kind = "end", word = "" } = tokens[at + 1] ?? {};
  const isVerb = isFiniteVerb(word) || isPlainVerb(word);
  const closed = kind !== "word" || isVerb || /^(?:and|that|which)$/.test(word);
  return tokens[at]?.word === "each" && closed;
}

/** "with a dog SITTING"; "sits" goes on about who has the dog. */
export function isParticiple(word: string): boolean {
  return isVerbAfterNoun(word) && !isFiniteVerb(word);
}
