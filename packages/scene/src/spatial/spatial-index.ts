import Flatbush from "flatbush";
import { extent, narrowest } from "../geodesy/map-box.ts";
import { eastward } from "../geodesy/shape.ts";
import { extentOf } from "../geometry.ts";
import type { Box, Frame, PlacedObject } from "../scene.ts";

/** A box on the ground plan (`room`), in the picture or on the map. */
type Flat = readonly [x0: number, y0: number, x1: number, y1: number];

/** Objects that can be asked who is near whom. */
export interface SpatialIndex {
  /**
   * The objects whose boxes are at most so far from a box on either axis of the plan; a few more on
   * a map, never fewer. In the order of the objects.
   *
   * @param reach  in the frame's unit; at least 0
   */
  within(box: Box, reach: number): readonly number[];
  /** The objects nearest to the middle of a box, by their boxes on the plan; nearest first. */
  nearest(box: Box, count: number): readonly number[];
}

/**
 * Index the boxes of objects, as they lie, on the plan of their frame (x and z in `room`).
 *
 * @param objects  in `frame`
 * @see flatbush, a packed Hilbert R-tree, https://github.com/mourner/flatbush
 */
export function spatialIndex(objects: readonly PlacedObject[], frame: Frame): SpatialIndex {
  if (objects.length === 0) return { within: () => [], nearest: () => [] };
  const plan = planFor(objects, frame);
  const tree = new Flatbush(objects.length);
  for (const object of objects) tree.add(...plan.flat(lyingBox(object, frame)));
  tree.finish();
  return {
    within: (box, reach) => {
      const [x0, y0, x1, y1] = plan.flat(box);
      const [padX, padY] = plan.pad(box, reach);
      const found = plan.turns
        .map((turn) => tree.search(x0 - padX + turn, y0 - padY, x1 + padX + turn, y1 + padY))
        .filter(({ length }) => length > 0);
      const ranks = found.length > 1 ? [...new Set(found.flat())] : (found[0] ?? []);
      return ranks.sort((a, b) => a - b);
    },
    nearest: (box, count) => {
      const [x0, y0, x1, y1] = plan.flat(box);
      return tree.neighbors((x0 + x1) / 2, (y0 + y1) / 2, count);
    },
  };
}

/** The box of an object as it lies in its frame: what is turned in a room takes up another. */
export function lyingBox(object: PlacedObject, frame: Frame): Box {
  return frame === "room" ? extentOf(object) : object.box;
}

interface Plan {
  flat(box: Box): Flat;
  pad(box: Box, reach: number): readonly [number, number];
  /** What is added to x to meet a thing again: a turn round the globe. */
  readonly turns: readonly number[];
}

function planFor(objects: readonly PlacedObject[], frame: Frame): Plan {
  if (frame === "map") return mapPlan(objects);
  const flat = (box: Box): Flat =>
    frame === "image" ? [box[0]!, box[1]!, box[2]!, box[3]!] : [box[0]!, box[2]!, box[3]!, box[5]!];
  return { flat, pad: (_, reach) => [reach, reach], turns: [0] };
}

/** A degree of latitude is at least so long on WGS 84 (m). */
const LEAST_METRES_A_DEGREE = 110_574;

/** A degree of longitude is at least so long on WGS 84, by the cosine of the latitude (m). */
const METRES_A_DEGREE_ROUND = 111_319;

/**
 * Longitudes run on eastwards from the widest gap between the objects, and are as short as they are
 * in the middle of the map, so that what is nearest in degrees is nearest in metres.
 */
function mapPlan(objects: readonly PlacedObject[]): Plan {
  const west = narrowest(
    objects.map(({ box }) => [box[0]!, box[0]! + eastward(box[0]!, box[2]!)] as const),
  )[0];
  const [south, north] = extent(objects.flatMap(({ box }) => [box[1]!, box[3]!]));
  const middle = (south + north) / 2;
  const shrink = Math.max(Math.cos((middle * Math.PI) / 180), 0.01);
  return {
    turns: [0, -360 * shrink, 360 * shrink],
    flat: (box) => {
      const x = eastward(west, box[0]!) * shrink;
      return [x, box[1]!, x + eastward(box[0]!, box[2]!) * shrink, box[3]!];
    },
    pad: (box, reach) => {
      const degrees = reach / LEAST_METRES_A_DEGREE;
      const pole = Math.min(89.9, Math.max(Math.abs(box[1]!), Math.abs(box[3]!)) + degrees);
      const metres = METRES_A_DEGREE_ROUND * Math.cos((pole * Math.PI) / 180);
      return [(Math.min(360, reach / metres) + 1e-9) * shrink, degrees];
    },
  };
}
