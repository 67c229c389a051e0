import { CARTESIAN_FRAMES } from "../scene.ts";
import { aim, align, apart, at, beyond, prevail } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";

/**
 * The subject is farther from the viewer than the object.
 *
 * `room`: the viewer looks from +z towards -z, and the gap between the facing edges along z must be
 * positive. `image`: on one ground, what is nearer has its lower edge lower in the picture, so the
 * difference of the lower edges must be positive. Preferred: the one straight before the other.
 */
export const behind = definePredicate({
  name: "behind",
  objects: 1,
  converse: "in front of",
  symmetric: false,
  transitive: true,
  frames: CARTESIAN_FRAMES,
  bearing: "none",
  takesDistance: true,
  mirrored: false,
  phrases: {
    en: ["behind", "in back of", "beyond", "past", "along the back of"],
    zh: { place: ["后面", "后方", "后边", "后", "背后", "身后", "正后方"], verb: [] },
  },
  constrain: (subject, [object], frame, distance) => [
    frame === "image"
      ? [apart(at(subject, "y1"), at(object!, "y1"))]
      : beyond(subject, object!, "z", distance),
  ],
  prefer: (subject, [object], frame) => [
    ...align(subject, object!, ["x"]),
    prevail(subject, object!, frame === "image" ? "y" : "z", "x"),
    frame === "image"
      ? aim(at(subject, "y1"), at(object!, "y0"), 0, 0.15)
      : aim(at(subject, "z1"), at(object!, "z0"), 0, 0.5),
  ],
});
