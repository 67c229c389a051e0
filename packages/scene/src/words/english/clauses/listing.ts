import { isPerson } from "../../../kinds/animate.ts";
import { isBuilding } from "../../../kinds/interiors.ts";
import { isPlace, isRoomKind } from "../../../kinds/rooms.ts";
import { isTabletop } from "../../../kinds/tabletop.ts";
import { isRoadVehicle } from "../../../kinds/vehicles.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { carriesAll, isBearer } from "../lexicon/company.ts";
import { COPULAS, POSTURES } from "../lexicon/word-classes.ts";
import { type RelationPhrases, readRelations } from "../places/relations.ts";

/** Whether a group is one place like a kitchen or a park, or a building of which words list what is in it. */
export function isOnePlace(talk: Discourse, { ids }: Group): boolean {
  const [category = ""] = talk.builder.categoriesOf(ids);
  const isListed = talk.listing?.place.ids.join() === ids.join() && isBuilding(category);
  return ids.length === 1 && (isPlace(category) || isListed);
}

/** Whether a group is one room, of which nothing is above, beside or around. */
export function isRoom(talk: Discourse, group: Group): boolean {
  const [category] = talk.builder.categoriesOf(group.ids);
  return isOnePlace(talk, group) && isRoomKind(category ?? "");
}

/** "a warehouse with crates and a forklift IN THE MIDDLE": of a building told from within it is a list, as of a room. */
export function isToldFromWithin(
  talk: Discourse,
  { ids }: Group,
  relations: RelationPhrases | undefined,
): boolean {
  const inner = relations?.phrases.some(
    ({ predicate, object }) => object === "omitted" && INNER.has(predicate),
  );
  const [category = ""] = talk.builder.categoriesOf(ids);
  return inner === true && ids.length === 1 && isBuilding(category);
}

const INNER: ReadonlySet<PredicateName> = new Set(["at the centre of", "at the corner of"]);

/**
 * Begin the list of what a place has: "a kitchen with a table, two chairs around it and a lamp". Each item
 * is a thing with places of its own. All of them are in the place, but for "a boat on a lake with a bird
 * above it", where they come with the scene.
 *
 * @param at      "with" or "has"
 * @param joined  whether the first item is still to be read
 */
export function beginListing(talk: Discourse, at: number, place: Group, joined = true): number {
  const told = place.ids.join() === talk.topic?.ids.join() || isSpokenOfAside(talk, place);
  const contains = isRoom(talk, place) || told;
  talk.listing = { place, contains, verbless: talk.word(at) === "with", item: at + 1 };
  talk.joined = joined;
  return talk.understood(at, at + 1);
}

/**
 * Begin the list of what is on something: "on the desk, a lamp on the left and a cup in the middle", "a shelf with a
 * clock in the middle, books on the left". Sides that are said of nothing else are then those of what bears it.
 *
 * @param item  the first token of the item that was read
 */
export function beginBearing(talk: Discourse, place: Group, item: number): void {
  const [category = ""] = talk.builder.categoriesOf(place.ids);
  if (place.ids.length !== 1 || !isBearer(category) || isPlace(category)) return;
  if (/(?:^| )(?:plate|saucer|platter|pizza|cake)$/.test(category)) return; // forks are beside it
  talk.listing = { place, contains: true, verbless: false, item };
}

/** "an elephant next to A RIVER WITH A BOAT": who is not there has nothing there, though a man may have a dog with him. */
function isSpokenOfAside({ related, topic, builder }: Discourse, place: Group): boolean {
  if (related === undefined || related.objects.ids.join() !== place.ids.join()) return false;
  const aside = related.predicates.every((predicate) => ASIDE.has(predicate));
  return aside && topic !== undefined && !builder.categoriesOf(topic.ids).some(isPerson);
}

const ASIDE: ReadonlySet<PredicateName> = new Set([
  "next to",
  "near",
  "left of",
  "right of",
  "above",
  "behind",
  "in front of",
  "opposite",
  "far from",
]);

/** What is listed and was not spoken of before is in the place, and small things on what bears them. */
export function placeItem(
  talk: Discourse,
  group: Group,
  {
    known,
    at,
    next,
  }: { readonly known: readonly string[]; readonly at: number; readonly next: number },
): void {
  const { place, verbless } = talk.listing!;
  const ids = group.ids.filter((id) => !known.includes(id));
  const [category = ""] = talk.builder.categoriesOf(place.ids);
  const bears = isBearer(category) && !isPlace(category);
  const fits = (id: string) =>
    bears ? isTabletop(talk.builder.categoryOf(id)!) : drivesOn(talk, id, place);
  const elsewhere = bears && isPutElsewhere(talk, next);
  const inPlace = talk.listing!.contains && !bears ? ids : elsewhere ? [] : ids.filter(fits);
  const predicate = bears || carriesAll(category) ? "on" : "inside";
  if (inPlace.length > 0)
    talk.builder.relate(inPlace, predicate, [place], group.range, { implied: true });
  talk.listing = { ...talk.listing!, place, verbless, item: at };
}

/** "on the desk is a lamp, and A BOOK IS ON THE FLOOR": whether its own words say where a thing rests. */
function isPutElsewhere(talk: Discourse, at: number): boolean {
  let next = at;
  while (COPULAS.has(talk.word(next)) || POSTURES.has(talk.word(next))) next += 1;
  const { phrases = [] } = readRelations(talk.tokens, next) ?? {};
  return phrases.some(({ predicate, object }) => object === "follows" && RESTS.has(predicate));
}

const RESTS: ReadonlySet<PredicateName> = new Set([
  "on",
  "inside",
  "under",
  "against",
  "hanging from",
  "below",
]);

/** "a train next to a highway WITH A TRUCK": what drives is on the road. */
function drivesOn(talk: Discourse, id: string, place: Group): boolean {
  const [way, driver] = talk.builder.categoriesOf([place.ids[0]!, id]);
  return ROADS.test(way!) && isRoadVehicle(driver!);
}

const ROADS = /(?:road|street|highway|lane|driveway)$/;

/** "a kitchen with a stove IS next to a bathroom": the verb is the place's, unless a comma parts them. */
export function endListing(talk: Discourse): void {
  const { listing } = talk;
  if (listing === undefined || !listing.verbless) return;
  talk.listing = undefined;
  const { item } = listing;
  const parted = [item - 1, item - 2].some((at) => talk.tokens[at]?.kind === "comma");
  if (!parted) talk.setTopic(listing.place);
}
