import { isKindOf } from "./category.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What several sit on side by side and lean back, and one may lie. */
const LONG = set("sofa couch settee loveseat futon divan bench pew");

/** What one sits on and leans back. */
const SINGLE = set("chair armchair recliner rocker throne seat wheelchair highchair");

/** What people sit on that has no back. */
const BACKLESS = set("stool footstool pouf ottoman beanbag swing");

/** What people lie on. */
const FLAT = set("bed mattress hammock bunk daybed lounger stretcher");

/** Beds with sides, which one is in. */
const CRIBS = set("crib cot cradle bassinet");

/** Tell whether people sit on a thing and lean back; a compound follows its last word. */
export function isBackedSeat(category: string): boolean {
  return isLongSeat(category) || isKindOf(category, SINGLE);
}

/** Tell whether several sit on a thing side by side; a compound follows its last word. */
export function isLongSeat(category: string): boolean {
  return isKindOf(category, LONG);
}

/** Tell whether people sit on a thing; a compound follows its last word. */
export function isSeat(category: string): boolean {
  return isBackedSeat(category) || isKindOf(category, BACKLESS);
}

/** Tell whether people lie on or in a thing, which has a head and a foot; a compound follows its last word. */
export function isBed(category: string): boolean {
  return isKindOf(category, FLAT) || isKindOf(category, CRIBS);
}

/** Tell whether one is on a thing though one says to be in it: a bed, a rocking chair, but not a crib. */
export function isSeatOrFlatBed(category: string): boolean {
  return isSeat(category) || isKindOf(category, FLAT);
}
