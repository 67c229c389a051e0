import { isAnimate } from "../../kinds/animate.ts";
import { headOf } from "../../kinds/category.ts";
import type { Sides } from "../../kinds/sizes.ts";
import { isVehicle } from "../../kinds/vehicles.ts";
import type { SceneObject } from "../../scene.ts";

/** Words of kind and size that call a thing a likeness of what it is named after. */
const LIKENESS = /\b(?:toy|model|miniature|lego|origami|gingerbread)\b/;

/** An animal or a vehicle is a likeness where it is made of such. */
const CRAFTED = /\b(?:paper|plastic|cardboard|clay|felt|plush|stuffed)\b/;

/** What holds or sells toys is as large as any other. */
const HOLDS_TOYS =
  /^(?:box|chest|bin|basket|bag|cart|crate|shelf|rack|cabinet|bookcase|store|shop|room|table|section|aisle)$/;

/** The longest side of a likeness that stands on a shelf (m). */
const LONGEST_M = 0.35;

/**
 * Bring a likeness to the scale in which such things are made: a model ship, a toy elephant, a paper boat
 * go on a shelf. What is no larger anyway, and any other thing, keeps its sides.
 *
 * @param sides  of what it is a likeness of (m)
 * @returns      of the same proportions (m)
 */
export function atScaleOfLikeness(object: SceneObject, sides: Sides): Sides {
  const longest = Math.max(...sides);
  if (longest <= LONGEST_M || !isLikeness(object)) return sides;
  return sides.map((side) => (side * LONGEST_M) / longest) as unknown as Sides;
}

function isLikeness({ category, attributes }: SceneObject): boolean {
  if (HOLDS_TOYS.test(headOf(category))) return false;
  const { kind = "", size = "", material = "" } = attributes;
  if (LIKENESS.test(`${kind} ${size}`)) return true;
  return CRAFTED.test(`${material} ${kind}`) && (isAnimate(category) || isVehicle(category));
}
