import { CARTESIAN_FRAMES, type CartesianFrame, type SceneObject } from "../scene.ts";
import { overheadWays } from "./_at-wall.ts";
import { aim, align, at, before, beyond, prevail } from "./_constraints.ts";
import { hasOpenSpace, inOpenSpace } from "./_in-open-space.ts";
import { definePredicate } from "./define-predicate.ts";
import { isGround } from "./hosts.ts";
import type { Alternative } from "./predicate.ts";

/**
 * The subject lies wholly higher than the object, or (`room`) all of it but its legs does.
 *
 * The gap between the facing edges along y must be positive (y points down in `image`, up in
 * `room`). In `room` a thing on legs, or with a crown, is above what is wholly within its open
 * space as well, the centre within the footprint. Preferred: apart, the one straight over the
 * other, or over what stands before its wall; that is tried first. What has legs
 * is no higher over an area than it has to be.
 */
export const above = definePredicate({
  name: "above",
  objects: 1,
  converse: "below",
  symmetric: false,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  bearing: "hangs",
  takesDistance: true,
  mirrored: false,
  phrases: {
    en: ["above", "over", "higher than", "high above"],
    zh: { place: ["上方", "正上方", "上空", "高处"], verb: [] },
  },
  constrain: (subject, [object], frame, distance) => {
    const anywhere = anywhereAbove(subject, object!, frame, distance);
    const over = overheadWays(subject, object!, frame).map((way) => [...anywhere[0]!, ...way]);
    return [...over, ...anywhere];
  },
  require: (subject, [object], frame, distance) => anywhereAbove(subject, object!, frame, distance),
  prefer: (subject, [object], frame, alternative) => {
    const ways = overheadWays(subject, object!, frame).length;
    if (alternative > ways) return align(subject, object!, ["x", "z"]);
    // What has legs to stand on is over a river or a road as a bridge is.
    const stands = hasOpenSpace(subject, frame) && isGround(object!);
    const [first, second] = frame === "image" ? [subject, object!] : [object!, subject];
    return [
      ...align(subject, object!, frame === "image" ? ["x"] : ["x", "z"]),
      prevail(first, second, "y", "x"),
      aim(at(first, "y1"), at(second, "y0"), 0, stands ? 0 : 0.35),
    ];
  },
});

function anywhereAbove(
  subject: SceneObject,
  object: SceneObject,
  frame: CartesianFrame,
  distance?: number,
): readonly Alternative[] {
  if (frame === "image") return [[before(subject, object, "y")]];
  const higher = beyond(object, subject, "y", distance);
  const spans = distance === undefined && hasOpenSpace(subject, frame);
  return spans ? [higher, inOpenSpace(object, subject)] : [higher];
}
