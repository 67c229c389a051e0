import { isAnimate } from "../../../kinds/animate.ts";
import { isRiddenAnimal } from "../../../kinds/mounts.ts";
import { isRoomKind } from "../../../kinds/rooms.ts";
import type { Token } from "../tokenise.ts";

/**
 * Whether things of these kinds are likely what "it" means behind a relation phrase: a dog that sleeps
 * "on top of it" is on the bed and not on the cat, and a chair "next to it" is in the kitchen.
 *
 * @param at        of the pronoun
 * @param isListed  whether they are the place of which the words list what is in it
 */
export function mayBePlace(
  tokens: readonly Token[],
  at: number,
  categories: readonly string[],
  isListed: boolean,
): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  const said = before.join(" ");
  if (/(?:^| )(?:on|onto|on top of)$/.test(said))
    return !categories.some((each) => isAnimate(each) && !isRiddenAnimal(each));
  if (/(?:^| )(?:in|inside|into|within)$/.test(said)) return !categories.some(isAnimate);
  if (isListed && /(?:^| )(?:around|surrounding)$/.test(said)) return false;
  const beside =
    /(?:^| )(?:next to|beside|near|behind|(?:front|left|right|side) of|under|beneath)$/;
  return !beside.test(said) || !(isListed || categories.some(isRoomKind));
}
