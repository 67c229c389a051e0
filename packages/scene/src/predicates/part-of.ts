import { CARTESIAN_FRAMES } from "../scene.ts";
import { align, apart, at } from "./_constraints.ts";
import { axesWithin } from "./_within.ts";
import { definePredicate } from "./define-predicate.ts";
import { CONTACT_TOLERANCE } from "./limits.ts";

/**
 * The subject belongs to the object, as a wheel to a car.
 *
 * Its box lies within the object's, or protrudes by at most `CONTACT_TOLERANCE`, on every axis; in
 * `room` the height of an area does not count, as for `inside`.
 */
export const partOf = definePredicate({
  name: "part of",
  objects: 1,
  converse: "none",
  symmetric: false,
  transitive: false,
  implies: ["touching"],
  frames: CARTESIAN_FRAMES,
  bearing: "held",
  mirrored: false,
  phrases: {
    en: ["part of", "a part of", "belonging to", "a component of", "built into"],
    zh: { place: ["一部分", "的一部分"], verb: ["属于"] },
  },
  constrain: (subject, [object], frame) => [
    axesWithin(object!, frame).flatMap((axis) => [
      apart(at(object!, `${axis}0`), at(subject, `${axis}0`), -CONTACT_TOLERANCE[frame]),
      apart(at(subject, `${axis}1`), at(object!, `${axis}1`), -CONTACT_TOLERANCE[frame]),
    ]),
  ],
  prefer: (subject, [object], frame) => align(subject, object!, axesWithin(object!, frame)),
});
