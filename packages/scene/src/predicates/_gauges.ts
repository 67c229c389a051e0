import { BOX_AXES, edgePosition } from "../geometry.ts";
import type { CartesianFrame } from "../scene.ts";
import type { Axis, PlacedObject } from "./predicate.ts";

/** The coordinates of the objects' centres along an axis. */
export function centresOf(
  objects: readonly PlacedObject[],
  axis: Axis,
  frame: CartesianFrame,
): readonly number[] {
  return objects.map((object) => edgePosition(object, `c${axis}`, frame));
}

/** The gap between two objects along an axis; negative where they overlap. */
export function gapAlong(
  one: PlacedObject,
  other: PlacedObject,
  axis: Axis,
  frame: CartesianFrame,
): number {
  const edge = (object: PlacedObject, side: "0" | "1") =>
    edgePosition(object, `${axis}${side}`, frame);
  return Math.max(edge(one, "0") - edge(other, "1"), edge(other, "0") - edge(one, "1"));
}

/**
 * The distance between two boxes: the length of the shortest line from the one to the other, 0 where
 * they touch or overlap.
 *
 * @param axes  those that count; default all of the frame
 */
export function distanceBetween(
  one: PlacedObject,
  other: PlacedObject,
  frame: CartesianFrame,
  axes: readonly Axis[] = BOX_AXES[frame],
): number {
  return Math.hypot(...axes.map((axis) => Math.max(0, gapAlong(one, other, axis, frame))));
}

/** The objects in the order of their centres along an axis. */
export function sortedAlong(
  objects: readonly PlacedObject[],
  axis: Axis,
  frame: CartesianFrame,
): readonly PlacedObject[] {
  const centre = (object: PlacedObject) => edgePosition(object, `c${axis}`, frame);
  return [...objects].sort((a, b) => centre(a) - centre(b));
}
