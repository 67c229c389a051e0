import type { Box, PlacedObject } from "../scene.ts";
import type { Model, ModelPart } from "./model-of.ts";

/**
 * A wall is drawn this thick where there is room for it: nearly as thick as layouts make walls, so that what
 * hangs on the wall touches it, and a wall that words name stands a little before it. Metres.
 */
const WALL_M = 0.19;
/** Between the wall and what is nearest to it, and the thinnest that it becomes; metres. */
const GAP_M = 0.01;
const THIN_M = 0.01;
/** A floor this far under what stands above it, or nearer, is as thick as that; metres. */
const FLUSH_M = 0.3;
/** Between a floor and a rug on it, in metres. */
const BELOW_FEET_M = 0.002;

/** How thick the floor and the walls of a room are drawn, in metres. */
interface Shell {
  readonly floor: number;
  readonly back: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Draw the floor and the walls of a room as far as the things in it, within the room's own box; where things
 * stand on the bottom of that box, the floor is a sheet just below it.
 *
 * @param room    in metres; its model has parts by the names of a shell, others stay as they are
 * @param within  the boxes of what is in it, walls, floors and ceilings left out
 */
export function withShell(model: Model, { box }: PlacedObject, within: readonly Box[]): Model {
  const sides = [0, 1, 2].map((axis) => box[axis + 3]! - box[axis]!);
  const { floor, back, left, right } = shellAround(box, within);
  const [low, far, near, wide] = [
    floor / sides[1]!,
    back / sides[2]!,
    left / sides[0]!,
    right / sides[0]!,
  ];
  const cuts: Readonly<Record<string, (part: ModelPart) => ModelPart>> = {
    floor: (part) => between(part, 1, [Math.min(0, low - 1e-4), low]),
    "back wall": (part) => between(above(part, low), 2, [0, far]),
    "left wall": (part) => between(between(above(part, low), 2, [far, 1]), 0, [0, near]),
    "right wall": (part) => between(between(above(part, low), 2, [far, 1]), 0, [1 - wide, 1]),
  };
  return { ...model, parts: model.parts.map((part) => cuts[part.name]?.(part) ?? part) };
}

function shellAround(box: Box, within: readonly Box[]): Shell {
  const before = (axis: number) => Math.min(...within.map((each) => each[axis]! - box[axis]!));
  const behind = (axis: number) => Math.min(...within.map((each) => box[axis]! - each[axis]!));
  const thick = (gap: number) => Math.max(THIN_M, Math.min(WALL_M, gap - GAP_M));
  const feet = before(1);
  return {
    floor: feet < FLUSH_M ? feet - BELOW_FEET_M : WALL_M,
    back: thick(before(2)),
    left: thick(before(0)),
    right: thick(behind(3)),
  };
}

/** A part from and to so much of the unit box along an axis. */
function between(
  part: ModelPart,
  axis: 0 | 1 | 2,
  [from, to]: readonly [number, number],
): ModelPart {
  const set = (values: ModelPart["center"], value: number) =>
    values.map((old, k) => (k === axis ? value : old)) as unknown as ModelPart["center"];
  return {
    ...part,
    center: set(part.center, (from + to - 1) / 2),
    size: set(part.size, to - from),
  };
}

/** A part that ends where it did, and begins so high. */
function above(part: ModelPart, low: number): ModelPart {
  return between(part, 1, [low, part.center[1] + part.size[1] / 2 + 0.5]);
}
