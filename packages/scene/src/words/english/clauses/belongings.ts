import { isAnimate, isPerson } from "../../../kinds/animate.ts";
import { isVehicle } from "../../../kinds/vehicles.ts";
import type { PredicateName } from "../../../predicates/names.ts";
import type { Group } from "../../scene-builder.ts";
import type { Discourse } from "../discourse.ts";
import { isBearer, isPlace, placeWith } from "../lexicon/company.ts";
import { impliedAt } from "../lexicon/implied.ts";
import { isFiniteVerb, isVerbAfterNoun } from "../lexicon/lexicon.ts";
import { isPlainVerb } from "../lexicon/verbs.ts";
import { COPULAS, HAVING, MOTIONS, POSTURES } from "../lexicon/word-classes.ts";
import { type ReadGroup, readGroup } from "../nouns/noun-group.ts";
import { relateApart } from "../places/apart.ts";
import { isBodyPart } from "../places/body-parts.ts";
import { isDegreeAt } from "../places/exactly.ts";
import { isDepthAt } from "../places/frame-places.ts";
import {
  areApart,
  dealtTo,
  isEach,
  isSaidOfEach,
  repeatedAt,
  repeatedForHosts,
} from "../places/per-each.ts";
import { endsSense, sideWithin, suited } from "../places/phrase-sense.ts";
import {
  arranges,
  qualifiersOf,
  type RelationPhrases,
  readRelations,
} from "../places/relations.ts";
import { readHostPhrase, singleHost } from "./host-phrase.ts";
import { beginListing, isOnePlace, isToldFromWithin } from "./listing.ts";
import { isEachOther } from "./mutual.ts";
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
  if (owner === undefined) return undefined;
  const owned = readGroup(talk.tokens, at + 1, "owned");
  if (owned === undefined) return undefined;
  if (owner.ids.length > 1 && isEachAlone(talk, owned.next)) talk.eachOf = owner;
  const from = skipParticiples(talk, owned.next);
  const near = meantByPlace(talk, owner, from) ?? owner;
  const placing = readRelations(talk.tokens, from);
  const whole = arranges(placing) || (placing && isEachOther(talk, placing.next));
  const relations = whole || isOnShelf(talk, from) ? undefined : placing;
  const place = relations && readHostPhrase(talk, relations);
  const end = place?.end;
  const host =
    place?.number === "one" || relations?.phrases.at(-1)?.object === "pronoun"
      ? singleHost(talk, near, relations!)
      : near;
  const ofItem = isOfItem(talk, near, owned, relations) && place?.number === "one";
  if (relations === undefined && isCompanion(talk, near, owned)) {
    return readUnplaced(talk, at + 1, talk.topic!);
  }
  const listed = (end === undefined || ofItem) && isOnePlace(talk, near);
  if (listed || isToldFromWithin(talk, near, relations)) return beginListing(talk, at, near);
  if (relations !== undefined && end === undefined && talk.joined) return readAbsolute(talk, at);
  if (relations === undefined || end === undefined) return readUnplaced(talk, at + 1, host);
  if (isBearersSide(talk, near, owned, relations)) {
    talk.it ??= talk.related?.objects;
    return readUnplaced(talk, at + 1, near);
  }
  talk.joined = false;
  const several = place?.number === "many" && host.ids.length === 1;
  const objects = place!.objects ?? (several ? talk.pronoun("many", []) : undefined) ?? host;
  const each = isSaidOfEach(talk, host) || isEach(talk.tokens, relations.next);
  const all = isSaidOfEach(talk, host)
    ? repeatedForHosts(owned, host.ids.length)
    : repeatedAt(owned, relations, objects, talk.tokens);
  const group = talk.resolve(all, host.ids);
  const ofBody = place!.said > relations.next && place!.number === "any";
  const predicates = relations.phrases.map((phrase) =>
    phrase.apart && phrase.ends
      ? endsSense(talk, phrase.predicate, { phrase, subject: group, objects })
      : suited(talk, onBody(sideWithin(talk, phrase, objects), ofBody, objects), {
          subject: group,
          objects,
        }),
  );
  const range = { start: talk.tokens[at]!.start, end: talk.tokens[end - 1]!.end };
  const tokens = [from, place!.said] as const;
  const said = qualifiersOf(relations);
  talk.relate({ subject: group, predicates, objects, range, tokens, each, ...said });
  if (areApart(relations)) relateApart(talk, { group, objects, range, relations });
  if (isSaidOfEach(talk, host)) talk.eachOf = host;
  talk.account.understand(at);
  if (isOnePlace(talk, host)) beginListing(talk, at, host, false);
  talk.last = host;
  talk.company = group;
  if (place!.objects !== undefined) talk.it = place!.objects;
  else if (place!.number === "one" || relations.phrases.at(-1)!.object === "pronoun")
    talk.it = host;
  return end;
}

/**
 * "on a ship with a parrot ON HIS SHOULDER", "over a street with cars BELOW": what comes with a thing is placed by
 * who has shoulders, and what is below by what is above the ground.
 */
