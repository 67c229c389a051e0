import { type Axis, BOX_AXES, extentOf } from "../geometry.ts";
import type { Box, CartesianFrame, PlacedObject } from "../scene.ts";

// Called for every pair of a thousand objects: numbers are read from the boxes, no lists are made.

/** The coordinates of the objects' centres along an axis. */
export function centresOf(
  objects: readonly PlacedObject[],
  axis: Axis,
  frame: CartesianFrame,
): readonly number[] {
  return objects.map((object) => centreOf(object, axis, frame));
}

/** How far it is along an axis from the centre of one object to that of another. */
export function stepAlong(
  from: PlacedObject,
  to: PlacedObject,
  axis: Axis,
  frame: CartesianFrame,
): number {
  return centreOf(to, axis, frame) - centreOf(from, axis, frame);
}

/** The gap between two objects along an axis; negative where they overlap. */
export function gapAlong(
  one: PlacedObject,
  other: PlacedObject,
  axis: Axis,
  frame: CartesianFrame,
): number {
  return gapOf(asItLies(one, frame), asItLies(other, frame), BOX_AXES[frame].indexOf(axis));
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
  const [here, there] = [asItLies(one, frame), asItLies(other, frame)];
  let squared = 0;
  for (const axis of axes)
    squared += Math.max(0, gapOf(here, there, BOX_AXES[frame].indexOf(axis))) ** 2;
  return Math.sqrt(squared);
}

/** The objects in the order of their centres along an axis. */
export function sortedAlong(
  objects: readonly PlacedObject[],
  axis: Axis,
  frame: CartesianFrame,
): readonly PlacedObject[] {
  return [...objects].sort((a, b) => centreOf(a, axis, frame) - centreOf(b, axis, frame));
}

function asItLies(object: PlacedObject, frame: CartesianFrame): Box {
  return frame === "room" ? extentOf(object) : object.box;
}

function gapOf(one: Box, other: Box, axis: number): number {
  const high = axis + one.length / 2;
  return Math.max(one[axis]! - other[high]!, other[axis]! - one[high]!);
}

function centreOf(object: PlacedObject, axis: Axis, frame: CartesianFrame): number {
  const box = asItLies(object, frame);
  const low = BOX_AXES[frame].indexOf(axis);
  return box[low]! + 0.5 * (box[low + box.length / 2]! - box[low]!);
}
