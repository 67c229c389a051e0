import { CARTESIAN_FRAMES, type CartesianFrame, type SceneObject } from "../scene.ts";
import { align, apart, at, GROUND_AXES } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";
import { CONTACT_TOLERANCE } from "./limits.ts";
import type { Alternative } from "./predicate.ts";

/**
 * The subject covers the object, at least its middle third along each horizontal axis.
 *
 * `image`: both axes, and the subject is drawn over it. `room`: seen from above; the subject's top is
 * higher than the object's, and its bottom no more than `CONTACT_TOLERANCE` above the object's top.
 * Preferred: centred.
 */
export const covering = definePredicate({
  name: "covering",
  objects: 1,
  converse: "none",
  symmetric: false,
  transitive: false,
  implies: ["touching"],
  frames: CARTESIAN_FRAMES,
  bearing: "shares",
  mirrored: false,
  phrases: {
    en: ["covering", "covers", "cover", "draped over", "spread over", "obscuring", "hiding"],
    zh: {
      place: [],
      verb: [
        "覆盖",
        "覆盖着",
        "盖住",
        "盖着",
        "盖在",
        "遮住",
        "遮盖",
        "罩住",
        "罩着",
        "铺满",
        "挡住",
      ],
    },
  },
  constrain: (subject, [object], frame) => [
    [
      ...GROUND_AXES[frame].flatMap((axis) => [
        apart(at(subject, `${axis}0`), at(object!, `a${axis}`)),
        apart(at(object!, `b${axis}`), at(subject, `${axis}1`)),
      ]),
      ...(frame === "room" ? fromAbove(subject, object!, frame) : []),
    ],
  ],
  prefer: (subject, [object], frame) => align(subject, object!, GROUND_AXES[frame]),
});

function fromAbove(subject: SceneObject, object: SceneObject, frame: CartesianFrame): Alternative {
  return [
    apart(at(object, "y1"), at(subject, "y1")),
    apart(at(subject, "y0"), at(object, "y1"), -CONTACT_TOLERANCE[frame]),
  ];
}
