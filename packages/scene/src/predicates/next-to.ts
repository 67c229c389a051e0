import { MAP_NEXT_TO_LIMIT } from "../geodesy/limits.ts";
import { nextToOnMap } from "../geodesy/measures.ts";
import type { Axis } from "../geometry.ts";
import { CARTESIAN_FRAMES, type CartesianFrame, type SceneObject } from "../scene.ts";
import { aim, align, at, before, overlap, prevail, within } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";
import { NEXT_TO_LIMIT } from "./limits.ts";
import type { Preference } from "./predicate.ts";

/**
 * The two stand side by side, with at most `NEXT_TO_LIMIT` between them and not overlapping.
 *
 * `image`: apart along x, overlapping in height. `room`: apart along x (or z), overlapping in height
 * and along the other horizontal axis. Preferred: left and right of each other, a quarter of the
 * smaller one's size apart, on one level.
 */
export const nextTo = definePredicate({
  name: "next to",
  objects: 1,
  converse: "next to",
  symmetric: true,
  transitive: false,
  implies: ["near"],
  frames: CARTESIAN_FRAMES,
  onMap: nextToOnMap,
  reachOnMap: MAP_NEXT_TO_LIMIT,
  bearing: "none",
  mirrored: true,
  faces: "table",
  phrases: {
    en: [
      "next to",
      "beside",
      "by",
      "adjacent to",
      "alongside",
      "at the side of",
      "by the side of",
      "on the side of",
      "right next to",
      "on either side of",
      "on both sides of",
      "on each side of",
      "at either side of",
      "at both sides of",
      "along both sides of",
      "along either side of",
      "along each side of",
      "along",
      "along the side of",
      "to the side of",
      "off to the side of",
    ],
    zh: {
      place: [
        "旁边",
        "旁",
        "边上",
        "一旁",
        "身旁",
        "身边",
        "侧面",
        "隔壁",
        "两边",
        "两侧",
        "两旁",
        "左右两边",
        "左右两侧",
      ],
      verb: [
        "沿着",
        "沿",
        "顺着",
        "挨着",
        "紧挨着",
        "紧靠着",
        "并排",
        "并列",
        "相邻",
        "挨在一起",
        "靠在一起",
        "肩并肩",
        "彼此相邻",
      ],
    },
  },
  constrain: (subject, [object], frame) =>
    sides(frame, subject, object!).map(([first, second, axis, across]) => [
      before(first, second, axis),
      within(first, second, axis, NEXT_TO_LIMIT[frame]),
      ...across.flatMap((other) => overlap(first, second, other)),
    ]),
  prefer: (subject, [object], frame, alternative) => {
    const [first, second, axis, across] = sides(frame, subject, object!)[alternative]!;
    const level =
      frame === "image"
        ? levelInPicture(subject, object!, prevail(first, second, axis, "y"))
        : align(
            subject,
            object!,
            across.filter((other) => other !== "y"),
          );
    return [...level, aim(at(first, `${axis}1`), at(second, `${axis}0`), 0, 0.25)];
  },
});

/** On one ground, unless they are then seen above each other rather than side by side. */
function levelInPicture(
  subject: SceneObject,
  object: SceneObject,
  sideBySide: Preference,
): readonly Preference[] {
  return [sideBySide, aim(at(object, "y1"), at(subject, "y1")), sideBySide];
}

/** The ways of standing side by side: who comes first, along which axis, and the axes across. */
function sides(frame: CartesianFrame, subject: SceneObject, object: SceneObject) {
  const axes: readonly (readonly [Axis, readonly Axis[]])[] =
    frame === "image"
      ? [["x", ["y"]]]
      : [
          ["x", ["y", "z"]],
          ["z", ["y", "x"]],
        ];
  return axes.flatMap(([axis, across]) => [
    [subject, object, axis, across] as const,
    [object, subject, axis, across] as const,
  ]);
}
