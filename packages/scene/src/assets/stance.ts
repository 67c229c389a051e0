import type { PlacedObject } from "../scene.ts";
import type { Model } from "./model-of.ts";
import type { Vector3 } from "./vector.ts";

/** Where a model stands, how large it is drawn, and which way it is turned. */
export interface Stance {
  readonly center: Vector3;
  /** Extent along the model's own axes, in metres. */
  readonly size: Vector3;
  /** Turn of the model about the vertical through its centre, radians, counter-clockwise from above. */
  readonly yaw: number;
  /** Of `yaw`, what turns the model within its object's box: its length, the side it shows. */
  readonly turn: number;
}

/** The thinnest that anything is drawn, in metres: a box without height is still a sheet. */
export const THINNEST_M = 1e-4;
/** A box this much narrower than a thing's side shows its end: between a horse's side and its front. */
const END_ON = 0.6;
const QUARTER_TURN = Math.PI / 2;

/** Turn a model in its box; by a quarter its sides change places. */
export function turnedBy(angle: number, stance: Stance): Stance {
  const { size, yaw, turn } = stance;
  const sideways = Math.abs(Math.sin(angle)) > Math.SQRT1_2;
  const sides: Vector3 = sideways ? [size[2], size[1], size[0]] : size;
  return { ...stance, size: sides, yaw: yaw + angle, turn: turn + angle };
}

/** Fill the box; turn models that are long the other way than it. */
export function stretched(object: PlacedObject, model: Model): Stance {
  const { center, sides } = middleAndSides(object);
  const quarters = quartersOf(object, model, sides);
  const [width, height, depth] = sides;
  const size: Vector3 = quarters % 2 === 0 ? sides : [depth, height, width];
  const turn = quarters * QUARTER_TURN;
  return { center, size, turn, yaw: (object.yaw ?? 0) + turn };
}

/** Quarter turns counter-clockwise from above, so that the model is as long as its box. */
function quartersOf(
  { attributes, yaw }: PlacedObject,
  { along, sideRatio }: Model,
  [width, height, depth]: Vector3,
): number {
  const { facing } = attributes;
  if (yaw === undefined && (facing === "left" || facing === "right")) {
    const toTheRight = along === "x" ? 0 : 1;
    return facing === "right" ? toTheRight : toTheRight - 2;
  }
  const endOn = width < END_ON * sideRatio * height;
  if (along === "x" && (depth > width || endOn)) return -1;
  return along === "z" && width > depth ? 1 : 0;
}

/** Scale all sides alike to the largest that the box holds, and stand it on the box's bottom. */
export function fitted(object: PlacedObject, own: Vector3): Stance {
  const { center, sides } = middleAndSides(object);
  const scale = Math.min(...own.map((side, i) => (side > 0 ? sides[i]! / side : Infinity)));
  const size = own.map((side) => Math.max(side * scale, THINNEST_M)) as unknown as Vector3;
  const bottom = center[1] - sides[1] / 2;
  return {
    center: [center[0], bottom + size[1] / 2, center[2]],
    size,
    turn: 0,
    yaw: object.yaw ?? 0,
  };
}

function middleAndSides({ box }: PlacedObject): {
  readonly center: Vector3;
  readonly sides: Vector3;
} {
  const [x0, y0, z0, x1, y1, z1] = box as unknown as Six;
  return {
    center: [(x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2],
    sides: [
      Math.max(x1 - x0, THINNEST_M),
      Math.max(y1 - y0, THINNEST_M),
      Math.max(z1 - z0, THINNEST_M),
    ],
  };
}

type Six = readonly [number, number, number, number, number, number];
