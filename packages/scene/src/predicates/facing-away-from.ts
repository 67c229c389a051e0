import { turned } from "./_facing.ts";
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
  ...turned("away"),
  excludes: "facing",
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
});
