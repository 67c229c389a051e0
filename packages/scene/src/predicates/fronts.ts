import { isKindOf } from "../kinds/category.ts";
import { looksAlive } from "../kinds/effigies.ts";
import { isBackedSeat } from "../kinds/seats.ts";
import type { SceneObject } from "../scene.ts";

/** What people sit at. */
const TABLES: ReadonlySet<string> = new Set("table desk counter workbench piano".split(" "));

/** What is looked at from the front. */
const SHOWN: ReadonlySet<string> = new Set(
  `television tv monitor screen laptop computer bookshelf bookcase wardrobe cabinet cupboard dresser
  fridge refrigerator oven stove fireplace`.split(/\s+/),
);

/** Tell whether people sit at a thing; a compound follows its last word. */
export function isTable(object: SceneObject): boolean {
  return isKindOf(object.category, TABLES);
}

/** Tell whether a thing has a front that people turn with care; a compound follows its last word. */
export function hasFront({ category }: SceneObject): boolean {
  return isBackedSeat(category) || isKindOf(category, SHOWN) || looksAlive(category);
}
