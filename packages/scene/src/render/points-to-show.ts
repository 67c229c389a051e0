import type { Furnished } from "../assets/furnish.ts";
import { isGround } from "../assets/structure.ts";
import type { Vector3 } from "../assets/vector.ts";
import type { Frame } from "../scene.ts";

/** From this many times their extent a ground is too large to be shown whole; sooner where it bears things. */
const MUCH_LARGER = { bare: 2, bearing: 1.2 } as const;
/** How much of the ground around the things is shown, as a share of how far apart these are. */
const AIR = 0.03;
/** Grounds that are things: whole, or they are not known for what they are. */
const WHOLE: ReadonlySet<string> = new Set(["rug", "platform", "pool"]);

/**
 * Give the points that must be in the picture: all of every thing and of a room, but of a road or a park
 * that is much larger than all things together only what is near them, or they would be dots. Grounds of
 * which there are several, like tiles, are shown whole, and so is a map.
 */
export function pointsToShow(
  furniture: readonly Furnished[],
  frame: Frame = "room",
): readonly Vector3[] {
  const isMap = frame === "map";
  const grounds = isMap ? [] : furniture.filter((each) => mayBeCut(each, furniture));
  const things = furniture.filter((each) => !grounds.includes(each));
  const corners = things.flatMap(cornersOf);
  if (corners.length === 0) return grounds.flatMap(cornersOf);
  const ranges = ([0, 2] as const).map((axis) => {
    const values = corners.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)] as const;
  }) as [Range, Range];
  const extent = Math.max(...ranges.map(([low, high]) => high - low));
  const shown = grounds.flatMap((ground) => {
    const limit = things.some((each) => isOver(each, ground)) ? "bearing" : "bare";
    const large = Math.max(ground.size[0], ground.size[2]) > MUCH_LARGER[limit] * extent;
    return large ? cornersOf(ground).map((p) => near(p, ranges, AIR * extent)) : cornersOf(ground);
  });
  return [...corners, ...shown];
}

function mayBeCut({ model, object }: Furnished, all: readonly Furnished[]): boolean {
  if (!isGround(model) || WHOLE.has(model.asset)) return false;
  return all.every((other) => other.object === object || other.object.category !== object.category);
}

/** Whether the middle of a thing is over a ground, seen from above. */
function isOver({ center }: Furnished, { object: { box } }: Furnished): boolean {
  return [0, 2].every((axis) => box[axis]! <= center[axis]! && center[axis]! <= box[axis + 3]!);
}

type Range = readonly [low: number, high: number];

/** The point of a range and the air around it that is nearest. */
function near([x, y, z]: Vector3, [rangeX, rangeZ]: readonly [Range, Range], air: number): Vector3 {
  const clamp = (value: number, [low, high]: Range) =>
    Math.min(Math.max(value, low - air), high + air);
  return [clamp(x, rangeX), y, clamp(z, rangeZ)];
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
