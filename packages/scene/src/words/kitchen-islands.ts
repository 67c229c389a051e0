import type { Scene } from "../scene.ts";

const KITCHEN = /(?:^| )(?:kitchen|kitchenette)$/;

/**
 * Take the island of a kitchen for a counter rather than for land in the sea; its id stays.
 *
 * @param scene  as it was read
 */
export function withKitchenIslands(scene: Scene): Scene {
  if (!scene.objects.some(({ category }) => KITCHEN.test(category))) return scene;
  const objects = scene.objects.map((object) =>
    object.category === "island" ? { ...object, category: "kitchen island" } : object,
  );
  return { ...scene, objects };
}
