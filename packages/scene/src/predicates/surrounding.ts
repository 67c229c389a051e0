import { MAP_CONTACT_TOLERANCE } from "../geodesy/limits.ts";
import { goesAround, surroundingOnMap } from "../geodesy/whereabouts.ts";
import { CARTESIAN_FRAMES } from "../scene.ts";
import { align, GROUND_AXES } from "./_constraints.ts";
import { encircles } from "./_encircling.ts";
import { definePredicate } from "./define-predicate.ts";

/**
 * The subject goes all around the object, as a fence around a house.
 *
 * The object's footprint lies within the subject's, and in `room` their heights overlap. What is said
 * of several things together ("trees surround a house") is `around` for each of them. Preferred: centred.
 */
export const surrounding = definePredicate({
  name: "surrounding",
  objects: 1,
  converse: "none",
  symmetric: false,
  transitive: false,
  implies: ["around", "overlapping"],
  frames: CARTESIAN_FRAMES,
  onMap: surroundingOnMap,
  reachOnMap: MAP_CONTACT_TOLERANCE,
  isTold: (subject, frame) => frame !== "map" || goesAround(subject),
  bearing: "encircles",
  mirrored: false,
  phrases: {
    en: [
      "surrounding",
      "surrounds",
      "surround",
      "encircling",
      "encircles",
      "encircle",
      "going around",
      "wrapped around",
    ],
    zh: { place: [], verb: ["环绕", "围绕", "包围", "环绕着", "围绕着", "包围着", "围住"] },
  },
  constrain: (subject, [object], frame) => [encircles(subject, object!, frame)],
  prefer: (subject, [object], frame) => align(subject, object!, GROUND_AXES[frame]),
});
