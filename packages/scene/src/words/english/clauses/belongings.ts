import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import type { Statement } from "../../statement.ts";
import type { Discourse } from "../discourse.ts";
import { placeWith } from "../lexicon/company.ts";
import { HAVING, POSTURES } from "../lexicon/word-classes.ts";
import { type ReadGroup, readGroup } from "../nouns/noun-group.ts";
import { relateApart } from "../places/apart.ts";
import { isDegreeAt } from "../places/exactly.ts";
import {
  areApart,
  isEach,
  isSaidOfEach,
  repeatedAt,
  repeatedForHosts,
} from "../places/per-each.ts";
import { endsSense, sideWithin, suited } from "../places/phrase-sense.ts";
import type { RelationPhrase } from "../places/relation-phrases.ts";
import {
  arranges,
  qualifiersOf,
  type RelationPhrases,
  readRelations,
} from "../places/relations.ts";
import { isEachAlone, isParticiple, readUnplaced } from "./company.ts";
import { type HostPhrase, readHostPhrase, singleHost } from "./host-phrase.ts";
import { beginBearing, beginListing, isOnePlace, isToldFromWithin } from "./listing.ts";
import { isEachOther } from "./mutual.ts";
import { besideBearer, isCompanion, isOfItem, meantByPlace, ownerAt } from "./owners.ts";
import { isOnShelf } from "./shelves.ts";

/** "with a cup on it", "has a cup on top"; "with flowers" puts nothing anywhere. */
export function readBelongings(talk: Discourse, at: number): number | undefined {
  if (talk.word(at + 1) === "been") return undefined;
  if (!HAVING.has(talk.word(at)) || talk.state === "start") return undefined;
  return readHad(talk, at);
}

/** Read what somebody or something has, behind the token that says so. */
export function readHad(talk: Discourse, at: number): number | undefined {
  const owner = ownerAt(talk, at);
  const owned = owner && readGroup(talk.tokens, at + 1, "owned");
  if (owned === undefined) return undefined;
  if (owner!.ids.length > 1 && isEachAlone(talk, owned.next)) talk.eachOf = owner;
  const had = hadBy(talk, owner!, owned);
  const { near, host, relations, place } = had;
  if (relations === undefined && isCompanion(talk, near, owned))
    return readUnplaced(talk, at + 1, talk.topic!);
  if (isListed(talk, had)) return beginListing(talk, at, near);
  if (relations === undefined) return readUnplaced(talk, at + 1, host);
  if (place === undefined)
    return talk.joined ? readAbsolute(talk, at) : readUnplaced(talk, at + 1, host);
  const isIt = place.number === "one" && place.objects === undefined;
  const beside = besideBearer(talk, near, owned, { ...relations, isIt });
  if (beside === undefined) return relatePlaced(talk, at, { ...had, relations, place });
  talk.it ??= beside;
  return readUnplaced(talk, at + 1, near);
}

/** What is had, by whom, and the words that say where it is. */
interface Had {
  readonly owned: ReadGroup;
  /** Whose place the words are about. */
  readonly near: Group;
  /** What the things are placed by: `near`, or what "it" means. */
  readonly host: Group;
  /** The first token of the words that say where. */
  readonly from: number;
  readonly relations: RelationPhrases | undefined;
  readonly place: HostPhrase | undefined;
}

function hadBy(talk: Discourse, owner: Group, owned: ReadGroup): Had {
  const from = skipParticiples(talk, owned.next);
  const near = meantByPlace(talk, owner, from) ?? owner;
  const placing = readRelations(talk.tokens, from);
  const whole = arranges(placing) || (placing && isEachOther(talk, placing.next));
  const relations = whole || isOnShelf(talk, from) ? undefined : placing;
  const place = relations && readHostPhrase(talk, relations);
  const pointed = place?.number === "one" || relations?.phrases.at(-1)?.object === "pronoun";
  const host = pointed ? singleHost(talk, near, relations!, owned) : near;
  return { owned, near, host, from, relations, place };
}

/** Whether it is a place that has things, each with a place of its own: "a kitchen with a stove, a table". */
function isListed(talk: Discourse, { owned, near, relations, place }: Had): boolean {
  const listed =
    (place === undefined || isOfItem(talk, near, owned, relations)) && isOnePlace(talk, near);
  return listed || isToldFromWithin(talk, near, relations);
}

/** What is had, with all the words that place it. */
interface Placed extends Had {
  readonly relations: RelationPhrases;
  readonly place: HostPhrase;
}

