import { betweenOnMap } from "../map/measures.ts";
import { CARTESIAN_FRAMES, type CartesianFrame, type SceneObject } from "../scene.ts";
import { AXES, aim, align, at, before, otherAxes, overlap } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";

/**
 * The subject stands between two objects, along one axis of the frame.
 *
 * The one ends before the subject begins, and the subject ends before the other begins; across that
 * axis the subject overlaps both, so that it lies within the band that they span. Preferred: along
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
    orders(frame, objects).map(([first, last, axis]) => [
      before(first, subject, axis),
      before(subject, last, axis),
      ...otherAxes(frame, axis).flatMap((across) =>
        objects.flatMap((object) => overlap(subject, object, across)),
      ),
    ]),
  prefer: (subject, objects, frame, alternative) => {
    const [first, last, axis] = orders(frame, objects)[alternative]!;
    const across = otherAxes(frame, axis).filter((other) => other !== "y" || frame === "image");
    return [
      ...objects.flatMap((object) => align(subject, object, across)),
      aim(at(first, `${axis}1`), at(subject, `${axis}0`), 0, 0.5),
      aim(at(subject, `${axis}1`), at(last, `${axis}0`), 0, 0.5),
    ];
  },
});

/** The ways of standing in a row: who comes first, who comes last, along which axis. */
function orders(frame: CartesianFrame, [one, other]: readonly SceneObject[]) {
  return AXES[frame].flatMap((axis) => [
    [one!, other!, axis] as const,
    [other!, one!, axis] as const,
  ]);
}
