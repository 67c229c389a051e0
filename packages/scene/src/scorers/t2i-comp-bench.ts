import type { PredicateName } from "../predicate-names.ts";
import { judgeSeen, middleOf, type Scorer, type SeenBox } from "./scorer.ts";

/** Boxes that share more than this of their union are judged by how much. */
const MOST_OVERLAP = 0.1;

/** Pixels within which things are near, in pictures of `PICTURE_PX` a side. */
const NEAR_PX = 150;
const PICTURE_PX = 512;

const ORDERS: Readonly<Partial<Record<PredicateName, readonly [axis: 0 | 1, sign: 1 | -1]>>> = {
  "left of": [0, -1],
  "right of": [0, 1],
  above: [1, -1],
  on: [1, -1],
  below: [1, 1],
  under: [1, 1],
};

/**
 * T2I-CompBench's rule for 2D positions: the centres differ more in the stated direction than across
 * it, and the boxes hardly overlap, or the score falls as their intersection over union grows. Near
 * and next to: one of the two offsets, across or down, is less than 150 pixels, or the score falls with
 * the wider of them (`image` only: a room has no pixels).
 *
 * @see Huang et al. 2023, determine_position, https://github.com/Karine-Huang/T2I-CompBench
 */
export const t2iCompBench: Scorer = {
  name: "T2I-CompBench",
  source: "https://arxiv.org/abs/2307.06350",
  judge: (relation) =>
    judgeSeen(relation, (predicate, one, other) => {
      const steps = stepsBetween(one, other);
      if (predicate === "near" || predicate === "next to") {
        if (relation.frame !== "image") return undefined;
        const offsets = steps.map((step) => PICTURE_PX * Math.abs(step));
        return Math.min(...offsets) < NEAR_PX ? 1 : NEAR_PX / Math.max(...offsets);
      }
      const order = ORDERS[predicate];
      if (!order) return undefined;
      const [axis, sign] = order;
      const along = sign * steps[axis];
      if (along <= Math.abs(steps[1 - axis]!)) return 0;
      const overlap = intersectionOverUnion(one, other);
      return overlap < MOST_OVERLAP ? 1 : MOST_OVERLAP / overlap;
    }),
};

function stepsBetween(one: SeenBox, other: SeenBox): readonly [x: number, y: number] {
  const [to, from] = [middleOf(one), middleOf(other)];
  return [to[0] - from[0], to[1] - from[1]];
}

function intersectionOverUnion(one: SeenBox, other: SeenBox): number {
  const wide = Math.max(0, Math.min(one[2], other[2]) - Math.max(one[0], other[0]));
  const high = Math.max(0, Math.min(one[3], other[3]) - Math.max(one[1], other[1]));
  const area = ([x0, y0, x1, y1]: SeenBox) => (x1 - x0) * (y1 - y0);
  const union = area(one) + area(other) - wide * high;
  return union === 0 ? 0 : (wide * high) / union;
}
