import { headOf } from "../kinds/category.ts";
import { meaningOf } from "../kinds/homographs.ts";
import type { Scene } from "../scene.ts";

/**
 * Take the island of a kitchen for a counter rather than for land in the sea; its id stays.
 *
 * @param scene  as it was read
 */
export function withKitchenIslands(scene: Scene): Scene {
  const company = new Set(scene.objects.map(({ category }) => headOf(category)));
  const meant = meaningOf("island", company);
  const objects = scene.objects.map((object) =>
    object.category === "island" ? { ...object, category: meant } : object,
  );
  return { ...scene, objects };
}
