import type { Position } from "./geodesic.ts";
import { isWithin, type Pair } from "./meeting.ts";
import {
  along,
  distanceTo,
  lengthOf,
  meetingOf,
  outlinesOf,
  type Segment,
  segmentsOf,
} from "./segments.ts";
import type { Path, Shape } from "./shape.ts";

/** How one shape lies to the areas of another, in metres. */
export interface Immersion {
  /** How far its deepest place lies within the other's edge; negative when all of it lies outside. */
  readonly deepest: number;
  /** The same of its place that lies farthest out: positive when all of it lies within. */
  readonly farthestOut: number;
  /** How often its lines meet the other's edge. */
  readonly meetings: number;
}

/**
 * Measure how deep a shape lies in the areas of another.
 *
 * Its lines and outlines are cut where they meet the other's edges; of each piece the ends and the
 * middle are looked at, and of an area one place inside it too.
 *
 * @param pair  in one plane; the second has at least one area
 */
export function immersion([one, other]: Pair): Immersion {
  const edges = segmentsOf(outlinesOf(other));
  const depth = (place: Position) => {
    const away = Math.min(...edges.map((edge) => distanceTo(edge, place)));
    return isWithin(place, other) ? away : -away;
  };
  let meetings = 0;
  const places: Position[] = [...one.points, ...one.polygons.flatMap(innerPlace)];
  for (const segment of segmentsOf([...one.lines, ...outlinesOf(one)])) {
    const cuts = cutsOf(segment, edges);
    meetings += cuts.length;
    const stops = [0, ...cuts, 1];
    const middles = stops.slice(1).map((stop, index) => (stop + stops[index]!) / 2);
    places.push(...[0, ...middles, 1].map((share) => along(segment, share)));
  }
  const depths = places.map(depth);
  return { deepest: Math.max(...depths), farthestOut: Math.min(...depths), meetings };
}

/**
 * Measure how far two lines run on from where they cross: the shortest of the four ends, at the
 * crossing at which it is longest.
 *
 * @returns  metres, at least 0; undefined where they do not meet
 */
export function crossingOfLines([one, other]: Pair): number | undefined {
  let best: number | undefined;
  for (const ours of one.lines) {
    for (const theirs of other.lines) {
      for (const [first, second] of crossings(ours, theirs)) {
        const shortest = Math.min(toEnds(ours, first), toEnds(theirs, second));
        best = Math.max(best ?? 0, shortest);
      }
    }
  }
  return best;
}

/** The metres along each of two lines at which they meet. */
function crossings(ours: Path, theirs: Path): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let before = 0;
  for (const segment of segmentsOf([ours])) {
    let passed = 0;
    for (const other of segmentsOf([theirs])) {
      const shares = meetingOf(segment, other);
      if (shares)
        found.push([before + shares[0] * lengthOf(segment), passed + shares[1] * lengthOf(other)]);
      passed += lengthOf(other);
    }
    before += lengthOf(segment);
  }
  return found;
}

/** A line that returns to its beginning has no ends: nothing on it is nearer to one than half its length. */
function toEnds(path: Path, metres: number): number {
  const length = segmentsOf([path]).reduce((sum, segment) => sum + lengthOf(segment), 0);
  const [first, last] = [path[0]!, path.at(-1)!];
  const closed = first[0] === last[0] && first[1] === last[1];
  return closed ? length / 2 : Math.min(metres, length - metres);
}

function cutsOf(segment: Segment, edges: readonly Segment[]): readonly number[] {
  return edges
    .map((edge) => meetingOf(segment, edge)?.[0])
    .filter((share) => share !== undefined)
    .sort((a, b) => a - b);
}

/** A place inside an area: the middle of the longest stretch of the parallel halfway up. */
function innerPlace(rings: readonly Path[]): readonly Position[] {
  const heights = [...new Set(rings.flat().map(([, y]) => y))].sort((a, b) => a - b);
  if (heights.length < 2) return [];
  const half = heights.length >> 1;
  const y = (heights[half - 1]! + heights[half]!) / 2;
  const ends = segmentsOf(rings)
    .filter(([from, to]) => from[1] < y !== to[1] < y)
    .map(([from, to]) => from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]))
    .sort((a, b) => a - b);
  let best: readonly [number, number] = [0, Number.NEGATIVE_INFINITY];
  for (let index = 0; index + 1 < ends.length; index += 2) {
    const width = ends[index + 1]! - ends[index]!;
    if (width > best[1]) best = [(ends[index]! + ends[index + 1]!) / 2, width];
  }
  return ends.length < 2 ? [] : [[best[0], y]];
}

/** Tell whether a shape has areas. */
export function hasArea({ polygons }: Shape): boolean {
  return polygons.length > 0;
}
