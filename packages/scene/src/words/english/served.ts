import { isKnownCategory } from "../../kinds/noun-table.ts";
import type { Group } from "../group.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import type { SceneBuilder } from "../scene-builder.ts";

/** Open dishes and shelves, on which one sees what they are filled with as things of their own. */
const OPEN = /(?:^| )(?:plate|platter|tray|shelf|bookshelf|bookcase)$/;

/** Words for whatever one eats, which name no thing. */
const ANY_FOOD = /(?:^| )(?:food|meal|leftover|snack|breakfast|lunch|dinner|dessert|appetizer)$/;

/** Whether "of" behind a dish or a shelf names things on it: "a plate of dumplings", and no "cup of tea". */
export function isServed(dish: string, content: string): boolean {
  return OPEN.test(dish) && isKnownCategory(content) && !ANY_FOOD.test(content);
}

/** Put what dishes are brought up with onto each of them. */
export function serve(builder: SceneBuilder, dishes: Group, served: NounPhrase): void {
  for (const id of dishes.ids) {
    const { ids } = builder.resolve({ ...served, reference: "new" });
    builder.relate(ids, "on", [{ ...dishes, ids: [id] }], dishes.range);
  }
}
