import { isAnimate } from "./animate.ts";
import { knownSides } from "./sizes.ts";

/** The longest side (m) of what stands on tables rather than on the floor. */
const LONGEST_ON_TABLES_M = 0.6;

/** Whether a thing is most often on a table, a shelf or a bed: a cup, a keyboard, a teddy bear. */
export function isTabletop(category: string): boolean {
  const sides = knownSides(category);
  if (sides === undefined || isAnimate(category) || ON_FLOORS.test(category)) return false;
  return Math.max(...sides) <= LONGEST_ON_TABLES_M;
}

const ON_FLOORS =
  /(?:^| )(?:lamp|plant|bin|can|stool|shoe|shoes|boot|boots|ball|rug|mat|bush|leg|window|door|hydrant|wheel|basket|box|backpack|bag|ottoman|heater|step)$/;
