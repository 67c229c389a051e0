import { isAnimate } from "./animate.ts";
import { isKindOf } from "./category.ts";

/** What is made to look like somebody. */
const EFFIGIES: ReadonlySet<string> = new Set(
  "snowman scarecrow doll puppet marionette gnome mannequin figure figurine statue skeleton".split(
    " ",
  ),
);

/** Whether a thing is made to look like somebody, and has a face and arms; a compound follows its last word. */
export function isEffigy(category: string): boolean {
  return isKindOf(category, EFFIGIES);
}

/** Whether a category has a face and may have something in its hands: somebody, or what looks like it. */
export function looksAlive(category: string): boolean {
  return isAnimate(category) || isEffigy(category);
}
