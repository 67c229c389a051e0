import type { Axis } from "../geometry.ts";
import type { CartesianFrame, SceneObject } from "../scene.ts";
import { AXES, GROUND_AXES } from "./_constraints.ts";
import { isGround } from "./hosts.ts";

/** The axes along which what is in an object lies within it: in a room an area has no height. */
export function axesWithin(object: SceneObject, frame: CartesianFrame): readonly Axis[] {
  return frame === "room" && isGround(object) ? GROUND_AXES.room : AXES[frame];
}
