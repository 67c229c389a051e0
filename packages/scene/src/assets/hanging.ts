import type { Box, PlacedObject, SceneObject } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { designNameOf } from "./designs/index.ts";

/** What has a foot to stand on, unless it hangs. */
const STANDING: ReadonlySet<string> = new Set(["lamp", "desk lamp"]);
/** Nothing hangs lower than this over the lowest thing of the scene, in metres. */
const HIGH_M = 1.2;
/** What is this near below holds a thing up, in metres. */
const CONTACT_M = 0.05;

/**
 * Find the lamps of a room that stand on nothing: they hang, and are drawn without a foot.
 *
 * @param boxOf  the box around each object, in metres
 * @returns      such objects by id, called by what they are drawn as
 */
export function hangingIn(
  objects: readonly PlacedObject[],
  boxOf: (object: PlacedObject) => Box,
): ReadonlyMap<string, SceneObject> {
  const lowest = Math.min(...objects.map((each) => boxOf(each)[1]!));
  const lamps = objects.filter((each) => STANDING.has(designNameOf(fullName(each)) ?? ""));
  const hanging = lamps.filter((lamp) => {
    const box = boxOf(lamp);
    const held = objects.some((other) => other !== lamp && isUnder(boxOf(other), box));
    return !held && box[1]! - lowest > HIGH_M;
  });
  return new Map(hanging.map((lamp) => [lamp.id, { ...lamp, category: "pendant lamp" }]));
}

function isUnder(a: Box, b: Box): boolean {
  const covers = [0, 2].every((axis) => a[axis]! < b[axis + 3]! && b[axis]! < a[axis + 3]!);
  return covers && Math.abs(a[4]! - b[1]!) < CONTACT_M;
}
