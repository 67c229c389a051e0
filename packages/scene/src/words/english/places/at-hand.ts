import { isAnimate, isPerson } from "../../../kinds/animate.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import type { Discourse } from "../discourse.ts";

/** "a dog ON A LEASH", "talking ON THE PHONE", "working ON A LAPTOP": nobody stands on such a thing. */
export function heldBy(
  talk: Discourse,
  things: readonly string[],
  places: readonly string[],
): PredicateName | undefined {
  const isTied = places.every((each) => TETHERS.test(each));
  if (isTied)
    return things.every((each) => isAnimate(each) || FLOWN.test(each)) ? "touching" : undefined;
  if (!things.every(isPerson)) return undefined;
  if (places.every((each) => PHONES.test(each))) return "touching";
  return talk.acting && places.every((each) => COMPUTERS.test(each)) ? "near" : undefined;
}

/** "two friends chat OVER COFFEE": with it before them. */
export function isOverMeal(things: readonly string[], places: readonly string[]): boolean {
  return things.every(isPerson) && places.every((each) => MEALS.test(each));
}

const MEALS =
  /(?:^| )(?:coffee|tea|drink|beer|wine|lunch|dinner|breakfast|meal|chessboard|map|book|campfire)$/;

const TETHERS = /(?:^| )(?:leash|lead|chain|rope|string|tether|harness)$/;
const FLOWN = /(?:^| )(?:kite|balloon)$/;
const PHONES = /(?:^| )(?:phone|telephone|cellphone|smartphone|walkie talkie|radio|microphone)$/;
const COMPUTERS = /(?:^| )(?:laptop|computer|tablet|keyboard|typewriter)$/;
