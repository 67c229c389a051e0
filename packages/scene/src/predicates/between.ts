import { betweenOnMap } from "../geodesy/measures.ts";
import type { Axis } from "../geometry.ts";
import { typicalSides } from "../kinds/sizes.ts";
import { CARTESIAN_FRAMES, type CartesianFrame, type SceneObject } from "../scene.ts";
import { AXES, aim, align, at, before, otherAxes, overlap } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";

/**
 * The subject stands between two objects, along one axis of the frame.
 *
 * The one ends before the subject begins, and the subject ends before the other begins; across that
 * axis the subject overlaps both, so that it lies within the band that they span. In `room` it is as high as
 * one of them: a low table is between a sofa and a screen on a cabinet. Preferred: along
 * x, in line with both, half the smaller one's size from either.
 */
export const between = definePredicate({
  name: "between",
  objects: 2,
  converse: "none",
  symmetric: false,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  onMap: betweenOnMap,
  bearing: "none",
  mirrored: true,
  phrases: {
    en: ["between", "in between"],
    zh: { place: ["之间", "中间", "当中"], verb: [] },
  },
  constrain: (subject, objects, frame) =>
    waysOf(frame, objects).map(({ first, last, axis, level }) => [
      before(first, subject, axis),
      before(subject, last, axis),
      ...otherAxes(frame, axis).flatMap((across) =>
        (across === "y" ? level : objects).flatMap((object) => overlap(subject, object, across)),
      ),
    ]),
  prefer: (subject, objects, frame, alternative) => {
    const { first, last, axis } = waysOf(frame, objects)[alternative]!;
    const across = otherAxes(frame, axis).filter((other) => other !== "y" || frame === "image");
    return [
      ...objects.flatMap((object) => align(subject, object, across)),
      aim(at(first, `${axis}1`), at(subject, `${axis}0`), 0, 0.5),
      aim(at(subject, `${axis}1`), at(last, `${axis}0`), 0, 0.5),
    ];
  },
});

/** A way of standing in a row: who comes first, who last, along which axis, and who is as high as the subject. */
interface Way {
  readonly first: SceneObject;
  readonly last: SceneObject;
  readonly axis: Axis;
  readonly level: readonly SceneObject[];
}

function waysOf(frame: CartesianFrame, objects: readonly SceneObject[]): readonly Way[] {
  const [one, other] = objects as readonly [SceneObject, SceneObject];
  return AXES[frame].flatMap((axis) => {
    const levels = frame === "room" && axis !== "y" ? byHeight(objects) : [objects];
    return levels.flatMap((level) => [
      { first: one, last: other, axis, level },
      { first: other, last: one, axis, level },
    ]);
  });
}

/** Each alone, what is usually higher first: it is more likely to stand where the subject does. */
function byHeight(objects: readonly SceneObject[]): readonly (readonly SceneObject[])[] {
  const height = (object: SceneObject) => typicalSides(object.category)[1];
  return objects.toSorted((a, b) => height(b) - height(a)).map((object) => [object]);
}
