import type { Furnished } from "../assets/furnish.ts";
import { isGroundModel } from "../assets/structure.ts";
import type { Vector3 } from "../assets/vector.ts";
import type { Frame } from "../scene.ts";

/** From this many times their extent a ground is too large to be shown whole; sooner where it bears things. */
const MUCH_LARGER = { bare: 2, bearing: 1.2 } as const;
/** How much of the ground and the walls around the things is shown, as a share of how far apart these are. */
const AIR = { ground: 0.03, walls: 0.1 } as const;
/** And so much of walls at least, in metres, or one would not know them for walls. */
const WALLS_M = 0.4;
/** A room this many times as wide as the things in it, or less, is shown from side to side. */
const WHOLE_ROOM = 1.7;
/** What is around the things, and may be cut off at the edge of the picture. */
const WALLS: ReadonlySet<string> = new Set(["room", "wall", "ceiling"]);
/** A ground beside the things is shown from its edge this far in, as a share of the same. */
const STRIP = 0.3;
/** Grounds that are things: whole, or they are not known for what they are. */
const WHOLE: ReadonlySet<string> = new Set(["rug", "platform", "pool"]);

/**
 * Give the points that must be in the picture: all of every thing, but of a road or a park that is much
 * larger than all things together only what is near them, or they would be dots; of a ground beside them a
 * strip, and of the walls of a large room the part around them. Grounds of which there are several, like tiles, are shown
 * whole, and so is a map.
 */
export function pointsToShow(
  furniture: readonly Furnished[],
  frame: Frame = "room",
): readonly Vector3[] {
  const isMap = frame === "map";
  const walls = furniture.filter(({ model }) => WALLS.has(model.asset));
  const grounds = isMap ? [] : furniture.filter((each) => mayBeCut(each, furniture));
  const things = furniture.filter((each) => !grounds.includes(each) && !walls.includes(each));
  const corners = things.flatMap(cornersOf);
  if (corners.length === 0) return furniture.flatMap(cornersOf);
  const ranges = [0, 1, 2].map((axis) => rangeOf(corners, axis));
  const extent = Math.max(...[0, 2].map((axis) => ranges[axis]![1] - ranges[axis]![0]));
  const shown = grounds.flatMap((ground) => {
    const limit = things.some((each) => isOver(each, ground)) ? "bearing" : "bare";
    const large = Math.max(ground.size[0], ground.size[2]) > MUCH_LARGER[limit] * extent;
    const own = cornersOf(ground);
    return large ? own.map((p) => near(p, stripOf(own, ranges, extent))) : own;
  });
  return [...corners, ...shown, ...wallsShown(walls.flatMap(cornersOf), ranges, extent)];
}

/** Walls around the things, as far up as these; on the ground all of a room that is little wider. */
function wallsShown(
  walls: readonly Vector3[],
  ranges: readonly Range[],
  extent: number,
): readonly Vector3[] {
  const around = ranges.map((range, axis): Range => {
    const [low, high] = widened(range, AIR.walls * extent + WALLS_M);
    const [first, last] = rangeOf(walls, axis);
    const isWhole = axis !== 1 && last - first <= WHOLE_ROOM * extent;
    return isWhole ? [Math.min(low, first), Math.max(high, last)] : [low, high];
  });
  return walls.map((point) => near(point, around));
}

function mayBeCut({ model, object }: Furnished, all: readonly Furnished[]): boolean {
  if (!isGroundModel(model) || WHOLE.has(model.asset)) return false;
  return all.every((other) => other.object === object || other.object.category !== object.category);
}

/** Whether the middle of a thing is over a ground, seen from above. */
function isOver({ center }: Furnished, { object: { box } }: Furnished): boolean {
  return [0, 2].every((axis) => box[axis]! <= center[axis]! && center[axis]! <= box[axis + 3]!);
}

type Range = readonly [low: number, high: number];

function rangeOf(points: readonly Vector3[], axis: number): Range {
  const values = points.map((point) => point[axis]!);
  return [Math.min(...values), Math.max(...values)];
}

function widened([low, high]: Range, air: number): Range {
  return [low - air, high + air];
}

/** What is shown of a ground along each axis: that below the things, or a strip if it lies beside them. */
function stripOf(
  ground: readonly Vector3[],
  ranges: readonly Range[],
  extent: number,
): readonly Range[] {
  return ranges.map((range, axis) => {
    const [first, last] = rangeOf(ground, axis);
    const [low, high] = widened(range, AIR.ground * extent);
    const strip = Math.min(STRIP * extent, last - first);
    return [Math.min(low, last - strip), Math.max(high, first + strip)];
  });
}

/** The point within these ranges that is nearest. */
function near(point: Vector3, ranges: readonly Range[]): Vector3 {
  const clamp = (axis: 0 | 1 | 2) =>
    Math.min(Math.max(point[axis], ranges[axis]![0]), ranges[axis]![1]);
  return [clamp(0), clamp(1), clamp(2)];
}

function cornersOf({ center, size, yaw, model }: Furnished): readonly Vector3[] {
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
  const sides = [-0.5, 0.5];
  // The back of a seat on which somebody sits stands out of its box.
  const top = Math.max(0.5, ...model.parts.map((p) => p.center[1] + p.size[1] / 2));
  return sides.flatMap((right) =>
    [-0.5, top].flatMap((up) =>
      sides.map((near): Vector3 => {
        const [x, z] = [right * size[0], near * size[2]];
        return [
          center[0] + x * cos + z * sin,
          center[1] + up * size[1],
          center[2] - x * sin + z * cos,
        ];
      }),
    ),
  );
}
