import type { Position } from "./geodesic.ts";
import type { Path, Shape } from "./shape.ts";

/** A straight piece of a line or an outline, in a plane (metres). */
export type Segment = readonly [from: Position, to: Position];

/** Give the straight pieces of paths. */
export function segmentsOf(paths: readonly Path[]): readonly Segment[] {
  return paths.flatMap((path) => path.slice(1).map((to, index): Segment => [path[index]!, to]));
}

/** Give the outlines of a shape's areas, holes included. */
export function outlinesOf({ polygons }: Shape): readonly Path[] {
  return polygons.flat();
}

/**
 * Tell where two segments cross or touch.
 *
 * @returns  the shares of the way along the first, and along the second, in [0, 1]; undefined
 *           where they do not meet, or lie along each other
 */
export function meetingOf([a, b]: Segment, [c, d]: Segment): readonly [number, number] | undefined {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const turning = rx * sy - ry * sx;
  if (turning === 0) return undefined;
  const [qx, qy] = [c[0] - a[0], c[1] - a[1]];
  const first = (qx * sy - qy * sx) / turning;
  const second = (qx * ry - qy * rx) / turning;
  const within = first >= 0 && first <= 1 && second >= 0 && second <= 1;
  return within ? [first, second] : undefined;
}

/** Give the place that lies a share of the way along a segment. */
export function along([from, to]: Segment, share: number): Position {
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/** Give the length of a segment. */
export function lengthOf([from, to]: Segment): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

/** Give the distance from a place to a segment. */
export function distanceTo(segment: Segment, [x, y]: Position): number {
  const [[fromX, fromY], [toX, toY]] = segment;
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length2 = dx * dx + dy * dy;
  const share = length2 === 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / length2;
  const [px, py] = along(segment, Math.min(1, Math.max(0, share)));
  return Math.hypot(px - x, py - y);
}
