import { farFromOnMap } from "../geodesy/measures.ts";
import { CARTESIAN_FRAMES, type CartesianFrame, type SceneObject } from "../scene.ts";
import { AXES, aim, at, before } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";
import { farLimit } from "./limits.ts";

/**
 * The two are at least `farLimit` apart, which depends on their kinds.
 *
 * Their distance is the widest gap between their boxes along any axis of the frame. Preferred: apart
 * along x, a little more than the limit, on one level.
 */
export const farFrom = definePredicate({
  name: "far from",
  objects: 1,
  converse: "far from",
  symmetric: true,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  onMap: farFromOnMap,
  bearing: "none",
  mirrored: true,
  phrases: {
    en: [
      "far from",
      "far away from",
      "away from",
      "distant from",
      "a long way from",
      "as far as possible from",
      "as far away as possible from",
    ],
    zh: { place: ["远处", "很远的地方"], verb: ["远离", "离得很远", "距离很远"] },
  },
  constrain: (subject, [object], frame) =>
    orders(frame, subject, object!).map(([first, last, axis]) => [
      before(first, last, axis, farLimit(frame, subject, object!)),
    ]),
  prefer: (subject, [object], frame, alternative) => {
    const [first, last, axis] = orders(frame, subject, object!)[alternative]!;
    const level = frame === "image" ? ("y1" as const) : ("cz" as const);
    return [
      aim(at(first, `${axis}1`), at(last, `${axis}0`), 1.2 * farLimit(frame, subject, object!)),
      ...(axis === "x" ? [aim(at(object!, level), at(subject, level))] : []),
    ];
  },
});

/** The ways of being apart: who comes first, who comes last, along which axis. */
function orders(frame: CartesianFrame, subject: SceneObject, object: SceneObject) {
  return AXES[frame].flatMap((axis) => [
    [subject, object, axis] as const,
    [object, subject, axis] as const,
  ]);
}
