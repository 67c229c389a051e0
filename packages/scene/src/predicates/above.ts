import { FRAMES } from "../scene.ts";
import { aim, align, at, before } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";

/**
 * The subject lies wholly higher than the object, without touching it.
 *
 * The gap between the facing edges along y must be positive (y points down in `image`, up in
 * `room`). Preferred: the one straight over the other.
 */
export const above = definePredicate({
  name: "above",
  objects: 1,
  converse: "below",
  symmetric: false,
  transitive: true,
  frames: FRAMES,
  bearing: "hangs",
  phrases: {
    en: ["above", "over", "higher than", "high above"],
    zh: { place: ["上方", "正上方", "上空", "高处"], verb: [] },
  },
  constrain: (subject, [object], frame) => [
    [frame === "image" ? before(subject, object!, "y") : before(object!, subject, "y")],
  ],
  prefer: (subject, [object], frame) =>
    frame === "image"
      ? [...align(subject, object!, ["x"]), aim(at(subject, "y1"), at(object!, "y0"), 0, 0.35)]
      : [
          ...align(subject, object!, ["x", "z"]),
          aim(at(object!, "y1"), at(subject, "y0"), 0, 0.35),
        ],
});
