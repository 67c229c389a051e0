import { FRAMES, type SceneObject } from "../scene.ts";
import { align, apart, at, before, centred, overlap } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";
import { CONTACT_TOLERANCE } from "./limits.ts";
import { openSpace } from "./open-space.ts";
import type { Alternative } from "./predicate.ts";

/**
 * The subject is beneath the object, so that the object covers it at least in part.
 *
 * Wholly lower than the object or in contact with it (`CONTACT_TOLERANCE`), and overlapping it in
 * width (and depth, in `room`). In `room` a thing on legs, or with a crown, also covers what stands
 * in the open space below it (`openSpace`) with its centre within the footprint. Preferred: centre
 * under centre.
 */
export const under = definePredicate({
  name: "under",
  objects: 1,
  converse: "none",
  symmetric: false,
  transitive: false,
  frames: FRAMES,
  bearing: "sheltered",
  mirrored: false,
  phrases: {
    en: ["under", "underneath", "beneath"],
    zh: { place: ["下面", "下边", "底下", "下", "下头"], verb: [] },
  },
  constrain: (subject, [object], frame) => {
    const touch = -CONTACT_TOLERANCE[frame];
    if (frame === "image") {
      return [[before(object!, subject, "y", touch), ...overlap(subject, object!, "x")]];
    }
    const beneath = [
      before(subject, object!, "y", touch),
      ...overlap(subject, object!, "x"),
      ...overlap(subject, object!, "z"),
    ];
    return openSpace(object!.category) > 0 ? [sheltered(subject, object!), beneath] : [beneath];
  },
  prefer: (subject, [object], frame) =>
    align(subject, object!, frame === "image" ? ["x"] : ["x", "z"]),
});

function sheltered(subject: SceneObject, object: SceneObject): Alternative {
  return [
    apart(at(subject, "y1"), at(object, "uy")),
    apart(at(object, "y0"), at(subject, "y1")),
    ...centred(subject, object, "x"),
    ...centred(subject, object, "z"),
  ];
}
