import type { PredicateName } from "../predicate-names.ts";
import {
  CARTESIAN_FRAMES,
  type CartesianFrame,
  type PlacedObject,
  type SceneObject,
} from "../scene.ts";
import { aim, at } from "./_constraints.ts";
import { cutSizes, type Ratio } from "./_size-cuts.ts";
import { definePredicate } from "./define-predicate.ts";
import type { Comparison, Phrases, Predicate, Preference } from "./predicate.ts";

/** Two sizes are the same when they differ by no more than this part of the larger one. */
export const SAME_SIZE = 0.1;

/** What it takes for a comparison to hold: a ratio of the subject's extent to the object's in one of these ranges. */
const RATIOS: Readonly<Record<Comparison["order"], readonly Ratio[]>> = {
  more: [{ least: 1 }],
  less: [{ most: 1 }],
  same: [{ least: 1 - SAME_SIZE, most: 1 / (1 - SAME_SIZE) }],
};

/** The same for it to fail. */
const DENIED_RATIOS: Readonly<Record<Comparison["order"], readonly Ratio[]>> = {
  more: [{ most: 1 }],
  less: [{ least: 1 }],
  same: [{ least: 1 / (1 - SAME_SIZE) }, { most: 1 - SAME_SIZE }],
};

/** What is said of one predicate that compares sizes. */
export interface ComparisonEntry {
  readonly name: PredicateName;
  readonly converse: PredicateName;
  readonly compares: Comparison;
  readonly phrases: Phrases;
}

/**
 * Make the entry of a predicate that compares sizes.
 *
 * `size` is the cube root of the volume of the box in `room`, the square root of its area in `image`;
 * `height` is its side along y. The margin is the difference, in the frame's unit. It constrains no
 * position: the solver chooses sides that hold it (`compares`). Preferred: side by side.
 */
export function defineComparison(entry: ComparisonEntry): Predicate {
  const { extent, order } = entry.compares;
  return definePredicate({
    ...entry,
    objects: 1,
    symmetric: order === "same",
    transitive: order !== "same",
    frames: CARTESIAN_FRAMES,
    bearing: "none",
    mirrored: false,
    constrain: () => [[]],
    prefer: (subject, [object], frame) => preferOnLevel(subject, object!, frame),
    refine: (subject, [object], frame) =>
      cutSizes(subject, object!, { frame, extent, ratios: RATIOS[order] }),
    refineDenied: (subject, [object], frame) =>
      cutSizes(subject, object!, { frame, extent, ratios: DENIED_RATIOS[order] }),
    gauge: (subject, [object]) =>
      marginOf(order, extentOf(subject, extent), extentOf(object!, extent)),
  });
}

/** Side by side, on one ground. */
function preferOnLevel(
  subject: SceneObject,
  object: SceneObject,
  frame: CartesianFrame,
): readonly Preference[] {
  const level = frame === "image" ? "y1" : "cz";
  return [
    aim(at(object, level), at(subject, level)),
    aim(at(object, "x1"), at(subject, "x0"), 0, 0.5),
  ];
}

function marginOf(order: Comparison["order"], own: number, other: number): number {
  if (order === "same") return SAME_SIZE * Math.max(own, other) - Math.abs(own - other);
  return order === "more" ? own - other : other - own;
}

function extentOf({ box }: PlacedObject, extent: Comparison["extent"]): number {
  const axes = box.length / 2;
  if (extent === "height") return box[axes + 1]! - box[1]!;
  let product = 1;
  for (let axis = 0; axis < axes; axis++) product *= box[axes + axis]! - box[axis]!;
  return product ** (1 / axes);
}
