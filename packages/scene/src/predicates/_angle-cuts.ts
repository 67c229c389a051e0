import type { Axis } from "../geometry.ts";
import type { PlacedObject } from "../scene.ts";
import { changed, lengthOf, type Sides } from "./_size-cuts.ts";
import { CLEARLY_LONGER, isDeep, QUARTER, turned } from "./_turning.ts";
import type { Alternative } from "./predicate.ts";

/** The ways in which a thing may be turned, in quarter turns. */
const TURNS = [0, 1, 2, 3] as const;

/**
 * Say what must be otherwise when the long sides of two things are at the wrong angle, in quarter turns:
 * one of them has its other side longer than it has now, or is turned to one side of how it is now.
 */
export function cutAngle(one: PlacedObject, other: PlacedObject): readonly Alternative[] {
  const both = [one, other];
  return [...both.flatMap(reshaped), ...both.flatMap(turnedAside)];
}

/** Deep where it is wide, or wide where it is deep, as it is turned. */
function reshaped(object: PlacedObject): readonly Alternative[] {
  const [across, along]: readonly [Axis, Axis] = isSideways(object) ? ["z", "x"] : ["x", "z"];
  const [width, depth] = [sideOf(object, across), sideOf(object, along)];
  const ratio = depth[0]!.length / (CLEARLY_LONGER * width[0]!.length);
  return isDeep(object)
    ? changed({ grows: [object, width], shrinks: [object, depth] }, ratio)
    : changed({ grows: [object, depth], shrinks: [object, width] }, 1 / ratio);
}

function sideOf(object: PlacedObject, axis: Axis): Sides {
  return [{ axis, length: lengthOf(object, axis, "room") }];
}

function turnedAside(object: PlacedObject): readonly Alternative[] {
  const now = Number(isSideways(object));
  return TURNS.filter((quarters) => quarters % 2 !== now).map((each) => turned(object, each));
}

/** Whether its width lies along the depth of the room, by an odd number of quarter turns. */
function isSideways({ yaw = 0 }: PlacedObject): boolean {
  return Math.abs(Math.round(yaw / QUARTER)) % 2 === 1;
}
