import type { Axis, Edge } from "../geometry.ts";
import type { CartesianFrame, SceneObject } from "../scene.ts";
import type { Aim, Alternative, Constraint, Place, Preference, Prevalence } from "./predicate.ts";

/** The axes of each frame, the likeliest to be meant first. */
export const AXES: Readonly<Record<CartesianFrame, readonly Axis[]>> = {
  image: ["x", "y"],
  room: ["x", "z", "y"],
};

/** The axes of a frame but one. */
export function otherAxes(frame: CartesianFrame, axis: Axis): readonly Axis[] {
  return AXES[frame].filter((other) => other !== axis);
}

/** The place of an object's edge. */
export function at(object: SceneObject, edge: Edge): Place {
  return { id: object.id, edge };
}

/** `high - low >= gap`. */
export function apart(low: Place, high: Place, gap = 0): Constraint {
  return { low, high, gap };
}

/** `first` ends along `axis` before `second` begins. */
export function before(first: SceneObject, second: SceneObject, axis: Axis, gap = 0): Constraint {
  return apart(at(first, `${axis}1`), at(second, `${axis}0`), gap);
}

/** The gap along `axis`, `second` after `first`, is at most `limit` (an overlap counts as none). */
export function within(
  first: SceneObject,
  second: SceneObject,
  axis: Axis,
  limit: number,
): Constraint {
  return apart(at(second, `${axis}0`), at(first, `${axis}1`), -limit);
}

/** The two overlap along `axis`. */
export function overlap(first: SceneObject, second: SceneObject, axis: Axis): Alternative {
  return [within(first, second, axis, 0), within(second, first, axis, 0)];
}

/** How far a measured distance may be from the one that was stated, as a part of it. */
export const DISTANCE_TOLERANCE = 0.05;

/** `first` ends along `axis` before `second` begins: anywhere, or about `distance` (m) away. */
export function beyond(
  first: SceneObject,
  second: SceneObject,
  axis: Axis,
  distance?: number,
): Alternative {
  if (distance === undefined) return [before(first, second, axis)];
  return [
    before(first, second, axis, (1 - DISTANCE_TOLERANCE) * distance),
    within(first, second, axis, (1 + DISTANCE_TOLERANCE) * distance),
  ];
}

/** Two edges on one axis differ by at most `tolerance`. */
export function level(one: Place, other: Place, tolerance: number): Alternative {
  return [apart(one, other, -tolerance), apart(other, one, -tolerance)];
}

/** The horizontal axes of a frame, the likeliest to be meant first: the picture counts both. */
export const GROUND_AXES: Readonly<Record<CartesianFrame, readonly Axis[]>> = {
  image: ["x", "y"],
  room: ["x", "z"],
};

/** One is seen over the other: the footprints overlap (`room`), or the widths do (`image`). */
export function overhead(one: SceneObject, other: SceneObject, frame: CartesianFrame): Alternative {
  const axes = frame === "image" ? (["x"] as const) : GROUND_AXES.room;
  return axes.flatMap((axis) => overlap(one, other, axis));
}

/** The subject's centre lies within the object's extent along `axis`. */
export function centred(subject: SceneObject, object: SceneObject, axis: Axis): Alternative {
  const centre = at(subject, `c${axis}`);
  return [apart(at(object, `${axis}0`), centre), apart(centre, at(object, `${axis}1`))];
}

/** Prefer equal centres along each of the axes, give or take a little. */
export function align(
  subject: SceneObject,
  object: SceneObject,
  axes: readonly Axis[],
): readonly Preference[] {
  return axes.map((axis) => ({
    ...aim(at(object, `c${axis}`), at(subject, `c${axis}`)),
    spread: 0.1,
  }));
}

/** Prefer `high - low = gap + sizes * (mean side of the smaller object)`. */
export function aim(low: Place, high: Place, gap = 0, sizes = 0): Aim {
  return { low, high, gap, sizes, spread: 0.4 * sizes };
}

/** The same preferences, but the seed does not move them: a group is as regular as it can be. */
export function evenly(preferences: readonly Preference[]): readonly Preference[] {
  return preferences.map((each) => ("along" in each ? each : { ...each, spread: 0 }));
}

/** Prefer to see `second` from `first` along `axis` rather than along `across`. */
export function prevail(
  first: SceneObject,
  second: SceneObject,
  axis: Axis,
  across: Axis,
): Prevalence {
  return {
    along: { low: at(first, `c${axis}`), high: at(second, `c${axis}`) },
    across: { low: at(first, `c${across}`), high: at(second, `c${across}`) },
  };
}
