import { CARTESIAN_FRAMES } from "../scene.ts";
import { aim, at, beyond, prevail } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";

/**
 * The subject lies wholly to the viewer's left.
 *
 * `x0 of the object - x1 of the subject` must be positive, in both frames. Preferred: on one
 * level and at one depth, half the smaller one's size apart.
 */
export const leftOf = definePredicate({
  name: "left of",
  objects: 1,
  converse: "right of",
  symmetric: false,
  transitive: true,
  frames: CARTESIAN_FRAMES,
  bearing: "none",
  takesDistance: true,
  mirrored: false,
  phrases: {
    en: [
      "to the left of",
      "left of",
      "on the left of",
      "on the left side of",
      "on the left-hand side of",
      "to the left-hand side of",
      "on the left hand side of",
      "at the left of",
      "to the left side of",
      "left to",
    ],
    zh: { place: ["左边", "左侧", "左面", "左方", "左手边", "左边上", "左"], verb: [] },
  },
  constrain: (subject, [object], _frame, distance) => [beyond(subject, object!, "x", distance)],
  prefer: (subject, [object], frame) => [
    frame === "image"
      ? aim(at(object!, "y1"), at(subject, "y1"))
      : aim(at(object!, "cz"), at(subject, "cz")),
    prevail(subject, object!, "x", frame === "image" ? "y" : "z"),
    aim(at(subject, "x1"), at(object!, "x0"), 0, 0.5),
  ],
});
