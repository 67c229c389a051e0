import type { Design } from "../design.ts";
import { ANIMALS } from "./animals.ts";
import { DEVICES } from "./devices.ts";
import { FOOD } from "./food.ts";
import { FURNITURE } from "./furniture.ts";
import { LOOKS_LIKE } from "./looks-like.ts";
import { NATURE } from "./nature.ts";
import { OUTDOORS } from "./outdoors.ts";
import { PEOPLE } from "./people.ts";
import { SEATS } from "./seats.ts";
import { SOLIDS } from "./solids.ts";
import { TABLEWARE } from "./tableware.ts";
import { THINGS } from "./things.ts";
import { VEHICLES } from "./vehicles.ts";

/** Every design by the name of its kind. */
export const DESIGNS: Readonly<Record<string, Design>> = {
  ...ANIMALS,
  ...DEVICES,
  ...FOOD,
  ...FURNITURE,
  ...NATURE,
  ...OUTDOORS,
  ...PEOPLE,
  ...SEATS,
  ...SOLIDS,
  ...TABLEWARE,
  ...THINGS,
  ...VEHICLES,
};

/**
 * The name of the design for a category: its own, one that looks like it, or that of its last
 * words ("coffee table" is drawn as a table).
 *
 * @returns  a key of `DESIGNS`, or `undefined` when nothing is known about the category
 */
export function designNameOf(category: string): string | undefined {
  const words = category
    .toLowerCase()
    .trim()
    .split(/[\s_-]+/);
  for (let start = 0; start < words.length; start += 1) {
    const rest = words.slice(start).join(" ");
    const name = Object.hasOwn(LOOKS_LIKE, rest) ? LOOKS_LIKE[rest]! : rest;
    if (Object.hasOwn(DESIGNS, name)) return name;
  }
  return undefined;
}
