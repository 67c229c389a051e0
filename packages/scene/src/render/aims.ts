import type { Furnished } from "../assets/furnish.ts";
import { isEnclosing, isStructure } from "../assets/structure.ts";
import { worldBox } from "../assets/world-box.ts";
import type { Aim } from "./camera.ts";

/** How far from the side a scene is seen, so that things show two of their sides; as far as goes. */
const AZIMUTHS_DEG = [22, 15, 9];
/** Of the way by which one thing is left of another, this share must be left in the picture. */
const STILL_LEFT = 0.35;
/** How steeply the camera looks down: the first angle from which everything is seen is taken. */
const PITCHES_DEG = [20, 28, 36, 46, 58];
/** How far two things may reach into each other and still be side by side, in metres. */
const CONTACT_M = 0.02;
/** A map is seen steeply, its north up. */
export const FROM_ABOVE: Aim = { pitch: (66 * Math.PI) / 180, azimuth: 0 };

/**
 * Give the ways to look at a scene, the best first: ever more steeply, from the left, then straight, then
 * from the right.
 */
export function aimsFor(furniture: readonly Furnished[]): readonly Aim[] {
  const azimuths = [...new Set([azimuthFor(furniture, 1), 0, azimuthFor(furniture, -1)])];
  return PITCHES_DEG.flatMap((degrees) =>
    azimuths.map((azimuth) => ({ pitch: (degrees * Math.PI) / 180, azimuth })),
  );
}

/**
 * The largest angle from the left (1) or the right (-1) at which whatever is left of something else, and
 * beside all of it, is still seen left of it. A room with more than a wall behind everything is seen
 * straight, as into a doll's house.
 */
function azimuthFor(furniture: readonly Furnished[], side: 1 | -1): number {
  const things = furniture.filter((f) => !isStructure(f));
  const rear = Math.min(...things.map(({ center }) => center[2]));
  const isBackdrop = ({ model, object }: Furnished) =>
    model.asset === "wall" && worldBox(object)[5]! <= rear;
  const isRoomSide = (f: Furnished) => isEnclosing(f.model) && f.model.asset !== "roof";
  if (furniture.some((f) => isRoomSide(f) && !isBackdrop(f))) return 0;
  const boxes = things.map(({ object }) => worldBox(object));
  const keeps = (azimuth: number) =>
    things.every(({ center: a }, i) =>
      things.every(({ center: b }, k) => {
        if (boxes[i]![3]! > boxes[k]![0]! + CONTACT_M) return true;
        const seen = (b[0] - a[0]) * Math.cos(azimuth) + (b[2] - a[2]) * Math.sin(azimuth);
        return seen >= STILL_LEFT * (b[0] - a[0]);
      }),
    );
  return AZIMUTHS_DEG.map((degrees) => (side * degrees * Math.PI) / 180).find(keeps) ?? 0;
}
