import { isKindOf } from "./category.ts";
import { groundSides } from "./grounds.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What one goes along. */
const WAYS = set(
  `road street avenue boulevard alley highway motorway lane driveway path footpath trail walkway pavement
  sidewalk crossing crosswalk crossroads intersection runway`,
);

/** What lies on a floor. */
const COVERINGS = set("rug carpet mat");

/** Waters that a whole scene is on or at. */
const WATERS = set("water lake river stream creek swamp sea ocean bay pond");

/** Waters that are things among others. */
const SMALL_WATERS = set("pool puddle");

/** What is level and hard, or worn. */
const YARDS = set("yard courtyard backyard lot plaza court playground campsite campground zoo");

/** What is laid out for people to sit and stand on. */
const TERRACES = set("patio terrace");

/** What is green. */
const GREENS = set(
  `field garden farm farmyard orchard vineyard meadow pasture paddock lawn grass park prairie clearing
  pitch`,
);

/** What is bare. */
const BARE = set("beach sand desert snow ground");

/** Grounds that lie in others, as things do. */
const PATCHES = set("island sandbox");

const OPEN_PLACES = [WAYS, WATERS, YARDS, TERRACES, GREENS, BARE];

const GROUNDS = [...OPEN_PLACES, COVERINGS, SMALL_WATERS, PATCHES];

const TRODDEN = [WAYS, COVERINGS, TERRACES, set("beach pitch floor")];

const isAmong = (category: string, kinds: readonly ReadonlySet<string>[]): boolean =>
  kinds.some((names) => isKindOf(category, names));

/**
 * Tell whether a category is an area without a height to speak of, so that what is in it stands on it: a
 * field, a rug, a pond; a compound follows its last word.
 */
export function isGroundName(category: string): boolean {
  return isAmong(category, GROUNDS) || groundSides(category) !== undefined;
}

/** Tell whether a whole scene may be on a ground, which is no thing in another: a street, a lake, not a rug. */
export function isOpenPlace(category: string): boolean {
  return (
    isAmong(category, OPEN_PLACES) || (groundSides(category) !== undefined && !isPool(category))
  );
}

/** Tell whether one is on a ground and never in it, though it has an outline: a road, a rug, a beach. */
export function isTrodden(category: string): boolean {
  return isAmong(category, TRODDEN);
}

function isPool(category: string): boolean {
  return isKindOf(category, SMALL_WATERS);
}
