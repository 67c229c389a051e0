import { CARTESIAN_FRAMES, type CartesianFrame, type SceneObject } from "../scene.ts";
import { overheadWays } from "./_at-wall.ts";
import { aim, align, at, before, beyond, prevail } from "./_constraints.ts";
import { hasOpenSpace, inOpenSpace } from "./_in-open-space.ts";
import { definePredicate } from "./define-predicate.ts";
import type { Alternative } from "./predicate.ts";

/**
 * The subject lies wholly lower than the object, or (`room`) than all of it but its legs.
 *
 * The gap between the facing edges along y must be positive (y points down in `image`, up in
 * `room`). In `room` what is wholly within the open space of a thing on legs, or with a crown, is
 * below it as well, its centre within the footprint. Preferred: that, and the one straight over
 * the other.
 */
export const below = definePredicate({
  name: "below",
  objects: 1,
  converse: "above",
  symmetric: false,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  bearing: "lifts",
  takesDistance: true,
  mirrored: false,
  phrases: {
    en: ["below", "lower than", "down from"],
    zh: { place: ["下方", "正下方"], verb: [] },
  },
  constrain: (subject, [object], frame, distance) => {
    const anywhere = anywhereBelow(subject, object!, frame, distance);
    const lower = anywhere.at(-1)!;
    const beneath = overheadWays(object!, subject, frame).map((way) => [...lower, ...way]);
    return [...anywhere.slice(0, -1), ...beneath, lower];
  },
  require: (subject, [object], frame, distance) => anywhereBelow(subject, object!, frame, distance),
  prefer: (subject, [object], frame, alternative, distance) => {
    const spanned = distance === undefined && hasOpenSpace(object!, frame);
    if (spanned && alternative === 0) return align(subject, object!, ["x", "z"]);
    const [first, second] = frame === "image" ? [object!, subject] : [subject, object!];
    return [
      ...align(subject, object!, frame === "image" ? ["x"] : ["x", "z"]),
      prevail(first, second, "y", "x"),
      aim(at(first, "y1"), at(second, "y0"), 0, 0.35),
    ];
  },
});

function anywhereBelow(
  subject: SceneObject,
  object: SceneObject,
  frame: CartesianFrame,
  distance?: number,
): readonly Alternative[] {
  if (frame === "image") return [[before(object, subject, "y")]];
  const lower = beyond(subject, object, "y", distance);
  const spanned = distance === undefined && hasOpenSpace(object, frame);
  return spanned ? [inOpenSpace(subject, object), lower] : [lower];
}
