import { looksLike } from "../../kinds/looks-like.ts";
import { sameSize } from "../../kinds/same-size.ts";
import type { Design } from "../design.ts";
import { ANIMALS } from "./animals.ts";
import { BUILDINGS } from "./buildings.ts";
import { CLOTHES } from "./clothes.ts";
import { CRAFT } from "./craft.ts";
import { DEVICES } from "./devices.ts";
import { FANTASY } from "./fantasy.ts";
import { FITTINGS } from "./fittings.ts";
import { FOOD } from "./food.ts";
import { FURNITURE } from "./furniture.ts";
import { GADGETS } from "./gadgets.ts";
import { GAMES } from "./games.ts";
import { GARDEN } from "./garden.ts";
import { GREENS } from "./greens.ts";
import { GROUNDS } from "./grounds.ts";
import { HARDWARE } from "./hardware.ts";
import { HOUSEHOLD } from "./household.ts";
import { KITCHEN } from "./kitchen.ts";
import { LANDMARKS } from "./landmarks.ts";
import { MARKET } from "./market.ts";
import { NATURE } from "./nature.ts";
import { OUTDOORS } from "./outdoors.ts";
import { PASTIMES } from "./pastimes.ts";
import { PEOPLE } from "./people.ts";
import { PLAY } from "./play.ts";
import { SEATS } from "./seats.ts";
import { SHOPPING } from "./shopping.ts";
import { SOLIDS } from "./solids.ts";
import { STREET } from "./street.ts";
import { STRUCTURE } from "./structure.ts";
import { STUDIO } from "./studio.ts";
import { TABLEWARE } from "./tableware.ts";
import { THINGS } from "./things.ts";
import { TOOLS } from "./tools.ts";
import { VEHICLES } from "./vehicles.ts";
import { WILDLIFE } from "./wildlife.ts";
import { WORKSHOP } from "./workshop.ts";
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
  ...CLOTHES,
  ...GADGETS,
  ...TOOLS,
  ...PASTIMES,
  ...BUILDINGS,
  ...GREENS,
  ...HOUSEHOLD,
  ...KITCHEN,
  ...STREET,
  ...STRUCTURE,
  ...WILDLIFE,
  ...VEHICLES,
  ...CRAFT,
  ...WORKSHOP,
  ...PLAY,
  ...MARKET,
  ...GROUNDS,
  ...FITTINGS,
  ...HARDWARE,
  ...LANDMARKS,
  ...STUDIO,
  ...SHOPPING,
  ...GARDEN,
  ...GAMES,
  ...FANTASY,
};

/** Whether a design is an animal's, whose colours lie on it in patches. */
export function isAnimal(design: string): boolean {
  return Object.hasOwn(ANIMALS, design) || Object.hasOwn(WILDLIFE, design);
}

/** Whether a design is a figure that can sit and lie. */
export function isFigure(design: string): boolean {
  return Object.hasOwn(PEOPLE, design) && design !== "snowman";
}

/**
 * The name of the design for a category: its own, one that looks like it, that of what it is another word
 * for, or that of its last words ("coffee table" is drawn as a table).
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
    const name = drawnAs(rest) ?? drawnAs(sameSize(rest) ?? "");
    if (name) return name;
  }
  return undefined;
}

function drawnAs(category: string): string | undefined {
  return Object.hasOwn(DESIGNS, category) ? category : looksLike(category);
}
