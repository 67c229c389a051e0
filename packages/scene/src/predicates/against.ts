import type { Axis } from "../geometry.ts";
import type { SceneObject } from "../scene.ts";
import { CARTESIAN_FRAMES, type CartesianFrame } from "../scene.ts";
import { AXES, aim, align, at, level, overlap, within } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";
import { CONTACT_TOLERANCE } from "./limits.ts";
import type { Alternative } from "./predicate.ts";

/**
 * The subject leans on or stands close against a side of the object.
 *
 * `room`: two facing sides, along x or z, are within `CONTACT_TOLERANCE` of each other, and the two
 * overlap along the other axes. `image`: the gap is at most that along every axis, for what leans on
 * a wall is seen before it. Preferred: exact contact, centre to centre.
 */
export const against = definePredicate({
  name: "against",
  objects: 1,
  converse: "against",
  symmetric: true,
  transitive: false,
  implies: ["touching"],
  frames: CARTESIAN_FRAMES,
  bearing: "none",
  mirrored: true,
  faces: "away",
  phrases: {
    en: [
      "against",
      "leaning against",
      "leaning on",
      "leans against",
      "leans on",
      "propped against",
      "propped up against",
      "pushed against",
      "up against",
      "flush with",
    ],
    zh: { place: [], verb: ["靠着", "靠", "倚着", "靠在", "倚靠", "倚靠着", "倚在", "紧靠"] },
  },
  constrain: (subject, [object], frame) =>
    frame === "image" ? [seenAgainst(subject, object!)] : contacts(subject, object!),
  prefer: (subject, [object], frame, alternative) => {
    if (frame === "image")
      return [aim(at(object!, "y1"), at(subject, "y1")), aim(at(object!, "x1"), at(subject, "x0"))];
    const axis: Axis = alternative < 2 ? "z" : "x";
    const [first, second] = alternative % 2 === 0 ? [object!, subject] : [subject, object!];
    const across = axis === "x" ? "z" : "x";
    return [
      aim(at(first, `${axis}1`), at(second, `${axis}0`)),
      ...align(subject, object!, [across]),
    ];
  },
});

function seenAgainst(subject: SceneObject, object: SceneObject): Alternative {
  const frame: CartesianFrame = "image";
  return AXES[frame].flatMap((axis) => [
    within(subject, object, axis, CONTACT_TOLERANCE[frame]),
    within(object, subject, axis, CONTACT_TOLERANCE[frame]),
  ]);
}

/** Before it, behind it, to its right, to its left. */
function contacts(subject: SceneObject, object: SceneObject): readonly Alternative[] {
  return (["z", "x"] as const).flatMap((axis) =>
    [[object, subject] as const, [subject, object] as const].map(([first, second]) => [
      ...level(at(first, `${axis}1`), at(second, `${axis}0`), CONTACT_TOLERANCE.room),
      ...overlap(subject, object, axis === "x" ? "z" : "x"),
      ...overlap(subject, object, "y"),
    ]),
  );
}
