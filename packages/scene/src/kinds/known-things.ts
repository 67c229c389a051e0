import { nearestName } from "../nearest-name.ts";
import { isAnimate } from "./animate.ts";
import { isClothing } from "./clothing.ts";
import { hasChineseName, isKnownCategory } from "./noun-table.ts";
import { NOUNS } from "./nouns.ts";
import { isPlace } from "./rooms.ts";
import { knownSides } from "./sizes.ts";

/**
 * Tell whether any table of the package has a thing: a name of it, its size or its kind. A compound is
 * known by its last words.
 *
 * @param category  canonical English; a Chinese noun that stayed as written is unknown
 * @example
 * isKnownThing("kitchen table") // true
 * isKnownThing("tabel") // false
 */
export function isKnownThing(category: string): boolean {
  for (let rest = category; ; rest = rest.slice(rest.indexOf(" ") + 1)) {
    if (isKnownCategory(rest) || hasChineseName(rest)) return true;
    if (!rest.includes(" ")) break;
  }
  if (knownSides(category) !== undefined) return true;
  return [isAnimate, isClothing, isPlace].some((isOfKind) => isOfKind(category));
}

/** Shorter words are one letter away from too many others. */
const SHORTEST_SLIP = 4;

/**
 * Give the thing whose name an unknown noun is probably a slip of: one that begins alike and is as long.
 *
 * @param noun  lower-case; of several words the last is looked at
 * @returns     undefined where no name is near
 * @example
 * nearestThing("tabel") // "table"
 */
export function nearestThing(noun: string): string | undefined {
  const last = noun.slice(noun.lastIndexOf(" ") + 1);
  if (last.length < SHORTEST_SLIP) return undefined;
  const near = NOUNS.map(([category]) => category).filter(
    (category) => category[0] === last[0] && Math.abs(category.length - last.length) <= 1,
  );
  return nearestName(last, near);
}
