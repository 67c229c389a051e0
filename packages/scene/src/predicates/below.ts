import { FRAMES } from "../scene.ts";
import { aim, align, at, before, prevail } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";

/**
 * The subject lies wholly lower than the object, without touching it.
 *
 * The gap between the facing edges along y must be positive (y points down in `image`, up in
 * `room`). Preferred: the one straight over the other.
 */
export const below = definePredicate({
  name: "below",
  objects: 1,
  converse: "above",
  symmetric: false,
  transitive: true,
  frames: FRAMES,
  bearing: "lifts",
  mirrored: false,
  phrases: { en: ["below", "lower than"], zh: { place: ["下方", "正下方"], verb: [] } },
  constrain: (subject, [object], frame) => [
    [frame === "image" ? before(object!, subject, "y") : before(subject, object!, "y")],
  ],
  prefer: (subject, [object], frame) => {
    const [first, second] = frame === "image" ? [object!, subject] : [subject, object!];
    return [
      ...align(subject, object!, frame === "image" ? ["x"] : ["x", "z"]),
      prevail(first, second, "y", "x"),
      aim(at(first, "y1"), at(second, "y0"), 0, 0.35),
    ];
  },
});
