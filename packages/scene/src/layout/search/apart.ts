import { type Axis, BOX_AXES } from "../../geometry.ts";
import { aim, before } from "../../predicates/_constraints.ts";
import type { Box, CartesianFrame, SceneObject } from "../../scene.ts";
import type { Choice } from "../problem/choice.ts";
import type { Space } from "../problem/space.ts";

/** Boxes that share less than this along some axis do not overlap; below it is rounding. */
const TOUCH = 1e-9;

/** How unwillingly two things are moved apart along each axis: sideways first, upwards last. */
const RELUCTANCE: Readonly<Record<Axis, number>> = { x: 1, z: 1.4, y: 3 };

/** The gap that is left between things that were moved apart, in sizes of the smaller one. */
const NATURAL_GAP = 0.3;

/** Tell whether two boxes of one frame share space. */
export function overlaps(one: Box, other: Box): boolean {
  const half = one.length / 2;
  return [...one.keys()]
    .slice(0, half)
    .every(
      (axis) =>
        Math.min(one[axis + half]!, other[axis + half]!) - Math.max(one[axis]!, other[axis]!) >
        TOUCH,
    );
}

/**
 * Say that two objects must not overlap: one ends before the other begins, along some axis.
 *
 * @returns  a choice whose alternatives `2 * axis` and `2 * axis + 1` put the one, or the other, first
 */
export function apartChoice(space: Space, one: SceneObject, other: SceneObject): Choice {
  const orders = ordersOf(space.unknowns.frame, one, other);
  return {
    kind: "apart",
    alternatives: orders.map(([first, second, axis]) => [
      space.unknowns.link(before(first, second, axis)),
    ]),
    mirrored: true,
    preferences: (chosen) => {
      const [first, second, axis] = orders[chosen]!;
      const low = { id: first.id, edge: `${axis}1` } as const;
      return [aim(low, { id: second.id, edge: `${axis}0` }, 0, NATURAL_GAP)];
    },
  };
}

/**
 * Say how much it takes to part two boxes in each of the ways of their `apartChoice`.
 *
 * @returns  in the frame's unit, more where the axis is an unlikely one
 */
export function partingCosts(frame: CartesianFrame, one: Box, other: Box): readonly number[] {
  return BOX_AXES[frame].flatMap((axis, index, { length }) => [
    RELUCTANCE[axis] * (one[index + length]! - other[index]!),
    RELUCTANCE[axis] * (other[index + length]! - one[index]!),
  ]);
}

function ordersOf(frame: CartesianFrame, one: SceneObject, other: SceneObject) {
  return BOX_AXES[frame].flatMap((axis) => [
    [one, other, axis] as const,
    [other, one, axis] as const,
  ]);
}
