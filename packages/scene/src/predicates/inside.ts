import { MAP_CONTACT_TOLERANCE } from "../geodesy/limits.ts";
import { insideOnMap } from "../geodesy/measures.ts";
import { BOX_AXES } from "../geometry.ts";
import { CARTESIAN_FRAMES, type SceneObject } from "../scene.ts";
import { aim, align, apart, at, GROUND_AXES } from "./_constraints.ts";
import { axesWithin } from "./_within.ts";
import { definePredicate } from "./define-predicate.ts";
import { isOpenVessel, isSky } from "./hosts.ts";
import type { Preference } from "./predicate.ts";

/**
 * The subject's box lies within the object's box, on every axis of the frame.
 *
 * In `room` what is in an area (a field, a pond, a rug) is within its footprint, at any height: an area
 * has no height, and what is in it stands on it. What `implies` lists then follows but for what it says of heights.
 *
 * Preferred: centred (in `room` it sinks to the bottom, but for what is in the sky); in the picture of an open vessel at its top,
 * where one sees it.
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
    axesWithin(object!, frame).flatMap((axis) => [
      apart(at(object!, `${axis}0`), at(subject, `${axis}0`)),
      apart(at(subject, `${axis}1`), at(object!, `${axis}1`)),
    ]),
  ],
  prefer: (subject, [object], frame) =>
    frame === "image" && isOpenVessel(object!)
      ? peeking(subject, object!)
      : align(subject, object!, isSky(object!) ? BOX_AXES[frame] : GROUND_AXES[frame]),
});

/** At the top of the vessel, right in its middle: what is as tall as it has little play. */
function peeking(subject: SceneObject, vessel: SceneObject): readonly Preference[] {
  return [aim(at(vessel, "cx"), at(subject, "cx")), aim(at(vessel, "y0"), at(subject, "y0"))];
}
