import type { Box, PlacedObject } from "../scene.ts";

/**
 * Give the box around an object as it stands in the room: its own box, turned by its yaw.
 *
 * @param object  in frame `room`, metres
 * @returns       `[x0, y0, z0, x1, y1, z1]` along the room's axes; its own box where yaw is 0
 */
export function worldBox({ box, yaw = 0 }: PlacedObject): Box {
  if (yaw === 0) return box;
  const [x0, y0, z0, x1, y1, z1] = box as readonly [number, number, number, number, number, number];
  const [cos, sin] = [Math.abs(Math.cos(yaw)), Math.abs(Math.sin(yaw))];
  const [right, near] = [(x1 - x0) / 2, (z1 - z0) / 2];
  const [x, z] = [(x0 + x1) / 2, (z0 + z1) / 2];
  const [halfX, halfZ] = [right * cos + near * sin, right * sin + near * cos];
  return [x - halfX, y0, z - halfZ, x + halfX, y1, z + halfZ];
}
