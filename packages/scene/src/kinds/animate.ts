import { isAnimalName } from "./animals.ts";
import { headOf } from "./category.ts";
import { isKnownCategory, measureWordOf } from "./noun-table.ts";
import { isAlsoIt, isPersonName } from "./people.ts";
import { sameSize } from "./same-size.ts";

/** Things that are called after somebody: "teddy bear", "hot dog", "rocking horse". */
const CALLED_AFTER =
  /^(?:teddy|hot|rocking|toy|stuffed|plush|plastic|wooden|paper|rubber|computer|record|cd|dvd|music|media|mp3|washing|coat|fire|flag|table|stair|vacuum|pipe) /;

/** What is as large as somebody, and is nobody. */
const LIFELESS: ReadonlySet<string> = new Set(["mannequin", "skeleton", "coral"]);

/** Chinese measure words of people, which the noun table has with each of them. */
const COUNTS_PEOPLE = /^[位名]$/;

/** Who does something for a living: "gardener", "violinist", "fisherman". */
const DOER = /(?:[^aeiou]er|or|ist|ista|ian|[a-z]man|woman)$/;

/** Whether a word that stands before what may be a verb names somebody. */
export function isDoer(word: string): boolean {
  return isAnimate(word) || (DOER.test(word) && !isKnownCategory(word));
}

/**
 * Whether a category acts by itself, holds, rides and looks, and has a left side of its own: people and
 * animals, and other words for them, which the table of sizes has on their lines.
 */
export function isAnimate(category: string): boolean {
  return isOneOf(category, (name) => isSomebody(name) || isAnimalName(name));
}

/** Whether a category is a person; a shepherd is one, though some are dogs. */
export function isPerson(category: string): boolean {
  return isOneOf(category, isSomebody);
}

/** Whether a category is a person of whom one does not say "it". */
export function isNeverIt(category: string): boolean {
  return isPerson(category) && !isOneOf(category, isAlsoIt);
}

function isSomebody(name: string): boolean {
  return isPersonName(name) || COUNTS_PEOPLE.test(measureWordOf(name));
}

function isOneOf(category: string, isNamed: (name: string) => boolean): boolean {
  if (isLifeless(category)) return false;
  const kinds = [category, ...[category, headOf(category)].map(sameSize)];
  return kinds.some((kind) => kind !== undefined && !isLifeless(kind) && isNamed(kind));
}

function isLifeless(category: string): boolean {
  return CALLED_AFTER.test(category) || LIFELESS.has(headOf(category));
}
