import type { Axis } from "../geometry.ts";
import type { CartesianFrame, SceneObject } from "../scene.ts";
import { AXES, aim, align, at, before, overlap, prevail, within } from "./_constraints.ts";
import type { Alternative, Preference } from "./predicate.ts";

/**
 * The ways of standing at a side of an object: along each of the axes before or after it, at most
 * `limit` away (in the frame's unit), overlapping it along every other axis.
 *
 * @returns  two ways for each axis; the subject is low in the first, high in the second
 */
export function besides(
  subject: SceneObject,
  object: SceneObject,
  frame: CartesianFrame,
  axes: readonly Axis[],
  limit: number,
): readonly Alternative[] {
  return axes.flatMap((axis) =>
    pairs(subject, object).map(([first, second]) => [
      before(first, second, axis),
      within(first, second, axis, limit),
      ...AXES[frame]
        .filter((other) => other !== axis)
        .flatMap((other) => overlap(first, second, other)),
    ]),
  );
}

/** What looks natural in way `way` of `besides`: on one level, a quarter of the smaller size apart. */
export function preferBeside(
  subject: SceneObject,
  object: SceneObject,
  frame: CartesianFrame,
  axes: readonly Axis[],
  way: number,
): readonly Preference[] {
  const axis = axes[way >> 1]!;
  const [first, second] = pairs(subject, object)[way & 1]!;
  const across = AXES[frame].filter(
    (other) => other !== axis && (frame === "image" || other !== "y"),
  );
  const level =
    frame === "image" && axis === "x"
      ? [aim(at(object, "y1"), at(subject, "y1")), prevail(first, second, "x", "y")]
      : align(subject, object, across);
  return [...level, aim(at(first, `${axis}1`), at(second, `${axis}0`), 0, 0.25)];
}

function pairs(subject: SceneObject, object: SceneObject) {
  return [
    [subject, object],
    [object, subject],
  ] as const;
}