function meantByPlace(talk: Discourse, owner: Group, at: number): Group | undefined {
  const { topic } = talk;
  const placing = topic && topic !== owner ? readRelations(talk.tokens, at) : undefined;
  if (placing === undefined) return undefined;
  const { next, phrases } = placing;
  const own = /^(?:his|her|their|its)$/.test(talk.word(next));
  const ofBody = own && [next + 1, next + 2].some((index) => isBodyPart(talk.word(index)));
  const isAlive = ({ ids }: Group) => talk.builder.categoriesOf(ids).every(isAnimate);
  if (ofBody) return isAlive(topic!) && !isAlive(owner) ? topic : undefined;
  const beneath = phrases.every(
    ({ predicate, object }) => object === "omitted" && /^(?:below|under)$/.test(predicate),
  );
  return beneath && isOnePlace(talk, owner) ? topic : undefined;
}

/** "a man next to a river WITH A DOG": his, and not the river's. */
function isCompanion(talk: Discourse, near: Group, { members }: ReadGroup): boolean {
  const { topic, joined } = talk;
  const [member] = members;
  if (joined || topic === undefined || topic === near || !isOnePlace(talk, near)) return false;
  if (members.length > 1 || member === undefined || !("phrase" in member)) return false;
  const people = talk.builder.categoriesOf(topic.ids).every(isPerson);
  return people && PETS.test(member.phrase.category ?? "");
}

/** Who goes out with people. */
const PETS = /(?:^| )(?:dog|puppy|cat|child|kid|baby|boy|girl|friend|horse|pony)$/;

/** Who has what follows: behind "with" what was named last, else who the sentence is about. */
function ownerAt(talk: Discourse, at: number): Group | undefined {
  const { topic } = talk;
  if (talk.word(at) !== "with") return topic;
  if (talk.company?.range.end === talk.tokens[at - 1]?.end) return talk.company;
  if (talk.state === "object" && !talk.joined) return isOwn(talk, at + 1) ? topic : talk.last;
  const listed = talk.state === "subject" && !talk.acting;
  return (listed ? talk.topicMember : undefined) ?? topic;
}

/**
 * "a lamp behind it, and a side table with a mug TO ITS RIGHT": the mug is on the table, and the table is
 * to the right of what "it" was before.
 */
function isBearersSide(
  talk: Discourse,
  host: Group,
  { members: [member] }: ReadGroup,
  { phrases }: RelationPhrases,
): boolean {
  const sided = phrases.every(
    ({ object, predicate }) => object === "pronoun" && /^(?:left|right) of$/.test(predicate),
  );
  const [bearer] = talk.builder.categoriesOf(host.ids);
  const before =
    talk.it ?? (talk.conjoined || talk.state === "subject" ? talk.related?.objects : undefined);
  const another = before?.ids.some((id) => !host.ids.includes(id)) === true;
  if (!sided || !another || member === undefined || !("phrase" in member)) return false;
  return placeWith(bearer!, member.phrase.category ?? "") === "on";
}

/** "a kitchen with A TABLE and four chairs AROUND IT": of the table, while what is IN it is in the kitchen. */
function isOfItem(
  talk: Discourse,
  host: Group,
  { members }: ReadGroup,
  relations: RelationPhrases | undefined,
): boolean {
  const within = relations?.phrases.every(({ predicate }) => predicate === "inside");
  return members.length > 1 && isOne(members[0]!) && !(within && isOnePlace(talk, host));
}

function isOne(member: ReadGroup["members"][number]): boolean {
  return "phrase" in member && member.phrase.countIfNew === 1;
}

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

/**
 * "a vase with flowers": things that come along, where "with" says so in a place of their own. A place
 * behind them is the host's ("a man with a dog on a beach"), unless a verb leads to it or it is a part
 * of the host that nobody spoke of before ("a refrigerator with magnets on the door").
 */
function readUnplaced(talk: Discourse, at: number, host: Group): number {
  const verbless = talk.word(at - 1) === "with";
  const owned = readGroup(talk.tokens, at, verbless ? "owned" : "object")!;
  const each = isSaidOfEach(talk, host);
  const group = talk.resolve(each ? repeatedForHosts(owned, host.ids.length) : owned, host.ids);
  if (each && group.ids.length === host.ids.length) talk.copies = group;
  talk.company = group;
  if (
    impliedAt(talk.tokens, owned.next)?.value.reversed &&
    relateCompany(talk, host, group, owned.next)
  ) {
    talk.understood(at - 1, at);
    talk.setObject(group);
    return owned.next;
  }
  const placing = readRelations(talk.tokens, owned.next);
  const arranged = arranges(placing) || (placing && isEachOther(talk, placing.next)) === true;
  if (arranged && relateCompany(talk, host, group, owned.next)) talk.account.understand(at - 1);
  const onShelf = isOnShelf(talk, owned.next);
  if (onShelf) talk.account.understand(at - 1);
  const placed = arranged || onShelf || isOnPart(talk, host, owned.next);
  if (placed || (isParticiple(talk.word(owned.next)) && !isPosed(talk, host, group, owned.next))) {
    talk.setObject(group);
    talk.acting = false;
  } else if (relateCompany(talk, ownerOf(talk, host, group), group, owned.next))
    talk.understood(at - 1, at);
  talk.joined = false;
  talk.company = group;
  return isEachAlone(talk, owned.next) ? talk.understood(owned.next, owned.next + 1) : owned.next;
}

