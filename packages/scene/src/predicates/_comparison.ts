import { CARTESIAN_FRAMES } from "../scene.ts";
import { aim, at } from "./_constraints.ts";
import { cutSizes, type Ratio } from "./_size-cuts.ts";
import { definePredicate } from "./define-predicate.ts";
import type { PredicateName } from "./names.ts";
import type { Comparison, Phrases, PlacedObject, Predicate } from "./predicate.ts";

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
export function defineComparison({
  name,
  converse,
  compares,
  phrases,
}: ComparisonEntry): Predicate {
  const { extent, order } = compares;
  return definePredicate({
    name,
    objects: 1,
    converse,
    symmetric: order === "same",
    transitive: order !== "same",
    frames: CARTESIAN_FRAMES,
    bearing: "none",
    mirrored: false,
    phrases,
    compares,
    constrain: () => [[]],
    prefer: (subject, [object], frame) => [
      frame === "image"
        ? aim(at(object!, "y1"), at(subject, "y1"))
        : aim(at(object!, "cz"), at(subject, "cz")),
      aim(at(object!, "x1"), at(subject, "x0"), 0, 0.5),
    ],
    refine: (subject, [object], frame) =>
      cutSizes(subject, object!, { frame, extent, ratios: RATIOS[order] }),
    refineDenied: (subject, [object], frame) =>
      cutSizes(subject, object!, { frame, extent, ratios: DENIED_RATIOS[order] }),
    gauge: (subject, [object]) => {
      const [own, other] = [extentOf(subject, extent), extentOf(object!, extent)];
      if (order === "same") return SAME_SIZE * Math.max(own, other) - Math.abs(own - other);
      return order === "more" ? own - other : other - own;
    },
  });
}

function extentOf({ box }: PlacedObject, extent: Comparison["extent"]): number {
  const axes = box.length / 2;
  if (extent === "height") return box[axes + 1]! - box[1]!;
  let product = 1;
  for (let axis = 0; axis < axes; axis++) product *= box[axes + axis]! - box[axis]!;
  return product ** (1 / axes);
}
