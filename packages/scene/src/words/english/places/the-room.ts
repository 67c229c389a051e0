import { isPlace } from "../../../kinds/rooms.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import type { Range } from "../../span.ts";
import type { Discourse } from "../discourse.ts";

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
  if (!OF_LISTED.has(predicate) && !OF_ROOMS.has(predicate)) return undefined;
  if (talk.listing?.contains) return talk.listing.place;
  if (!OF_ROOMS.has(predicate)) return undefined;
  const { ids } = talk.builder;
  const categories = talk.builder.categoriesOf(ids);
  const place = ids.findLast((_, index) => isPlace(categories[index]!));
  if (place !== undefined) return { ids: [place], range };
  const counted = { count: 1, countIfNew: 1, attributes: {} } as const;
  return talk.builder.resolve({ ...range, ...counted, reference: "known", category: "room" });
}

/**
 * "a lake in the southern part", "a cafe in the middle": of the park that the text began with, or of the place
 * that it spoke of last; undefined on other frames than a map.
 *
 * @param subject  what is there
 * @param range    the words that say so
 */
export function regionOf(
  talk: Discourse,
  subject: Group | undefined,
  range: Range,
): Group | undefined {
  if (talk.frame !== "map") return undefined;
  if (talk.listing?.contains) return talk.listing.place;
  const { ids } = talk.builder;
  const regions = ids.filter(
    (id) => !subject?.ids.includes(id) && isRegion(talk.builder.categoryOf(id)!),
  );
  const region = regions[0] === ids[0] ? regions[0] : regions.at(-1);
  return region === undefined ? undefined : { ids: [region], range };
}

function isRegion(category: string): boolean {
  return isPlace(category) || REGIONS.test(category);
}

const REGIONS =
  /(?:^| )(?:island|peninsula|valley|district|suburb|county|state|country|region|resort|site|estate|map|area)$/;
