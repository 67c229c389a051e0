import { unturned } from "../../geometry.ts";
import { HEADINGS } from "../../predicates/_turning.ts";
import type { Box } from "../../scene.ts";
import type { Places } from "../certify.ts";

/** Where a thing is: the room that it takes up as it lies (m), and the quarter turns that it has made. */
export interface Pose {
  readonly box: Box;
  readonly quarters: number;
}

/** By object id. */
export type Poses = ReadonlyMap<string, Pose>;

/** Where one thing stands beside another. */
export interface Place {
  /** The direction from the other to the one, as an index into `HEADINGS`. */
  readonly heading: number;
  /** Between the two (m). */
  readonly gap: number;
  /** How far the one is off the middle of the other, across (m); "back": in line with its back. */
  readonly across?: number | "back";
  readonly quarters: number;
}

/** The index of an axis in a box: x or z. */
export const FLAT_AXES = { x: 0, z: 2 } as const;

/** Give the poses that places say. */
export function posesOf({ boxes, turns }: Places): Poses {
  return new Map([...boxes].map(([id, box]) => [id, { box, quarters: turns.get(id) ?? 0 }]));
}

/** Give the places that poses say. */
export function placesOf(poses: Poses): Places {
  return {
    boxes: new Map([...poses].map(([id, { box }]) => [id, box])),
    turns: new Map([...poses].map(([id, { quarters }]) => [id, quarters])),
  };
}

/** How far a pose reaches along x or z once the thing is turned by so many quarters (m). */
export function sideAt({ box, quarters }: Pose, turned: number, axis: "x" | "z"): number {
  const [first, second] = axis === "x" ? [0, 2] : [2, 0];
  const index = (turned - quarters) % 2 === 0 ? first! : second!;
  return box[index + 3]! - box[index]!;
}

/** Move a thing so that its low sides along x and z are there, turned by so many quarters in all. */
export function poseAt(pose: Pose, quarters: number, [x, z]: readonly [number, number]): Pose {
  const [width, depth] = [sideAt(pose, quarters, "x"), sideAt(pose, quarters, "z")];
  return { box: [x, pose.box[1]!, z, x + width, pose.box[4]!, z + depth], quarters };
}

/** Put a thing beside another, on the level that it is on. */
export function poseBeside(
  guest: Pose,
  host: Pose,
  { heading, gap, across = 0, quarters }: Place,
): Pose {
  const [axis, ahead] = HEADINGS[heading]!;
  const aside = axis === "x" ? "z" : "x";
  const along = FLAT_AXES[axis];
  const [length, width] = [sideAt(guest, quarters, axis), sideAt(guest, quarters, aside)];
  const low = ahead ? host.box[along + 3]! + gap : host.box[along]! - gap - length;
  const beside =
    across === "back"
      ? inLineWithBack(host, aside, width)
      : middleOf(host, aside) + across - width / 2;
  return poseAt(guest, quarters, axis === "x" ? [low, beside] : [beside, low]);
}

function inLineWithBack({ box, quarters }: Pose, axis: "x" | "z", width: number): number {
  const [front, ahead] = HEADINGS[quarters]!;
  const index = FLAT_AXES[axis];
  if (front !== axis) return (box[index]! + box[index + 3]! - width) / 2;
  return ahead ? box[index]! : box[index + 3]! - width;
}

/** The middle of a pose along x or z (m). */
export function middleOf({ box }: Pose, axis: "x" | "z"): number {
  const index = FLAT_AXES[axis];
  return (box[index]! + box[index + 3]!) / 2;
}

/** How far apart two boxes are along an axis; negative by how much they overlap (m). */
export function gapAlong(one: Pose, other: Pose, axis: "x" | "z"): number {
  const index = FLAT_AXES[axis];
  return Math.max(other.box[index]! - one.box[index + 3]!, one.box[index]! - other.box[index + 3]!);
}

/** How far the middles of two things are apart on the floor (m). */
export function stepBetween(one: Pose, other: Pose): number {
  return Math.hypot(
    middleOf(one, "x") - middleOf(other, "x"),
    middleOf(one, "z") - middleOf(other, "z"),
  );
}

/** The mean of width, height and depth (m). */
export function meanSide({ box }: Pose): number {
  return (box[3]! - box[0]! + box[4]! - box[1]! + box[5]! - box[2]!) / 3;
}

/** Width times height times depth (m3). */
export function volume({ box }: Pose): number {
  return (box[3]! - box[0]!) * (box[4]! - box[1]!) * (box[5]! - box[2]!);
}

/** Move a thing as another one moved which carries it: by as much, and turned about its middle. */
export function carriedAlong(carried: Pose, from: Pose, to: Pose): Pose {
  const turns = (to.quarters - from.quarters + 4) % 4;
  const [dx, dz] = (["x", "z"] as const).map(
    (axis) => middleOf(carried, axis) - middleOf(from, axis),
  );
  const [x, z] = turnedStep([dx!, dz!], turns);
  const quarters = (carried.quarters + turns) % 4;
  const [width, , depth] = sides(unturned(carried.box, turns));
  const [cx, cz] = [middleOf(to, "x") + x, middleOf(to, "z") + z];
  const up = to.box[1]! - from.box[1]!;
  const [low, high] = [carried.box[1]! + up, carried.box[4]! + up];
  return {
    box: [cx - width! / 2, low, cz - depth! / 2, cx + width! / 2, high, cz + depth! / 2],
    quarters,
  };
}

/** A quarter turn takes the front, +z, to +x. */
function turnedStep([x, z]: readonly [number, number], turns: number): readonly [number, number] {
  let step: readonly [number, number] = [x, z];
  for (let turn = 0; turn < turns; turn++) step = [step[1], -step[0]];
  return step;
}

function sides(box: Box): readonly number[] {
  return [box[3]! - box[0]!, box[4]! - box[1]!, box[5]! - box[2]!];
}
