import { edgePosition } from "../geometry.ts";
import type { CartesianFrame } from "../scene.ts";
import { apart, at } from "./_constraints.ts";
import type { Alternative, Axis, Place, PlacedObject } from "./predicate.ts";

/** How far beyond the border the first cut goes, so that a layout gets off it (as a part of the width there). */
const BEYOND = 0.05;

/** Two objects on the ground, of which the second should lie in a cone that opens ahead of the first. */
export interface Cone {
  readonly first: PlacedObject;
  readonly second: PlacedObject;
  /** The axis of the cone, and the one across it. */
  readonly ahead: Axis;
  readonly aside: Axis;
  /** How far aside the second may be for each unit ahead: the tangent of half the angle. */
  readonly slope: number;
  readonly frame: CartesianFrame;
}

/**
 * Say what must be otherwise when the centre of `second` is not within the cone: it is less far aside,
 * or farther ahead, or a little of both.
 *
 * `|aside| <= slope * ahead` gives, for any `m`, `|aside| <= m` or `ahead >= m / slope`.
 */
export function cutCone({
  first,
  second,
  ahead,
  aside,
  slope,
  frame,
}: Cone): readonly Alternative[] {
  const centre = (object: PlacedObject, axis: Axis) => edgePosition(object, `c${axis}`, frame);
  const along = centre(second, ahead) - centre(first, ahead);
  const across = centre(second, aside) - centre(first, aside);
  const [low, high] = across < 0 ? [second, first] : [first, second];
  const [from, to]: readonly [Place, Place] = [at(low, `c${aside}`), at(high, `c${aside}`)];
  const border = Math.max(0, slope * along);
  const [near, far] = [(1 - BEYOND) * border, (border + Math.abs(across)) / 2];
  const atMost = (limit: number) => apart(to, from, -limit);
  const farther = (limit: number) =>
    apart(at(first, `c${ahead}`), at(second, `c${ahead}`), limit / slope);
  return [[atMost(near)], [farther(far)], [atMost(far), farther(near)]];
}

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
