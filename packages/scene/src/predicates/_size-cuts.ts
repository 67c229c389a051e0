import { type Axis, BOX_AXES, edgePosition } from "../geometry.ts";
import type { CartesianFrame, PlacedObject, SceneObject } from "../scene.ts";
import { apart, at } from "./_constraints.ts";
import type { Alternative, Comparison, Constraint } from "./predicate.ts";

/** A ratio of two extents. */
export interface Ratio {
  readonly least?: number;
  readonly most?: number;
}

/** What is to be cut off. */
export interface SizeCut {
  readonly frame: CartesianFrame;
  readonly extent: Comparison["extent"];
  /** One of them must be met. */
  readonly ratios: readonly Ratio[];
}

/** A ratio is met by this much more than needed: a border is no clear case. */
const CLEARLY = 1 + 1e-5;

/**
 * Say what must be otherwise when the extents of two things do not have the ratio that they should have:
 * some side of the one is longer, or some side of the other shorter. First all of them are tried at once.
 *
 * An extent is a geometric mean of sides. If the ratio is too small by a factor `f` and no side of the
 * one is `sqrt(f)` times as long as it is, nor any of the other shorter by as much, it stays too small.
 */
export function cutSizes(
  subject: PlacedObject,
  object: PlacedObject,
  { frame, extent, ratios }: SizeCut,
): readonly Alternative[] {
  const axes: readonly Axis[] = extent === "height" ? ["y"] : BOX_AXES[frame];
  const [own, other] = [subject, object].map((each) =>
    axes.map((axis) => ({ axis, length: lengthOf(each, axis, frame) })),
  );
  const present = meanOf(own!) / meanOf(other!);
  return ratios.flatMap(({ least = 0, most = Number.POSITIVE_INFINITY }) => {
    if (present <= least)
      return changed({ grows: [subject, own!], shrinks: [object, other!] }, least / present);
    if (present >= most)
      return changed({ grows: [object, other!], shrinks: [subject, own!] }, present / most);
    return [];
  });
}

/** Sides of a thing, as it lies, in the frame's unit. */
export type Sides = readonly { readonly axis: Axis; readonly length: number }[];

/** What should be longer, and what should be shorter. */
export interface Lengths {
  readonly grows: readonly [SceneObject, Sides];
  readonly shrinks: readonly [SceneObject, Sides];
}

/**
 * Say how the ratio of two lengths may become larger by a factor: all sides change by the same, or any one
 * of them does.
 *
 * @param factor  at least 1
 */
export function changed(
  { grows: [larger, long], shrinks: [smaller, short] }: Lengths,
  factor: number,
): readonly Alternative[] {
  const root = Math.sqrt(factor * CLEARLY);
  const constraints: readonly Constraint[] = [
    ...long.map(({ axis, length }) =>
      apart(at(larger, `${axis}0`), at(larger, `${axis}1`), length * root),
    ),
    ...short.map(({ axis, length }) =>
      apart(at(smaller, `${axis}1`), at(smaller, `${axis}0`), -length / root),
    ),
  ];
  return [constraints, ...constraints.map((each) => [each])];
}

function meanOf(sides: Sides): number {
  return sides.reduce((product, { length }) => product * length, 1) ** (1 / sides.length);
}

/** Measure a side of a thing, as it lies; in the frame's unit. */
export function lengthOf(object: PlacedObject, axis: Axis, frame: CartesianFrame): number {
  return edgePosition(object, `${axis}1`, frame) - edgePosition(object, `${axis}0`, frame);
}
