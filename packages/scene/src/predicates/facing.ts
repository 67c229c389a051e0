import { CARTESIAN_FRAMES } from "../scene.ts";
import { isFrontKnown, preferAhead, sideBySide } from "./_facing.ts";
import { aheadAtAll, aheadMargin, withinQuarter } from "./_turning.ts";
import { definePredicate } from "./define-predicate.ts";

/**
 * The front of the subject is turned to the object.
 *
 * `room`: on the ground plan, the direction from the subject's centre to the object's is within 45
 * degrees of its front; the front of a thing with yaw 0 points to +z, to the viewer. `image`: they stand
 * side by side and overlap in height; where the subject's attribute `facing` says "left" or "right",
 * the object is on that side. Where
 * it says neither, `relate` does not list it. Preferred: centre to centre.
 */
export const facing = definePredicate({
  name: "facing",
  objects: 1,
  converse: "none",
  symmetric: false,
  transitive: false,
  excludes: "facing away from",
  isTold: isFrontKnown,
  frames: CARTESIAN_FRAMES,
  bearing: "none",
  mirrored: true,
  phrases: {
    en: [
      "facing",
      "looking at",
      "facing towards",
      "facing toward",
      "turned towards",
      "turned toward",
      "pointing at",
      "toward",
      "towards",
    ],
    zh: {
      place: [],
      verb: [
        "面对",
        "面对面",
        "相对",
        "面对着",
        "面向",
        "面向着",
        "驶向",
        "走向",
        "跑向",
        "飞向",
        "游向",
        "奔向",
        "望向",
        "看向",
        "面朝",
        "面朝着",
        "朝着",
        "朝向",
        "对着",
        "正对着",
        "看着",
      ],
    },
  },
  constrain: (subject, [object], frame) =>
    frame === "image" ? sideBySide(subject, object!, true) : aheadAtAll(subject, object!, true),
  prefer: (subject, [object], frame, alternative) =>
    preferAhead(subject, object!, frame, alternative),
  slants: (subject, [object], frame, alternative) =>
    frame === "image" ? [] : withinQuarter(subject, object!, alternative),
  gauge: (subject, [object], frame) =>
    frame === "image" ? undefined : aheadMargin(subject, object!, 1),
});
