import { openSpace } from "./predicates/open-space.ts";
import type { Axis, Edge, PlacedObject } from "./predicates/predicate.ts";
import type { Box, CartesianFrame } from "./scene.ts";

/** The axes of each frame, in the order in which a box lists them. */
export const BOX_AXES: Readonly<Record<CartesianFrame, readonly Axis[]>> = {
  image: ["x", "y"],
  room: ["x", "y", "z"],
};

/**
 * Give the axis along which an edge lies: "x" for "x0", "cx" and "x1".
 *
 * @param edge  the name of an edge; not "turn", which lies along none
 */
export function axisOf(edge: Edge): Axis {
  return (/^[xyz]/.test(edge) ? edge[0] : edge[1]) as Axis;
}

/**
 * Give the fraction of the way from the low side of a box to its high side at which an edge lies.
 *
 * @param edge      the name of an edge
 * @param category  of the object; says where the open space under it ends
 * @returns         in [0, 1]
 */
export function edgeFraction(edge: Edge, category: string): number {
  if (edge === "uy") return openSpace(category);
  if (edge.startsWith("c")) return 0.5;
  if (edge.startsWith("a")) return 1 / 3;
  if (edge.startsWith("b")) return 2 / 3;
  return edge.endsWith("1") ? 1 : 0;
}

/**
 * Give the coordinate of an edge of a placed object.
 *
 * @param object  with a box in `frame`
 * @param edge    on an axis of the frame
 * @returns       in the frame's unit
 */
export function edgePosition(object: PlacedObject, edge: Edge, frame: CartesianFrame): number {
  const axes = BOX_AXES[frame];
  const index = axes.indexOf(axisOf(edge));
  const low = object.box[index]!;
  const high = object.box[index + axes.length]!;
  const fraction = edgeFraction(edge, object.category);
  return fraction === 1 ? high : low + fraction * (high - low);
}

/**
 * Give the sides of a box, in the order of the frame's axes: width, height and, in `room`, depth.
 *
 * @param box  `[x0, y0, x1, y1]` or `[x0, y0, z0, x1, y1, z1]`
 */
export function sidesOf(box: Box): readonly number[] {
  const half = box.length / 2;
  return Array.from({ length: half }, (_, index) => box[index + half]! - box[index]!);
}
