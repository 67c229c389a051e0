import { KIND } from "../../attributes.ts";
import type { SceneBuilder } from "../../scene-builder.ts";
import type { Members } from "./term.ts";

/**
 * The walls that 墙 in 沙发背后的墙 cannot mean: one told by its place is none that has a name of its
 * own, as 电视墙 has.
 */
export function namedWalls(builder: SceneBuilder, members: Members): readonly string[] {
  const isPlain = members.every(
    (each) =>
      "category" in each && each.category === "wall" && Object.keys(each.attributes).length === 0,
  );
  const isNamed = (id: string) =>
    builder.categoryOf(id) === "wall" && builder.attributesOf(id)[KIND] !== undefined;
  return isPlain ? builder.ids.filter(isNamed) : [];
}
