import { CARTESIAN_FRAMES } from "../scene.ts";
import { isFrontKnown, preferAhead, sideBySide } from "./_facing.ts";
import { aheadAtAll, aheadMargin, withinQuarter } from "./_turning.ts";
import { definePredicate } from "./define-predicate.ts";

/**
 * The back of the subject is turned to the object.
 *
 * `room`: on the ground plan, the direction from the subject's centre to the object's is within 45
 * degrees of its back; the front of a thing with yaw 0 points to +z, to the viewer. `image`: they stand
 * side by side and overlap in height; where the subject's attribute `facing` says "left" or "right",
 * the object is on the other side. Where
 * it says neither, `relate` does not list it. Preferred: centre to centre.
 */
export const facingAwayFrom = definePredicate({
  name: "facing away from",
  objects: 1,
  converse: "none",
  symmetric: false,
  transitive: false,
  excludes: "facing",
  isTold: isFrontKnown,
  frames: CARTESIAN_FRAMES,
  bearing: "none",
  mirrored: true,
  phrases: {
    en: [
      "facing away from",
      "looking away from",
      "faces away from",
      "face away from",
      "looks away from",
      "look away from",
      "turned away from",
      "with its back to",
      "pointing away from",
    ],
    zh: { place: [], verb: ["背对", "背对背", "背靠背", "背对着", "背向", "背朝", "背朝着"] },
  },
  constrain: (subject, [object], frame) =>
    frame === "image" ? sideBySide(subject, object!, false) : aheadAtAll(subject, object!, false),
  prefer: (subject, [object], frame, alternative) =>
    preferAhead(subject, object!, frame, alternative),
  slants: (subject, [object], frame, alternative) =>
    frame === "image" ? [] : withinQuarter(subject, object!, alternative),
  gauge: (subject, [object], frame) =>
    frame === "image" ? undefined : aheadMargin(subject, object!, -1),
});
