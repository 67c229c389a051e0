import type { Furnished } from "../assets/furnish.ts";

/** Designs with flat sides that look like mere squares and triangles from straight ahead. */
const FLAT_SIDED: ReadonlySet<string> = new Set([
  "cube",
  "block",
  "cuboid",
  "pyramid",
  "carton",
  "gift",
]);
/** Radians; the right side shows about a third of the width. */
const TURN = -0.45;
/** Things that are shallower than this share of their width would reach out of their depth. */
const DEEP_ENOUGH = 0.8;

/**
 * Turn a solid with flat sides a little in a flat picture, so that two of its sides are seen and it
 * looks like a solid. It is made narrower so that it still fills exactly its box in the picture.
 */
export function cornerOn(furnished: Furnished): Furnished {
  const { model, size, yaw, turn, seeThrough } = furnished;
  const [width, height, depth] = size;
  if (!FLAT_SIDED.has(model.asset) || seeThrough || yaw !== 0) return furnished;
  if (depth < DEEP_ENOUGH * width) return furnished;
  const side = width / (Math.cos(TURN) + Math.abs(Math.sin(TURN)));
  return { ...furnished, size: [side, height, side], yaw: yaw + TURN, turn: turn + TURN };
}
