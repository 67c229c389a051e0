import { MAP_NEAR_LIMIT } from "../geodesy/limits.ts";
import { nearOnMap } from "../geodesy/measures.ts";
import { CARTESIAN_FRAMES } from "../scene.ts";
import { AXES, aim, at, within } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";
import { nearLimit } from "./limits.ts";

/**
 * The two are at most `nearLimit` apart, which depends on their kinds.
 *
 * Their distance is the widest gap between their boxes along any axis of the frame; boxes that touch
 * or overlap are at distance 0. Preferred: on one level, a third of the smaller one's size apart.
 */
export const near = definePredicate({
  name: "near",
  objects: 1,
  converse: "near",
  symmetric: true,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  onMap: nearOnMap,
  reachOnMap: MAP_NEAR_LIMIT,
  bearing: "none",
  mirrored: false,
  phrases: {
    en: [
      "near",
      "close to",
      "nearby",
      "not far from",
      "in the vicinity of",
      "near to",
      "within reach of",
      "within arm's reach of",
      "within easy reach of",
      "as close as possible to",
      "as near as possible to",
    ],
    zh: { place: ["附近", "近旁", "不远处"], verb: ["靠近", "接近", "临近", "邻近"] },
  },
  constrain: (subject, [object], frame) => [
    AXES[frame].flatMap((axis) => [
      within(subject, object!, axis, nearLimit(frame, subject, object!)),
      within(object!, subject, axis, nearLimit(frame, subject, object!)),
    ]),
  ],
  prefer: (subject, [object], frame) => [
    frame === "image"
      ? aim(at(object!, "y1"), at(subject, "y1"))
      : aim(at(object!, "cz"), at(subject, "cz")),
    aim(at(object!, "x1"), at(subject, "x0"), 0, 0.3),
  ],
});
