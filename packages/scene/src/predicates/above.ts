import { FRAMES } from "../scene.ts";
import { aim, align, at, before, prevail } from "./_constraints.ts";
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
  mirrored: false,
  phrases: {
    en: ["above", "over", "higher than", "high above"],
    zh: { place: ["上方", "正上方", "上空", "高处"], verb: [] },
  },
  constrain: (subject, [object], frame) => [
    [frame === "image" ? before(subject, object!, "y") : before(object!, subject, "y")],
  ],
  prefer: (subject, [object], frame) => {
    const [first, second] = frame === "image" ? [subject, object!] : [object!, subject];
    return [
      ...align(subject, object!, frame === "image" ? ["x"] : ["x", "z"]),
      prevail(first, second, "y", "x"),
      aim(at(first, "y1"), at(second, "y0"), 0, 0.35),
    ];
  },
});