/** "a dog lying next to a window WITH A BOOK": windows come with no books, so the dog does. */
function ownerOf(talk: Discourse, host: Group, group: Group): Group {
  const { topic } = talk;
  if (topic?.ids.length !== 1 || host.ids.includes(topic.ids[0]!)) return host;
  const categories = talk.builder.categoriesOf(group.ids);
  const has = (owner: Group) => {
    const [category] = talk.builder.categoriesOf(owner.ids);
    return categories.every((each) => (placeWith(category!, each) ?? "near") !== "near");
  };
  return !has(host) && has(topic) ? topic : host;
}

/** "tables with six chairs EACH" */
function isEachAlone({ tokens }: Discourse, at: number): boolean {
  const { kind = "end", word = "" } = tokens[at + 1] ?? {};
  const isVerb = isFiniteVerb(word) || isPlainVerb(word);
  const closed = kind !== "word" || isVerb || /^(?:and|that|which)$/.test(word);
  return tokens[at]?.word === "each" && closed;
}

/** "with a dog SITTING"; "sits" goes on about who has the dog. */
function isParticiple(word: string): boolean {
  return isVerbAfterNoun(word) && !isFiniteVerb(word);
}

/** "a photo of two swans with HER phone": a person's, who is the subject where nobody else was named since. */
function isOwn(talk: Discourse, at: number): boolean {
  const people = (group: Group | undefined) =>
    group !== undefined && talk.builder.categoriesOf(group.ids).every(isPerson);
  return /^(?:his|her|their)$/.test(talk.word(at)) && people(talk.topic) && !people(talk.last);
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
  const made = group.ids.map((id, index) => {
    const place = placeWith(hostCategory!, categories[index]!);
    const predicate = place === "around" && group.ids.length === 1 ? "next to" : place;
    const own = each ? dealtTo(host, group, index) : host;
    return predicate !== undefined && talk.builder.relate([id], predicate, [own], range);
  });
  return made.every(Boolean);
}

/** "on the door", where no door was spoken of. */
function isOnPart(talk: Discourse, host: Group, at: number): boolean {
  if (isDepthAt(talk, at)) return true;
  const relations = readRelations(talk.tokens, at);
  const object = relations && readGroup(talk.tokens, relations.next, "object");
  const [member] = object?.members ?? [];
  const near = relations?.phrases.every(({ predicate }) => /^(?:near|next to)$/.test(predicate));
  const stands = near && talk.builder.categoriesOf(host.ids).every(isBearer);
  if (stands || !member || !("phrase" in member) || member.phrase.reference !== "known")
    return false;
  return !isPlace(member.phrase.category ?? "") && !talk.builder.has(member.phrase);
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

/** "the dog is with the man": close by. */
export function readCompany(talk: Discourse, at: number): number | undefined {
  const linked = COPULAS.has(talk.word(at - 1)) && talk.word(at) === "with";
  const subject = linked ? talk.subject() : undefined;
  const read = subject && readGroup(talk.tokens, at + 1, "object");
  if (subject === undefined || read === undefined) return undefined;
  const objects = talk.resolve(read, subject.ids);
  const range = talk.rangeOf(at, read.next, subject);
  talk.relate({ subject, predicates: ["next to"], objects, range, tokens: [at, at + 1] });
  talk.setObject(objects);
  return read.next;
}

/** "the exhaust pipe of a car": a part of the car, where the part is a thing by itself; flowers are part of "a wreath of flowers". */
export function readWhole(talk: Discourse, at: number): number | undefined {
  const part = talk.last === talk.topic ? (talk.topicMember ?? talk.last) : talk.last;
  const follows = part !== undefined && talk.tokens[at - 1]?.end === part.range.end;
  if (talk.word(at) !== "of" || !follows) return undefined;
  const read = readGroup(talk.tokens, at + 1, "object");
  if (read === undefined || read.members.length > 1) return undefined;
  if (talk.builder.categoriesOf(part.ids).some(isAnimate)) return undefined;
  const objects = talk.resolve(read, part.ids);
  const range = { start: part.range.start, end: talk.tokens[read.next - 1]!.end };
  const areParts = objects.ids.length > part.ids.length;
  const [parts, whole] = areParts ? [objects, part] : [part, objects];
  if (talk.builder.relate(parts.ids, "part of", [whole], range)) talk.understood(at, at + 1);
  return read.next;
}
