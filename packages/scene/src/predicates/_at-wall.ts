import { openSpace } from "../kinds/open-space.ts";
import type { CartesianFrame, SceneObject } from "../scene.ts";
import { overhead, overlap, within } from "./_constraints.ts";
import { isWallHung } from "./hosts.ts";
import { WALL_REACH } from "./limits.ts";
import type { Alternative } from "./predicate.ts";

/** Tell whether a thing hangs on a wall, so that what stands before the wall is under it; only a room shows it. */
export function hangsAtWall(object: SceneObject, frame: CartesianFrame): boolean {
  return frame === "room" && isWallHung(object) && openSpace(object.category) === 0;
}

/** The two overlap along a wall, which may lie along either axis, at most `WALL_REACH` off each other. */
export function inLineAtWall(one: SceneObject, other: SceneObject): readonly Alternative[] {
  return (["x", "z"] as const).map((along) => {
    const off = along === "x" ? "z" : "x";
    return [
      ...overlap(one, other, along),
      within(one, other, off, WALL_REACH),
      within(other, one, off, WALL_REACH),
    ];
  });
}

/** The ways in which one is seen over the other, the likeliest first. */
export function overheadWays(
  upper: SceneObject,
  lower: SceneObject,
  frame: CartesianFrame,
): readonly Alternative[] {
  const straight = overhead(upper, lower, frame);
  return hangsAtWall(upper, frame) ? [straight, ...inLineAtWall(upper, lower)] : [straight];
}
