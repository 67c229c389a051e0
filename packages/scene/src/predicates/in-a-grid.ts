import type { Axis } from "../geometry.ts";
import {
  CARTESIAN_FRAMES,
  type CartesianFrame,
  type PlacedObject,
  type SceneObject,
} from "../scene.ts";
import { aim, align, at, before, evenly, GROUND_AXES, overlap } from "./_constraints.ts";
import { gapAlong, sortedAlong } from "./_gauges.ts";
import { definePredicate } from "./define-predicate.ts";
import type { Alternative } from "./predicate.ts";

/**
 * The subject and the objects stand in rows and columns.
 *
 * At least two rows of at least two; the last may be shorter. Each column is apart from the next along
 * x, each row from the next along z (y, in `image`); those of one column overlap along x, those of one
 * row along the other axis. Any order will do; the solver fills row by row, as near to a square as
 * can be. Preferred: centre by centre, half a size apart.
 */
export const inAGrid = definePredicate({
  name: "in a grid",
  objects: "several",
  arranges: true,
  converse: "none",
  symmetric: false,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  bearing: "none",
  mirrored: false,
  phrases: {
    en: ["in a grid", "in a grid with", "in a square grid", "in rows and columns", "in rows"],
    zh: {
      place: [],
      verb: ["排成方阵", "排成网格", "排成方格", "摆成方阵", "排成几排", "排列成网格"],
    },
  },
  constrain: (subject, objects, frame) => {
    const members = [subject, ...objects];
    return widthsOf(members.length).map((width) => grid(members, width, frame));
  },
  require: () => [[]],
  prefer: (subject, objects, frame, alternative) => {
    const members = [subject, ...objects];
    const width = widthsOf(members.length)[alternative]!;
    return gridSteps(members, width, frame).flatMap(([first, second, axis]) => [
      ...evenly(
        align(
          first,
          second,
          GROUND_AXES[frame].filter((other) => other !== axis),
        ),
      ),
      ...evenly([aim(at(first, `${axis}1`), at(second, `${axis}0`), 0, 0.5)]),
    ]);
  },
  gauge: (subject, objects, frame) => {
    const members = [subject, ...objects];
    return widthsOf(members.length).reduce(
      (best, width) => Math.max(best, gridMargin(members, width, frame, best)),
      Number.NEGATIVE_INFINITY,
    );
  },
});

/** The lengths of a row that are possible for so many, the squarest first. */
function widthsOf(count: number): readonly number[] {
  const widths = Array.from({ length: Math.max(0, count - 2) }, (_, index) => index + 2);
  const fits = widths.filter((width) => count > width && (count % width !== 1 || width === 2));
  return fits.sort((a, b) => Math.abs(a - count / a) - Math.abs(b - count / b));
}

/** Those that follow each other in a row or in a column. */
function gridSteps(
  members: readonly SceneObject[],
  width: number,
  frame: CartesianFrame,
): readonly (readonly [SceneObject, SceneObject, Axis])[] {
  const [across, deep] = GROUND_AXES[frame] as readonly [Axis, Axis];
  return members.flatMap((one, index) => [
    ...(index % width < width - 1 && index + 1 < members.length
      ? [[one, members[index + 1]!, across] as const]
      : []),
    ...(index + width < members.length ? [[one, members[index + width]!, deep] as const] : []),
  ]);
}

function grid(members: readonly SceneObject[], width: number, frame: CartesianFrame): Alternative {
  const [across, deep] = GROUND_AXES[frame] as readonly [Axis, Axis];
  return members.flatMap((one, index) =>
    members.slice(index + 1).flatMap((other, further) => {
      const [columns, rows] = steps(index, index + 1 + further, width);
      return [
        ...(columns === 0 ? overlap(one, other, across) : []),
        ...(columns > 0 ? [before(one, other, across)] : []),
        ...(columns < 0 ? [before(other, one, across)] : []),
        ...(rows === 0 ? overlap(one, other, deep) : [before(one, other, deep)]),
      ];
    }),
  );
}

/** How many columns and rows the later of two is farther on. */
function steps(
  earlier: number,
  later: number,
  width: number,
): readonly [columns: number, rows: number] {
  return [
    (later % width) - (earlier % width),
    Math.floor(later / width) - Math.floor(earlier / width),
  ];
}

/**
 * Rows by depth, columns by width: the margin of the grid that these would have to be.
 *
 * A hundred things have a hundred widths of five thousand pairs, so what is no better than the best
 * grid so far is not measured to the end.
 */
function gridMargin(
  members: readonly PlacedObject[],
  width: number,
  frame: CartesianFrame,
  best: number,
): number {
  const [across, deep] = GROUND_AXES[frame] as readonly [Axis, Axis];
  const byDepth = sortedAlong(members, deep, frame);
  const placed = Array.from({ length: Math.ceil(members.length / width) }, (_, row) =>
    sortedAlong(byDepth.slice(row * width, (row + 1) * width), across, frame),
  ).flat();
  let margin = Number.POSITIVE_INFINITY;
  for (const [index, one] of placed.entries()) {
    for (let later = index + 1; later < placed.length && margin > best; later++) {
      const [columns, rows] = steps(index, later, width);
      const x = gapAlong(one, placed[later]!, across, frame);
      const z = gapAlong(one, placed[later]!, deep, frame);
      margin = Math.min(margin, columns === 0 ? -x : x, rows === 0 ? -z : z);
    }
  }
  return margin;
}
