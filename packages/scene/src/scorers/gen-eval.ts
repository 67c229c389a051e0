import type { PredicateName } from "../predicate-names.ts";
import { judgeSeen, middleOf, type Scorer, type SeenBox } from "./scorer.ts";

/** How much of the two boxes' sides together does not count as an offset. */
const POSITION_THRESHOLD = 0.1;

/** The least share of the distance that must lie in the stated direction. */
const LEAST_SHARE = 0.5;

const DIRECTIONS: Readonly<Partial<Record<PredicateName, readonly [x: number, y: number]>>> = {
  "left of": [-1, 0],
  "right of": [1, 0],
  above: [0, -1],
  below: [0, 1],
};

/**
 * GenEval's rule for positions: the offset of the centres, shortened by a tenth of both sides, makes
 * up more than half of their distance in the stated direction.
 *
 * @see Ghosh et al. 2023, relative_position, https://github.com/djghosh13/geneval
 */
export const genEval: Scorer = {
  name: "GenEval",
  source: "https://arxiv.org/abs/2310.11513",
  judge: (relation) =>
    judgeSeen(relation, (predicate, one, other) => {
      const direction = DIRECTIONS[predicate];
      if (!direction) return undefined;
      const [dx, dy] = offset(one, other);
      return Number(direction[0] * dx + direction[1] * dy > LEAST_SHARE);
    }),
};

/** The shortened offset as a share of the distance. */
function offset(one: SeenBox, other: SeenBox): readonly [x: number, y: number] {
  const [from, to] = [middleOf(other), middleOf(one)];
  const steps = [to[0] - from[0], to[1] - from[1]] as const;
  const distance = Math.hypot(...steps);
  const shortened = steps.map((step, axis) => {
    const sides = one[axis + 2]! - one[axis]! + other[axis + 2]! - other[axis]!;
    return Math.sign(step) * Math.max(Math.abs(step) - POSITION_THRESHOLD * sides, 0);
  });
  return distance === 0 ? [0, 0] : [shortened[0]! / distance, shortened[1]! / distance];
}
