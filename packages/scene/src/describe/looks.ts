import type { SceneObject } from "../scene.ts";

/** What an object is called by: equal for those that look alike. */
export function looksOf({ category, attributes }: SceneObject): string {
  const qualities = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([category, qualities]);
}
