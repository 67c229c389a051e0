import { CARTESIAN_FRAMES } from "../scene.ts";
import { aim, at, beyond, prevail } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";

/**
 * The subject lies wholly to the viewer's right.
 *
 * `x0 of the subject - x1 of the object` must be positive, in both frames. Preferred: on one
 * level and at one depth, half the smaller one's size apart.
 */
export const rightOf = definePredicate({
  name: "right of",
  objects: 1,
  converse: "left of",
  symmetric: false,
  transitive: true,
  frames: CARTESIAN_FRAMES,
  bearing: "none",
  takesDistance: true,
  mirrored: false,
  phrases: {
    en: [
      "to the right of",
      "right of",
      "on the right of",
      "on the right side of",
      "on the right-hand side of",
      "to the right-hand side of",
      "on the right hand side of",
      "at the right of",
      "to the right side of",
      "right to",
    ],
    zh: { place: ["右边", "右侧", "右面", "右方", "右手边", "右边上", "右"], verb: [] },
  },
  constrain: (subject, [object], _frame, distance) => [beyond(object!, subject, "x", distance)],
  prefer: (subject, [object], frame) => [
    frame === "image"
      ? aim(at(object!, "y1"), at(subject, "y1"))
      : aim(at(object!, "cz"), at(subject, "cz")),
    prevail(object!, subject, "x", frame === "image" ? "y" : "z"),
    aim(at(object!, "x1"), at(subject, "x0"), 0, 0.5),
  ],
});
