import type { Box, CartesianFrame } from "../../scene.ts";
import { randomAt } from "../random.ts";

/** The part of the free border of a picture that a seed may use up to either side. */
const DRIFT = 0.3;

/**
 * Move all boxes together so that they lie around the middle of the frame: of the picture, give or
 * take what the seed says; of the floor, while heights stay.
 *
 * @param boxes  within the frame
 * @returns      the moved boxes, within the frame
 */
export function centre(frame: CartesianFrame, boxes: readonly Box[], seed: number): readonly Box[] {
  const half = (boxes[0]?.length ?? 0) / 2;
  const shifts = Array.from({ length: half }, (_, axis) => {
    if (frame === "room" && axis === 1) return 0;
    const low = Math.min(...boxes.map((box) => box[axis]!));
    const high = Math.max(...boxes.map((box) => box[axis + half]!));
    if (frame === "room") return -(low + high) / 2;
    const border = (1 - (high - low)) / 2;
    return border - low + border * DRIFT * (2 * randomAt(seed, 9000 + axis) - 1);
  });
  return boxes.map((box) => box.map((edge, index) => edge + shifts[index % half]!));
}
