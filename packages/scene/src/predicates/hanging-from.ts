import { CARTESIAN_FRAMES, type CartesianFrame, type SceneObject } from "../scene.ts";
import { aim, align, apart, at, centred } from "./_constraints.ts";
import { hasOpenSpace } from "./_in-open-space.ts";
import { definePredicate } from "./define-predicate.ts";
import { CONTACT_TOLERANCE } from "./limits.ts";
import type { Alternative } from "./predicate.ts";

/**
 * The subject hangs from the object, which carries it.
 *
 * Its upper edge is within the object's height, or up to `CONTACT_TOLERANCE` below it; its centre is
 * lower than the object's, and lies within the object's width (and depth, in `room`). Preferred: from
 * the lower edge; in `room`, from where the open space under the object ends.
 */
export const hangingFrom = definePredicate({
  name: "hanging from",
  objects: 1,
  converse: "none",
  symmetric: false,
  transitive: false,
  implies: ["touching"],
  frames: CARTESIAN_FRAMES,
  bearing: "hung",
  mirrored: false,
  phrases: {
    en: [
      "hanging from",
      "hangs from",
      "hang from",
      "suspended from",
      "dangling from",
      "hung from",
      "hanging off",
      "hanging down from",
    ],
    zh: { place: [], verb: ["悬挂在", "挂在", "吊在", "悬在", "垂挂在", "悬吊在"] },
  },
  constrain: (subject, [object], frame) => [
    frame === "image" ? hangsInPicture(subject, object!) : hangsInRoom(subject, object!),
  ],
  prefer: (subject, [object], frame) => [
    ...align(subject, object!, frame === "image" ? ["x"] : ["x", "z"]),
    frame === "image"
      ? aim(at(object!, "y1"), at(subject, "y0"))
      : aim(at(object!, hook(object!, frame)), at(subject, "y1")),
  ],
});

function hook(object: SceneObject, frame: CartesianFrame): "uy" | "y0" {
  return hasOpenSpace(object, frame) ? "uy" : "y0";
}

function hangsInPicture(subject: SceneObject, object: SceneObject): Alternative {
  return [
    apart(at(object, "y0"), at(subject, "y0")),
    apart(at(subject, "y0"), at(object, "y1"), -CONTACT_TOLERANCE.image),
    apart(at(object, "cy"), at(subject, "cy")),
    ...centred(subject, object, "x"),
  ];
}

function hangsInRoom(subject: SceneObject, object: SceneObject): Alternative {
  return [
    apart(at(subject, "y1"), at(object, "y1")),
    apart(at(object, "y0"), at(subject, "y1"), -CONTACT_TOLERANCE.room),
    apart(at(subject, "cy"), at(object, "cy")),
    ...centred(subject, object, "x"),
    ...centred(subject, object, "z"),
  ];
}
