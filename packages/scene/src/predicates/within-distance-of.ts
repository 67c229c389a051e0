import { MAP_NEAR_LIMIT } from "../geodesy/limits.ts";
import { withinDistanceOnMap } from "../geodesy/measures.ts";
import { AXES, aim, at, within } from "./_constraints.ts";
import { cutDistance } from "./_cuts.ts";
import { distanceBetween } from "./_gauges.ts";
import { definePredicate } from "./define-predicate.ts";

/** What "within distance of" means where no distance is stated (m): the same room. */
const DEFAULT_DISTANCE = 5;

/**
 * The distance between the two boxes is at most the stated one (m): "within two metres of".
 *
 * It is the length of the shortest line from the one box to the other, 0 where they touch. Preferred:
 * left of or right of each other, half a size apart.
 */
export const withinDistanceOf = definePredicate({
  name: "within distance of",
  objects: 1,
  converse: "within distance of",
  symmetric: true,
  transitive: false,
  frames: ["room"],
  onMap: withinDistanceOnMap,
  reachOnMap: MAP_NEAR_LIMIT,
  bearing: "none",
  takesDistance: true,
  mirrored: false,
  phrases: {
    en: [
      "within distance of",
      "within reach of",
      "within a stone's throw of",
      "within walking distance of",
    ],
    zh: { place: ["以内", "之内", "范围内", "范围之内"], verb: [] },
  },
  constrain: (subject, [object], frame, distance = DEFAULT_DISTANCE) => [
    AXES[frame].flatMap((axis) => [
      within(subject, object!, axis, distance),
      within(object!, subject, axis, distance),
    ]),
  ],
  prefer: (subject, [object]) => [
    aim(at(object!, "cz"), at(subject, "cz")),
    aim(at(object!, "x1"), at(subject, "x0"), 0, 0.5),
  ],
  refinesDistance: true,
  refine: (subject, [object], frame, distance = DEFAULT_DISTANCE) =>
    cutDistance(subject, object!, AXES[frame], { frame, distance }),
  gauge: (subject, [object], frame, distance = DEFAULT_DISTANCE) =>
    distance - distanceBetween(subject, object!, frame),
});
