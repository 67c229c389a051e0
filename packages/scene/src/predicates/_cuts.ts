import { type Axis, edgePosition } from "../geometry.ts";
import type { CartesianFrame, PlacedObject } from "../scene.ts";
import { apart, at } from "./_constraints.ts";
import type { Alternative } from "./predicate.ts";

/** How much nearer than they must be two things are tried first. */
const NEARER = 0.95;

/**
 * Say what must be otherwise when two boxes are more than `distance` apart: along some axis the gap is
 * less, in proportion to what it is now.
 */
export function cutDistance(
  one: PlacedObject,
  other: PlacedObject,
  axes: readonly Axis[],
  { frame, distance }: { readonly frame: CartesianFrame; readonly distance: number },
): readonly Alternative[] {
  const gaps = axes.flatMap((axis) =>
    [[one, other] as const, [other, one] as const].map(([first, second]) => ({
      low: at(second, `${axis}0`),
      high: at(first, `${axis}1`),
      gap: edgePosition(second, `${axis}0`, frame) - edgePosition(first, `${axis}1`, frame),
    })),
  );
  const open = gaps.filter(({ gap }) => gap > 0);
  const share = distance / Math.hypot(...open.map(({ gap }) => gap));
  const closer = open.map(({ low, high, gap }) => apart(low, high, -share * gap));
  return [
    closer.map((each) => ({ ...each, gap: NEARER * each.gap })),
    ...closer.map((each) => [each]),
  ];
}
