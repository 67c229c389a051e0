import { check } from "../../check.ts";
import type { Box, CartesianScene } from "../../scene.ts";

/** How much of the picture's width or height a layout should take up, whichever it fills first. */
const FILLED = 0.75;

/** What is tried, in shares of the enlargement that would fill the picture. */
const SHARES = [1, 0.85, 0.7, 0.55, 0.4, 0.25, 0.1] as const;

/** A relation that holds by this much, in fractions of the picture, is still seen to hold. */
const SEEN = 0.01;

/**
 * Enlarge a layout that takes up little of the picture, as far as every relation still holds: some
 * of them, "next to" for one, say how wide a gap may be.
 *
 * @param scene  in `image`
 * @param boxes  by object id, within the picture
 * @returns      the boxes, all scaled by one factor of at least 1 about the picture's corner, still
 *               to be centred; as they were where any object of the scene came with a box
 */
export function fillPicture(
  scene: CartesianScene,
  boxes: ReadonlyMap<string, Box>,
): ReadonlyMap<string, Box> {
  const factor = FILLED / widestExtent([...boxes.values()]);
  if (!(factor > 1) || scene.objects.some(({ box }) => box !== undefined)) return boxes;
  const least = marginsOf(scene, boxes).map((margin) => Math.min(margin, SEEN));
  for (const share of SHARES) {
    const larger = scaled(boxes, 1 + share * (factor - 1));
    if (marginsOf(scene, larger).every((margin, index) => margin >= least[index]!)) return larger;
  }
  return boxes;
}

function widestExtent(boxes: readonly Box[]): number {
  const extents = [0, 1].map(
    (axis) =>
      Math.max(...boxes.map((box) => box[axis + 2]!)) - Math.min(...boxes.map((box) => box[axis]!)),
  );
  return Math.max(...extents);
}

function scaled(boxes: ReadonlyMap<string, Box>, factor: number): ReadonlyMap<string, Box> {
  return new Map([...boxes].map(([id, box]) => [id, box.map((edge) => factor * edge)]));
}

function marginsOf(scene: CartesianScene, boxes: ReadonlyMap<string, Box>): readonly number[] {
  const objects = scene.objects.map((object) => ({ ...object, box: boxes.get(object.id)! }));
  return check({ ...scene, objects }).relations.map(({ margin }) => margin);
}
