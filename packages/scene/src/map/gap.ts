import type { PlacedObject } from "../predicates/predicate.ts";
import { courseTo, type Position } from "./geodesic.ts";
import { meet } from "./meeting.ts";
import { type Path, shapeOf } from "./shape.ts";

/** A direction from the middle of the globe, of length 1. */
type Vector = readonly [x: number, y: number, z: number];

/** What a shape is drawn with; two equal ends are a place. */
type Stroke = readonly [from: Vector, to: Vector];

/** Longer steps are divided, so that great circles stay within metres of the lines drawn on a map. */
const LONGEST_STEP_DEG = 0.5;
const MOST_PIECES = 180;

const strokes = new WeakMap<PlacedObject, readonly Stroke[]>();

/**
 * Measure the shortest way between two objects on a map, 0 where they meet.
 *
 * The nearest places are found on the sphere, and the way between them is measured on WGS 84.
 *
 * @returns  metres along the geodesic, at least 0
 * @example
 * gapOnMap(school, park) // 300.2
 */
export function gapOnMap(one: PlacedObject, other: PlacedObject): number {
  if (meet(one, other)) return 0;
  let best: readonly [Vector, Vector] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const ours of strokesOf(one)) {
    for (const theirs of strokesOf(other)) {
      for (const pair of nearestEnds(ours, theirs)) {
        const chord = squaredChord(...pair);
        if (chord < least) {
          least = chord;
          best = pair;
        }
      }
    }
  }
  return best ? courseTo(placeOf(best[0]), placeOf(best[1])).distance : Number.POSITIVE_INFINITY;
}

/** Two strokes that do not cross are nearest to each other at an end of one of them. */
function nearestEnds(ours: Stroke, theirs: Stroke): readonly (readonly [Vector, Vector])[] {
  return [
    [ours[0], nearestOn(theirs, ours[0])],
    [ours[1], nearestOn(theirs, ours[1])],
    [nearestOn(ours, theirs[0]), theirs[0]],
    [nearestOn(ours, theirs[1]), theirs[1]],
  ];
}

function nearestOn([from, to]: Stroke, place: Vector): Vector {
  const normal = cross(from, to);
  const length2 = dot(normal, normal);
  if (length2 === 0) return from;
  const height = dot(place, normal) / length2;
  const foot: Vector = [
    place[0] - height * normal[0],
    place[1] - height * normal[1],
    place[2] - height * normal[2],
  ];
  const between = dot(cross(from, foot), normal) >= 0 && dot(cross(foot, to), normal) >= 0;
  if (between && dot(foot, foot) > 0) return unit(foot);
  return squaredChord(place, from) <= squaredChord(place, to) ? from : to;
}

function strokesOf(object: PlacedObject): readonly Stroke[] {
  const known = strokes.get(object);
  if (known) return known;
  const { points, lines, polygons } = shapeOf(object);
  const drawn = [...points.map((point) => [point]), ...lines, ...polygons.flat()].flatMap(stroked);
  strokes.set(object, drawn);
  return drawn;
}

function stroked(path: Path): readonly Stroke[] {
  const vectors = path.flatMap((place, index) => pieces(path[index - 1] ?? place, place));
  if (vectors.length === 1) return [[vectors[0]!, vectors[0]!]];
  return vectors.slice(1).map((vector, index) => [vectors[index]!, vector]);
}

/** The places after `from`, up to `to`, along the line that is drawn on a map. */
function pieces(from: Position, to: Position): readonly Vector[] {
  const step = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
  const count = Math.min(MOST_PIECES, Math.max(1, Math.ceil(step / LONGEST_STEP_DEG)));
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 1) / count;
    return vectorOf([from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]);
  });
}

const RADIANS = Math.PI / 180;

function vectorOf([longitude, latitude]: Position): Vector {
  const [lon, lat] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
}

function placeOf([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

function cross([a, b, c]: Vector, [x, y, z]: Vector): Vector {
  return [b * z - c * y, c * x - a * z, a * y - b * x];
}

function dot(one: Vector, other: Vector): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

function unit(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector));
  return [vector[0] / length, vector[1] / length, vector[2] / length];
}

/** The cosine of a small angle keeps no digits; the chord does. */
function squaredChord(one: Vector, other: Vector): number {
  return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;
}
