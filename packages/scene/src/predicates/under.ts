import { openSpace } from "../kinds/open-space.ts";
import { CARTESIAN_FRAMES, type CartesianFrame, type SceneObject } from "../scene.ts";
import { hangsAtWall, inLineAtWall } from "./_at-wall.ts";
import { aim, align, apart, at, before, centred, overlap } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";
import { CONTACT_TOLERANCE } from "./limits.ts";
import type { Alternative } from "./predicate.ts";

/**
 * The subject is beneath the object, so that the object covers it at least in part.
 *
 * Lower than the object or in contact with it (`CONTACT_TOLERANCE`), its centre lower than the
 * object's, and overlapping it in width (and depth, in `room`). In `room` a thing on legs, or with a crown, also covers what stands
 * in the open space below it (`openSpace`) with its centre within the footprint; and what hangs on a
 * wall (a window, a painting) has under it what is lower, overlaps it along the wall and is at most
 * `WALL_REACH` before or behind it. Preferred: centre under centre.
 */
export const under = definePredicate({
  name: "under",
  objects: 1,
  converse: "none",
  symmetric: false,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  bearing: "sheltered",
  mirrored: false,
  phrases: {
    en: ["under", "underneath", "beneath"],
    zh: { place: ["下面", "下边", "底下", "下", "下头"], verb: [] },
  },
  constrain: (subject, [object], frame) => {
    const below = beneath(subject, object!, frame);
    if (hangsAtWall(object!, frame)) return [below, ...belowAtWall(subject, object!)];
    return covers(object!, frame) ? [sheltered(subject, object!), below] : [below];
  },
  prefer: (subject, [object], frame) => [
    ...align(subject, object!, frame === "image" ? ["x"] : ["x", "z"]),
    ...(frame === "image" ? [aim(at(object!, "y1"), at(subject, "y0"), 0, 0.1)] : []),
  ],
});

/** Tell whether things may stand in the open space of an object. */
function covers({ category }: SceneObject, frame: CartesianFrame): boolean {
  return frame === "room" && openSpace(category) > 0;
}

/** Lower, before the wall that the object hangs on or behind it. */
function belowAtWall(subject: SceneObject, object: SceneObject): readonly Alternative[] {
  return inLineAtWall(subject, object).map((inLine) => [
    before(subject, object, "y", -CONTACT_TOLERANCE.room),
    apart(at(subject, "cy"), at(object, "cy")),
    ...inLine,
  ]);
}

function beneath(subject: SceneObject, object: SceneObject, frame: CartesianFrame): Alternative {
  const [first, second] = frame === "image" ? [object, subject] : [subject, object];
  return [
    before(first, second, "y", covers(object, frame) ? 0 : -CONTACT_TOLERANCE[frame]),
    apart(at(first, "cy"), at(second, "cy")),
    ...(frame === "image" ? ["x" as const] : ["x" as const, "z" as const]).flatMap((axis) =>
      overlap(subject, object, axis),
    ),
  ];
}

function sheltered(subject: SceneObject, object: SceneObject): Alternative {
  return [
    apart(at(subject, "y1"), at(object, "uy")),
    apart(at(subject, "cy"), at(object, "cy")),
    apart(at(object, "y0"), at(subject, "y1")),
    ...centred(subject, object, "x"),
    ...centred(subject, object, "z"),
  ];
}
