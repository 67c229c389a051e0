import { MAP_CONTACT_TOLERANCE } from "../geodesy/limits.ts";
import { overlappingOnMap } from "../geodesy/measures.ts";
import { CARTESIAN_FRAMES } from "../scene.ts";
import { AXES, aim, at, overlap } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";

/** The two boxes share space: they overlap along every axis of the frame. Preferred: by half a size. */
export const overlapping = definePredicate({
  name: "overlapping",
  objects: 1,
  converse: "overlapping",
  symmetric: true,
  transitive: false,
  implies: ["touching"],
  frames: CARTESIAN_FRAMES,
  onMap: overlappingOnMap,
  reachOnMap: MAP_CONTACT_TOLERANCE,
  bearing: "shares",
  mirrored: false,
  phrases: {
    en: [
      "overlapping",
      "overlaps",
      "overlap",
      "overlapping with",
      "intersecting",
      "intersects",
      "partly covering",
    ],
    zh: { place: [], verb: ["重叠", "交叠", "重合", "相交", "叠着"] },
  },
  constrain: (subject, [object], frame) => [
    AXES[frame].flatMap((axis) => overlap(subject, object!, axis)),
  ],
  prefer: (subject, [object]) => [aim(at(object!, "cx"), at(subject, "cx"), 0, 0.5)],
});
