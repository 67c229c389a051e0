import { turned } from "./_facing.ts";
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
  ...turned("to"),
  excludes: "facing away from",
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
});
