import { BOX_AXES } from "../../geometry.ts";
import type { Box, CartesianFrame } from "../../scene.ts";
import { randomAt } from "../random.ts";
import { overlaps } from "../search/apart.ts";

/** The gap beside a thing that nothing is said of, in its own mean size. */
const FREE_GAP = 0.4;

/** The part of its gap that a thing keeps free on all sides, not only where it was put. */
const AIR = 0.9;

/** A thing that finds no room in the picture is drawn smaller by this, and tried again. */
const SHRINK = 0.85;

/** After so many times a thing is a speck; more would not help. */
const MAX_SHRINKS = 40;

/** Depth counts more than width when looking for the nearest place, so that rows form. */
const DEPTH_WEIGHT = 1.5;

/**
 * Place things that nothing is said of, one after the other, each in the nearest free place beside
 * what is there already: in a room on the floor, in a picture within its borders.
 *
 * @param boxes  what is there already
 * @param sides  of each thing to place, in the order of the frame's axes
 * @param seed   any integer; moves the gaps
 * @returns      a box for each thing, in order; undefined when the picture is too full
 */
export function placeFree(
  frame: CartesianFrame,
  boxes: readonly Box[],
  sides: readonly (readonly number[])[],
  seed: number,
): readonly Box[] | undefined {
  const all = [...boxes];
  for (const [index, each] of sides.entries()) {
    const gap = FREE_GAP * mean(each) * (0.7 + 0.6 * randomAt(seed, 5000 + index));
    const box = placeOne(frame, all, each, gap);
    if (!box) return undefined;
    all.push(box);
  }
  return all.slice(boxes.length);
}

function placeOne(
  frame: CartesianFrame,
  boxes: readonly Box[],
  sides: readonly number[],
  gap: number,
): Box | undefined {
  for (let shrinks = 0, scale = 1; shrinks < MAX_SHRINKS; shrinks++, scale *= SHRINK) {
    const scaled = sides.map((side) => side * scale);
    const free = nearestFirst(frame, candidates(frame, boxes, scaled, gap * scale))
      .filter((box) => frame === "room" || box.every((edge) => edge >= 0 && edge <= 1))
      .find((box) => {
        const wide = inflate(box, AIR * gap * scale);
        return !boxes.some((other) => overlaps(wide, other));
      });
    if (free) return free;
  }
  return undefined;
}

function inflate(box: Box, by: number): Box {
  return box.map((edge, index) => (index < box.length / 2 ? edge - by : edge + by));
}

/** The middle, and the four sides of everything that is there, on one level with it. */
function candidates(
  frame: CartesianFrame,
  boxes: readonly Box[],
  sides: readonly number[],
  gap: number,
): readonly Box[] {
  const middle = frame === "image" ? 0.5 : 0;
  const [across, along] = frame === "image" ? [0, 1] : [0, 2];
  const half = sides.length;
  const at = (x: number, other: number) => {
    const low = sides.map((_, axis) => (axis === across ? x : axis === along ? other : 0));
    return [...low, ...low.map((edge, axis) => edge + sides[axis]!)];
  };
  const centred = (axis: number, centre: number) => centre - sides[axis]! / 2;
  const start = at(centred(across, middle), centred(along, middle));
  return [start].concat(
    boxes.flatMap((box) => {
      const level =
        frame === "image"
          ? box[along + half]! - sides[along]!
          : centred(along, (box[along]! + box[along + half]!) / 2);
      const x = centred(across, (box[across]! + box[across + half]!) / 2);
      return [
        at(box[across + half]! + gap, level),
        at(box[across]! - gap - sides[across]!, level),
        at(x, box[along + half]! + gap),
        at(x, box[along]! - gap - sides[along]!),
      ];
    }),
  );
}

function nearestFirst(frame: CartesianFrame, boxes: readonly Box[]): readonly Box[] {
  return boxes
    .map((box) => ({ box, distance: distance(frame, box) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ box }) => box);
}

/** How far a box is from the middle of the frame, heights in a room aside. */
function distance(frame: CartesianFrame, box: Box): number {
  const middle = frame === "image" ? 0.5 : 0;
  const offsets = BOX_AXES[frame].map((axis, index, { length }) => {
    if (frame === "room" && axis === "y") return 0;
    const offset = (box[index]! + box[index + length]!) / 2 - middle;
    return axis === "x" ? offset : DEPTH_WEIGHT * offset;
  });
  return Math.hypot(...offsets);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
