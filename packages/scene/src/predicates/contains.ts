import { MAP_CONTACT_TOLERANCE } from "../geodesy/limits.ts";
import { containsOnMap } from "../geodesy/measures.ts";
import { CARTESIAN_FRAMES } from "../scene.ts";
import { definePredicate } from "./define-predicate.ts";
import { inside } from "./inside.ts";

/** The object's box lies within the subject's box, on every axis of the frame: `inside`, the other way about. */
export const contains = definePredicate({
  name: "contains",
  objects: 1,
  converse: "inside",
  symmetric: false,
  transitive: true,
  implies: ["surrounding", "overlapping", "larger than", "taller than"],
  frames: CARTESIAN_FRAMES,
  onMap: containsOnMap,
  reachOnMap: MAP_CONTACT_TOLERANCE,
  bearing: "holds",
  mirrored: false,
  phrases: {
    en: [
      "containing",
      "contains",
      "contain",
      "holding inside",
      "has as a part",
      "have as a part",
      "consists of",
      "consist of",
      "includes",
      "including",
      "enclosing",
      "encloses",
    ],
    zh: { place: [], verb: ["包含", "装着", "装有", "盛着", "盛有", "内有", "含有", "包括"] },
  },
  constrain: (subject, [object], frame) => inside.constrain(object!, [subject], frame),
  prefer: (subject, [object], frame) => inside.prefer(object!, [subject], frame, 0),
});
