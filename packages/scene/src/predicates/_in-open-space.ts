import { openSpace } from "../kinds/open-space.ts";
import type { CartesianFrame, SceneObject } from "../scene.ts";
import { apart, at, centred } from "./_constraints.ts";
import { CONTACT_TOLERANCE } from "./limits.ts";
import type { Alternative } from "./predicate.ts";

/** Tell whether other things may stand in the open space of an object; only a room shows it. */
export function hasOpenSpace({ category }: SceneObject, frame: CartesianFrame): boolean {
  return frame === "room" && openSpace(category) > 0;
}

/**
 * The subject is wholly within the open space under the object (`room`): lower than where that
 * ends, no lower than the feet (`CONTACT_TOLERANCE`), its centre within the footprint.
 */
export function inOpenSpace(subject: SceneObject, object: SceneObject): Alternative {
  return [
    apart(at(subject, "y1"), at(object, "uy")),
    apart(at(object, "y0"), at(subject, "y0"), -CONTACT_TOLERANCE.room),
    ...centred(subject, object, "x"),
    ...centred(subject, object, "z"),
  ];
}
