import type { Position } from "../geodesy/geodesic.ts";
import { planeAt } from "../geodesy/plane.ts";
import type { Box } from "../scene.ts";

/** How far a way keeps from what it goes around (m). */
const CLEARANCE_M = 5;

/** What stands in the way, degrees: west, south, east, north. */
type Bounds = readonly [west: number, south: number, east: number, north: number];

/**
 * List the ways around what lies across a path, along its shores: the first obstacle that its first leg meets is
 * passed by one corner or by two, on either side.
 *
 * @param path   at least 2 places, degrees; not across the antimeridian
 * @param boxes  of what may not be run through
 * @returns      the shortest first; none where nothing is in the way, or the path begins or ends in it
 */
export function detours(
  path: readonly Position[],
  boxes: readonly Box[],
): readonly (readonly Position[])[] {
  const bounds = boxes as readonly Bounds[];
  for (const [leg, to] of path.slice(1).entries()) {
    const from = path[leg]!;
    const met = bounds.find((box) => runsThrough(from, to, box));
    if (!met) continue;
    return around(met)
      .map((corners) => [from, ...corners, to])
      .filter((way) => way.slice(1).every((place, i) => !runsThrough(way[i]!, place, met)))
      .toSorted((one, other) => lengthOf(one) - lengthOf(other))
      .map((way) => [...path.slice(0, leg), ...way, ...path.slice(leg + 2)]);
  }
  return [];
}

/** Each corner alone, and each side in both directions. */
function around([west, south, east, north]: Bounds): readonly (readonly Position[])[] {
  const { scale } = planeAt([west, south]);
  const [aside, up] = [CLEARANCE_M / scale[0], CLEARANCE_M / scale[1]];
  const corners: readonly Position[] = [
    [west - aside, south - up],
    [east + aside, south - up],
    [east + aside, north + up],
    [west - aside, north + up],
  ];
  return corners.flatMap((corner, i) => {
    const next = corners[(i + 1) % corners.length]!;
    return [[corner], [corner, next], [next, corner]];
  });
}

/** Whether a straight way has more than an edge in common with a box (Liang and Barsky 1984). */
function runsThrough(from: Position, to: Position, box: Bounds): boolean {
  let [start, end] = [0, 1];
  for (const axis of [0, 1] as const) {
    const step = to[axis] - from[axis];
    const [low, high] = [box[axis] - from[axis], box[axis + 2]! - from[axis]];
    if (step === 0 && (low >= 0 || high <= 0)) return false;
    if (step === 0) continue;
    start = Math.max(start, Math.min(low / step, high / step));
    end = Math.min(end, Math.max(low / step, high / step));
  }
  return start < end;
}

/** In metres, nearly. */
function lengthOf(path: readonly Position[]): number {
  const { scale } = planeAt(path[0]!);
  return path.slice(1).reduce((sum, [lon, lat], i) => {
    const [x, y] = path[i]!;
    return sum + Math.hypot((lon - x) * scale[0], (lat - y) * scale[1]);
  }, 0);
}
