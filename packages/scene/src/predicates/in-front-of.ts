import { CARTESIAN_FRAMES } from "../scene.ts";
import { aim, align, apart, at, beyond, prevail } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";

/**
 * The subject is nearer to the viewer than the object.
 *
 * `room`: the viewer looks from +z towards -z, and the gap between the facing edges along z must be
 * positive. `image`: on one ground, what is nearer has its lower edge lower in the picture, so the
 * difference of the lower edges must be positive. Preferred: the one straight before the other.
 */
export const inFrontOf = definePredicate({
  name: "in front of",
  objects: 1,
  converse: "behind",
  symmetric: false,
  transitive: true,
  frames: CARTESIAN_FRAMES,
  bearing: "none",
  takesDistance: true,
  mirrored: false,
  phrases: {
    en: ["in front of", "ahead of", "before", "along the front of"],
    zh: { place: ["前面", "前方", "前边", "前", "正前方", "面前", "身前"], verb: [] },
  },
  constrain: (subject, [object], frame, distance) => [
    frame === "image"
      ? [apart(at(object!, "y1"), at(subject, "y1"))]
      : beyond(object!, subject, "z", distance),
  ],
  prefer: (subject, [object], frame) => [
    ...align(subject, object!, ["x"]),
    prevail(object!, subject, frame === "image" ? "y" : "z", "x"),
    frame === "image"
      ? aim(at(object!, "y1"), at(subject, "y0"), 0, 0.15)
      : aim(at(object!, "z1"), at(subject, "z0"), 0, 0.5),
  ],
});