/** "with a cup on it": put what is had where the words say. */
function relatePlaced(talk: Discourse, at: number, had: Placed): number {
  const { owned, host, from, relations, place } = had;
  talk.joined = false;
  const objects = objectsOf(talk, had);
  const ofEach = isSaidOfEach(talk, host);
  const all = ofEach
    ? repeatedForHosts(owned, host.ids.length)
    : repeatedAt(owned, relations, objects, talk.tokens);
  const each = ofEach || isEach(talk.tokens, relations.next);
  const group = talk.resolve(all, host.ids);
  const predicates = predicatesOf(talk, had, { subject: group, objects });
  const range = { start: talk.tokens[at]!.start, end: talk.tokens[place.end - 1]!.end };
  const tokens = [from, place.said] as const;
  const said = qualifiersOf(relations);
  talk.relate({ subject: group, predicates, objects, range, tokens, each, ...said });
  if (areApart(relations)) relateApart(talk, { group, objects, range, relations });
  if (relations.phrases.some(isSideLeftOut)) setOnBearer(talk, host, group);
  talk.account.understand(at);
  keepPlaced(talk, at, group, had);
  return place.end;
}

/** What the things are placed by: what is named again, what "them" means, else who has them. */
function objectsOf(talk: Discourse, { host, place }: Placed): Group {
  const several = place.number === "many" && host.ids.length === 1;
  return place.objects ?? (several ? talk.pronoun("many", []) : undefined) ?? host;
}

function predicatesOf(
  talk: Discourse,
  { relations, place }: Placed,
  { subject, objects }: Pick<Statement, "subject" | "objects">,
): readonly PredicateName[] {
  const ofBody = place.said > relations.next && place.number === "any";
  return relations.phrases.map((phrase) =>
    phrase.apart && phrase.ends
      ? endsSense(talk, phrase.predicate, { phrase, subject, objects })
      : suited(talk, onBody(sideWithin(talk, phrase, objects), ofBody, objects), {
          subject,
          objects,
        }),
  );
}

/** Keep what the clause may go on about: who has the things, and what "it" means by then. */
function keepPlaced(talk: Discourse, at: number, group: Group, had: Placed): void {
  const { host, relations, place } = had;
  if (isSaidOfEach(talk, host)) talk.eachOf = host;
  if (isOnePlace(talk, host)) beginListing(talk, at, host, false);
  else if (relations.phrases.some(isSideLeftOut)) beginBearing(talk, host, at + 1);
  talk.last = host;
  talk.company = group;
  const pointed = place.number === "one" || relations.phrases.at(-1)!.object === "pronoun";
  if (place.objects !== undefined) talk.it = place.objects;
  else if (pointed) talk.it = host;
}

/** "a table with A VASE AT THE LEFT END": what a table has is on it, wherever there. */
function setOnBearer(talk: Discourse, host: Group, group: Group): void {
  const [bearer] = talk.builder.categoriesOf(host.ids);
  const borne = group.ids.filter((id) => placeWith(bearer, talk.builder.categoryOf(id)!) === "on");
  if (borne.length > 0) talk.builder.relate(borne, "on", [host], group.range, { implied: true });
}

/** "a shelf with a clock IN THE MIDDLE, books ON THE LEFT": of the shelf. */
function isSideLeftOut({ object, predicate, within }: RelationPhrase): boolean {
  return object === "omitted" && (within === true || SIDES.test(predicate));
}

const SIDES = /^(?:at the|left|right)/;

/** "in its mouth", "in his hand": held there; "between her paws": close by. */
function onBody(predicate: PredicateName, ofBody: boolean, { ids }: Group): PredicateName {
  if (ofBody && predicate === "between" && ids.length === 1) return "near";
  return ofBody && predicate === "inside" ? "touching" : predicate;
}

/** "a horse beside a barn, with a fence in front of the barn": a clause of its own. */
function readAbsolute(talk: Discourse, at: number): number {
  const owned = readGroup(talk.tokens, at + 1, "subject")!;
  talk.setTopic(talk.resolve(owned, []));
  talk.account.understand(at);
  return owned.next;
}

/** "with a cup standing on it", "with laptops EVENLY SPACED on it"; "with four chairs STANDS in the middle" goes on about who has them. */
function skipParticiples(talk: Discourse, at: number): number {
  const isManner = /[^i]ly$/.test(talk.word(at)) && isParticiple(talk.word(at + 1));
  let next = isManner ? at + 1 : at;
  for (; isParticiple(talk.word(next)) || isDegreeAt(talk.tokens, next); next++) {
    if (!isParticiple(talk.word(next)) || POSTURES.has(talk.word(next)))
      talk.account.understand(next);
  }
  return next;
}
