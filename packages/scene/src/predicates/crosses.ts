import { MAP_CONTACT_TOLERANCE } from "../geodesy/limits.ts";
import { crossesOnMap } from "../geodesy/measures.ts";
import { CARTESIAN_FRAMES, type CartesianFrame, type SceneObject } from "../scene.ts";
import { align, apart, at, centred, GROUND_AXES } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";
import { isCrossedBy } from "./hosts.ts";
import type { Alternative } from "./predicate.ts";

/**
 * The two cross, as a road and a river do.
 *
 * Along one horizontal axis (either axis, in `image`) the subject reaches beyond the object at both
 * ends, along the other the object reaches beyond the subject; in `room` they overlap in height or one
 * bridges the other. Who is no line (a dog, a car) also crosses a street, a bridge or a field where the
 * centre is over it, in `room`. Preferred: centre over centre.
 */
export const crosses = definePredicate({
  name: "crosses",
  objects: 1,
  converse: "crosses",
  symmetric: true,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  onMap: crossesOnMap,
  reachOnMap: MAP_CONTACT_TOLERANCE,
  bearing: "shares",
  mirrored: false,
  phrases: {
    en: [
      "crossing",
      "crosses",
      "cross",
      "running across",
      "going across",
      "spanning",
      "intersecting with",
    ],
    zh: { place: [], verb: ["穿过", "横穿", "横跨", "跨过", "跨越", "交叉", "穿越"] },
  },
  constrain: (subject, [object], frame) => [
    ...underway(subject, object!, frame),
    ...underway(object!, subject, frame),
    ...[[subject, object!] as const, [object!, subject] as const].map((pair) =>
      GROUND_AXES[frame].flatMap((axis, index) => {
        const [longer, shorter] = index === 0 ? pair : [pair[1], pair[0]];
        return [
          apart(at(longer, `${axis}0`), at(shorter, `${axis}0`)),
          apart(at(shorter, `${axis}1`), at(longer, `${axis}1`)),
        ];
      }),
    ),
  ],
  prefer: (subject, [object], frame) => align(subject, object!, GROUND_AXES[frame]),
});

/** The one who crosses, over the way. */
function underway(
  mover: SceneObject,
  way: SceneObject,
  frame: CartesianFrame,
): readonly Alternative[] {
  if (frame === "image" || !isCrossedBy(way, mover)) return [];
  return [GROUND_AXES.room.flatMap((axis) => centred(mover, way, axis))];
}
