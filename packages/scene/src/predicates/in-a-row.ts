import { inARowOnMap } from "../geodesy/rows.ts";
import type { Axis } from "../geometry.ts";
import {
  CARTESIAN_FRAMES,
  type CartesianFrame,
  type PlacedObject,
  type SceneObject,
} from "../scene.ts";
import {
  AXES,
  aim,
  align,
  at,
  before,
  evenly,
  GROUND_AXES,
  overlap,
  within,
} from "./_constraints.ts";
import { gapAlong, sortedAlong } from "./_gauges.ts";
import { definePredicate } from "./define-predicate.ts";
import { ROW_LIMIT } from "./limits.ts";
import type { Alternative } from "./predicate.ts";

/**
 * The subject and the objects stand one beside the other.
 *
 * Along one horizontal axis (either axis, in `image`) no two overlap, and from each to the next the gap
 * is at most `ROW_LIMIT`; across it every two overlap, so that one line goes through all. Any order will
 * do; the solver keeps the one in which they are named, from left to right. Preferred: centre by
 * centre, half a size apart.
 */
export const inARow = definePredicate({
  name: "in a row",
  objects: "several",
  arranges: true,
  converse: "none",
  symmetric: false,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  onMap: inARowOnMap,
  bearing: "none",
  mirrored: false,
  phrases: {
    en: [
      "in a row",
      "in a row with",
      "in a line",
      "in a line with",
      "lined up",
      "side by side in a row",
      "in a column",
      "in line",
      "in single file",
      "in a queue",
    ],
    zh: {
      place: [],
      verb: ["排成一排", "排成一行", "排成一列", "站成一排", "摆成一排", "一字排开", "并排"],
    },
  },
  constrain: (subject, objects, frame) => {
    const members = [subject, ...objects];
    return GROUND_AXES[frame].flatMap((axis) => [
      inOrder(members, axis, frame),
      inOrder([...members].reverse(), axis, frame),
    ]);
  },
  require: (subject, objects, frame) =>
    GROUND_AXES[frame].map((axis) => inLine([subject, ...objects], axis, frame)),
  prefer: (subject, objects, frame, alternative) => {
    const axis = GROUND_AXES[frame][alternative >> 1]!;
    const members = [subject, ...objects];
    const ordered = alternative % 2 === 0 ? members : [...members].reverse();
    const across = AXES[frame].filter(
      (other) => other !== axis && (frame === "image" || other !== "y"),
    );
    return ordered.slice(1).flatMap((next, index) => {
      const last = ordered[index]!;
      const level =
        frame === "image" && axis === "x"
          ? [aim(at(last, "y1"), at(next, "y1"))]
          : align(next, last, across);
      return evenly([...level, aim(at(last, `${axis}1`), at(next, `${axis}0`), 0, 0.4)]);
    });
  },
  gauge: (subject, objects, frame) =>
    Math.max(...GROUND_AXES[frame].map((axis) => rowMargin([subject, ...objects], axis, frame))),
});

function inOrder(members: readonly SceneObject[], axis: Axis, frame: CartesianFrame): Alternative {
  const steps = members
    .slice(1)
    .flatMap((next, index) => [
      before(members[index]!, next, axis),
      within(members[index]!, next, axis, ROW_LIMIT[frame]),
    ]);
  return [...steps, ...inLine(members, axis, frame)];
}

/** Every two overlap across the axis. */
function inLine(members: readonly SceneObject[], axis: Axis, frame: CartesianFrame): Alternative {
  const across = AXES[frame].filter((other) => other !== axis);
  return members.flatMap((one, index) =>
    members
      .slice(index + 1)
      .flatMap((other) => across.flatMap((each) => overlap(one, other, each))),
  );
}

function rowMargin(members: readonly PlacedObject[], axis: Axis, frame: CartesianFrame): number {
  const ordered = sortedAlong(members, axis, frame);
  const gaps = ordered.slice(1).map((next, index) => gapAlong(ordered[index]!, next, axis, frame));
  const across = AXES[frame].filter((other) => other !== axis);
  const shared = members.flatMap((one, index) =>
    members
      .slice(index + 1)
      .flatMap((other) => across.map((each) => -gapAlong(one, other, each, frame))),
  );
  return Math.min(...gaps.flatMap((gap) => [gap, ROW_LIMIT[frame] - gap]), ...shared);
}
