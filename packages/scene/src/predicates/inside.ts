import { MAP_CONTACT_TOLERANCE } from "../map/limits.ts";
import { insideOnMap } from "../map/measures.ts";
import { CARTESIAN_FRAMES } from "../scene.ts";
import { AXES, align, apart, at } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";

/**
 * The subject's box lies within the object's box, on every axis of the frame.
 *
 * Preferred: centred (in `room` it sinks to the bottom).
 */
export const inside = definePredicate({
  name: "inside",
  objects: 1,
  converse: "contains",
  symmetric: false,
  transitive: true,
  implies: ["part of", "overlapping", "smaller than", "shorter than"],
  frames: CARTESIAN_FRAMES,
  onMap: insideOnMap,
  reachOnMap: MAP_CONTACT_TOLERANCE,
  bearing: "held",
  mirrored: false,
  phrases: {
    en: [
      "inside",
      "in",
      "within",
      "inside of",
      "contained in",
      "into",
      "enclosed by",
      "enclosed in",
    ],
    zh: { place: ["里", "里面", "里边", "内", "内部", "中", "当中", "里头"], verb: ["装在"] },
  },
  constrain: (subject, [object], frame) => [
    AXES[frame].flatMap((axis) => [
      apart(at(object!, `${axis}0`), at(subject, `${axis}0`)),
      apart(at(subject, `${axis}1`), at(object!, `${axis}1`)),
    ]),
  ],
  prefer: (subject, [object], frame) =>
    align(subject, object!, frame === "image" ? ["x", "y"] : ["x", "z"]),
});
