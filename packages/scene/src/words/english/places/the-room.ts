import type { PredicateName } from "../../../predicates/names.ts";
import type { NounPhrase } from "../../noun-phrase.ts";
import type { Group } from "../../scene-builder.ts";
import type { Range } from "../../span.ts";
import type { Discourse } from "../discourse.ts";
import { isPlace, isRoomKind } from "../lexicon/company.ts";

/** "the room", where none but a kitchen was spoken of: that one. */
export function roomMeant(talk: Discourse, phrase: NounPhrase): Group | undefined {
  const { reference, category = "", attributes } = phrase;
  const isBare = reference === "known" && Object.keys(attributes).length === 0;
  if (!isBare || !/^(?:room|space)$/.test(category) || talk.builder.has(phrase)) return undefined;
  const { ids } = talk.builder;
  const rooms = talk.builder.categoriesOf(ids).map((each, index) => isRoomKind(each) && ids[index]);
  const room = rooms.filter((id) => id !== false).at(-1);
  return room === undefined ? undefined : { ids: [room], range: phrase };
}

/** Sides of a place whose things are listed. */
const OF_LISTED: ReadonlySet<PredicateName> = new Set([
  "left of",
  "right of",
  "at the left side of",
  "at the right side of",
  "at the front of",
  "at the back of",
]);

/** Places of which a room has one even where no room was named. */
const OF_ROOMS: ReadonlySet<PredicateName> = new Set(["at the corner of", "at the centre of"]);

/**
 * "a lamp in the corner": of the room or other place that was spoken of, else of a room that the words
 * bring up; undefined for other places, and where there are no rooms.
 *
 * @param range  the words that say so
 */
export function roomOf(talk: Discourse, predicate: PredicateName, range: Range): Group | undefined {
  if (talk.frame !== "room") return undefined;
  if (talk.listing?.contains && OF_LISTED.has(predicate)) return talk.listing.place;
  if (!OF_ROOMS.has(predicate)) return undefined;
  const { ids } = talk.builder;
  const categories = talk.builder.categoriesOf(ids);
  const place = ids.findLast((_, index) => isPlace(categories[index]!));
  if (place !== undefined) return { ids: [place], range };
  const counted = { count: 1, countIfNew: 1, attributes: {} } as const;
  return talk.builder.resolve({ ...range, ...counted, reference: "known", category: "room" });
}
