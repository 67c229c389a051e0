import { headOf } from "../kinds/category.ts";
import { meaningOf } from "../kinds/homographs.ts";
import type { SceneObject } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { designNameOf } from "./designs/index.ts";

/**
 * Find the things that are called by a word of two senses, and mean here the one of its company: a mouse
 * beside a keyboard is no animal, and the ground of a room is its floor.
 *
 * @returns  such objects by id, called by what they are drawn as
 */
export function sensesIn(objects: readonly SceneObject[]): ReadonlyMap<string, SceneObject> {
  const company = new Set(objects.map(({ category }) => headOf(category)));
  const indoors = objects.some((object) => designNameOf(fullName(object)) === "room");
  return new Map(
    objects.flatMap((object): readonly (readonly [string, SceneObject])[] => {
      const name = fullName(object);
      const category = indoors && name === "ground" ? "floor" : meaningOf(name, company);
      return category === name ? [] : [[object.id, { ...object, category }]];
    }),
  );
}
