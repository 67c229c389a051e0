import { shown } from "./json-fields.ts";
import { openSpace } from "./kinds/open-space.ts";
import type { Box, CartesianFrame, PlacedObject } from "./scene.ts";

/** An axis of a frame: `image` has x and y, `room` has x, y and z. */
export type Axis = "x" | "y" | "z";

/**
 * A coordinate of an object's box: low side, centre, high side along an axis.
 *
 * `a` and `b` lie at one third and two thirds of the side ("ax", "by"); `uy` (room) is the height at
 * which the open space under an object on legs ends, see `openSpace`. "turn" is no coordinate: it
 * counts the quarter turns of the object about the vertical, 0 to 3 (`room`).
 */
export type Edge = `${Axis}0` | `a${Axis}` | `c${Axis}` | `b${Axis}` | `${Axis}1` | "uy" | "turn";

/** The axes of each frame, in the order in which a box lists them. */
export const BOX_AXES: Readonly<Record<CartesianFrame, readonly Axis[]>> = {
  image: ["x", "y"],
  room: ["x", "y", "z"],
};

/**
 * The farthest that a side of a box may be from the origin, in its frame's unit: a thousand million
 * kilometres. Beyond it squares and volumes soon are infinite, and nothing can be measured.
 */
export const FARTHEST = 1e12;

/**
 * Say what is wrong with an angle about the vertical (radians): one far beyond a turn has no direction left
 * in a double.
 *
 * @returns  undefined where it is sound, or there is none
 */
export function yawProblem(yaw: number | undefined): string | undefined {
  if (yaw === undefined || Math.abs(yaw) <= FARTHEST) return undefined;
  return `expected a yaw from -${FARTHEST} to ${FARTHEST} radians, got ${shown(yaw)}`;
}

/** By the letter or digit beside the axis, how far from the low side to the high one an edge lies. */
const FRACTIONS = { "0": 0, a: 1 / 3, c: 0.5, b: 2 / 3, "1": 1 } as const;

/** Where each edge lies; "uy" and "turn" apart, which hang on the object. */
const EDGES: ReadonlyMap<Edge, readonly [axis: Axis, fraction: number]> = new Map(
  (["x", "y", "z"] as const).flatMap((axis) =>
    ([`${axis}0`, `a${axis}`, `c${axis}`, `b${axis}`, `${axis}1`] as const).map((edge) => {
      const sign = edge.replace(axis, "") as keyof typeof FRACTIONS;
      return [edge, [axis, FRACTIONS[sign]]] as const;
    }),
  ),
);

/**
 * Give the axis along which an edge lies: "x" for "x0", "cx" and "x1".
 *
 * @param edge  the name of an edge; not "turn", which lies along none
 */
export function axisOf(edge: Edge): Axis {
  return EDGES.get(edge)?.[0] ?? "y";
}

/**
 * Give the fraction of the way from the low side of a box to its high side at which an edge lies.
 *
 * @param edge      the name of an edge
 * @param category  of the object; says where the open space under it ends
 * @returns         in [0, 1]
 */
export function edgeFraction(edge: Edge, category: string): number {
  return EDGES.get(edge)?.[1] ?? (edge === "uy" ? openSpace(category) : 0);
}

/**
 * Give the coordinate of an edge of a placed object, as it lies: of what is turned, the edges of the
 * box around it whose sides are along the axes.
 *
 * @param object  with a box in `frame`
 * @param edge    on an axis of the frame
 * @returns       in the frame's unit
 */
export function edgePosition(object: PlacedObject, edge: Edge, frame: CartesianFrame): number {
  const axes = BOX_AXES[frame];
  if (edge === "turn") return quarterTurns(object.yaw);
  const box = frame === "room" ? extentOf(object) : object.box;
  const index = axes.indexOf(axisOf(edge));
  const low = box[index]!;
  const high = box[index + axes.length]!;
  const fraction = edgeFraction(edge, object.category);
  return fraction === 1 ? high : low + fraction * (high - low);
}

/** Angles that should be whole quarter turns may be off by this much (radians, double precision). */
const ROUNDING = 1e-9;

/**
 * Give the room that a placed object takes up: the least box with sides along the axes around its box
 * turned by its yaw about the vertical through its centre. After a quarter turn width and depth have
 * changed places.
 *
 * @param object  with a box in `room`
 * @returns       `[x0, y0, z0, x1, y1, z1]` (m); its own box where it is not turned
 */
export function extentOf({ box, yaw = 0 }: Pick<PlacedObject, "box" | "yaw">): Box {
  if (yaw === 0 || Math.abs(Math.sin(yaw)) < ROUNDING) return box;
  const [cos, sin] = [Math.abs(Math.cos(yaw)), Math.abs(Math.sin(yaw))];
  const [width, , depth] = sidesOf(box) as readonly [number, number, number];
  const isQuarter = cos < ROUNDING;
  return resized(
    box,
    isQuarter ? depth : cos * width + sin * depth,
    isQuarter ? width : sin * width + cos * depth,
  );
}

/**
 * Give the box that takes up a certain room after so many quarter turns: `extentOf`, the other way.
 *
 * @param extent    `[x0, y0, z0, x1, y1, z1]` (m); a box in the picture is not turned
 * @param quarters  how many quarter turns, whole
 */
export function unturned(extent: Box, quarters: number): Box {
  if (quarters % 2 === 0) return extent;
  const [width, , depth] = sidesOf(extent) as readonly [number, number, number];
  return resized(extent, depth, width);
}

/** A box with another width and depth about the same centre. */
function resized([x0, y0, z0, x1, y1, z1]: Box, width: number, depth: number): Box {
  const [x, z] = [(x0! + x1!) / 2, (z0! + z1!) / 2];
  return [x - width / 2, y0!, z - depth / 2, x + width / 2, y1!, z + depth / 2];
}

/** The nearest whole number of quarter turns, 0 to 3. */
function quarterTurns(yaw = 0): number {
  return ((Math.round(yaw / (Math.PI / 2)) % 4) + 4) % 4;
}

/**
 * Give the sides of a box, in the order of the frame's axes: width, height and, in `room`, depth.
 *
 * @param box  `[x0, y0, x1, y1]` or `[x0, y0, z0, x1, y1, z1]`
 */
export function sidesOf(box: Box): readonly number[] {
  const half = box.length / 2;
  return box.slice(half).map((high, index) => high - box[index]!);
}
