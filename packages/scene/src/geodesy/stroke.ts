import type { PlacedObject } from "../scene.ts";
import type { Position } from "./geodesic.ts";
import { type Path, shapeOf } from "./shape.ts";
import { cross, dot, squaredChord, type Vector, vectorOf } from "./vector.ts";

/** A piece of a great circle, or a place, with what its distance to a place takes. */
export interface Stroke {
  readonly from: Vector;
  readonly to: Vector;
  /** At right angles to the plane of the great circle; 0 for a place. */
  readonly normal: Vector;
  readonly squaredNormal: number;
  /** In that plane: the way on from `from`, and the way back from `to`. */
  readonly onwards: Vector;
  readonly back: Vector;
}

/** What a shape is drawn with. */
export interface Drawing {
  readonly corners: readonly Vector[];
  readonly strokes: readonly Stroke[];
}

/** Longer steps are divided, so that great circles stay within metres of the lines drawn on a map. */
const LONGEST_STEP_DEG = 0.5;
const MOST_PIECES = 180;

const drawings = new WeakMap<PlacedObject, Drawing>();

/** Give the great circles that an object's shape is drawn with. */
export function drawingOf(object: PlacedObject): Drawing {
  const known = drawings.get(object);
  if (known) return known;
  const { points, lines, polygons } = shapeOf(object);
  const corners: Vector[] = [];
  const strokes: Stroke[] = [];
  for (const point of points) draw([point], corners, strokes);
  for (const line of lines) draw(line, corners, strokes);
  for (const rings of polygons) for (const ring of rings) draw(ring, corners, strokes);
  const drawing = { corners, strokes };
  drawings.set(object, drawing);
  return drawing;
}

/**
 * Measure how far a place is from a stroke.
 *
 * @returns  the square of the chord between the place and the nearest place of the stroke
 */
export function squaredDistance(stroke: Stroke, place: Vector): number {
  if (!isBeside(stroke, place))
    return Math.min(squaredChord(place, stroke.from), squaredChord(place, stroke.to));
  const squaredSine = Math.min(1, dot(place, stroke.normal) ** 2 / stroke.squaredNormal);
  return (2 * squaredSine) / (1 + Math.sqrt(1 - squaredSine));
}

/** Give the place of a stroke that is nearest to a place. */
export function nearestOn(stroke: Stroke, place: Vector): Vector {
  const { from, to, normal, squaredNormal } = stroke;
  if (!isBeside(stroke, place))
    return squaredChord(place, from) <= squaredChord(place, to) ? from : to;
  const height = dot(place, normal) / squaredNormal;
  const foot: Vector = [
    place[0] - height * normal[0],
    place[1] - height * normal[1],
    place[2] - height * normal[2],
  ];
  const length = Math.sqrt(dot(foot, foot));
  return [foot[0] / length, foot[1] / length, foot[2] / length];
}

/** Whether the nearest place is between the ends, not one of them. */
function isBeside({ squaredNormal, onwards, back }: Stroke, place: Vector): boolean {
  return squaredNormal > 0 && dot(place, onwards) > 0 && dot(place, back) > 0;
}

/** Draw a path: a stroke from each corner to the next; a place is a stroke of its own. */
function draw(path: Path, corners: Vector[], strokes: Stroke[]): void {
  let last = path[0]!;
  let from = vectorOf(last);
  corners.push(from);
  for (const place of path.slice(1)) {
    for (const to of pieces(last, place)) {
      strokes.push(strokeOf(from, to));
      corners.push(to);
      from = to;
    }
    last = place;
  }
  if (path.length === 1) strokes.push(placeStroke(from));
}

const NOWHERE: Vector = [0, 0, 0];

function placeStroke(place: Vector): Stroke {
  const none = { normal: NOWHERE, squaredNormal: 0, onwards: NOWHERE, back: NOWHERE };
  return { from: place, to: place, ...none };
}

function strokeOf(from: Vector, to: Vector): Stroke {
  const normal = cross(from, to);
  const [onwards, back] = [cross(normal, from), cross(to, normal)];
  return { from, to, normal, squaredNormal: dot(normal, normal), onwards, back };
}

/** The places after `from`, up to `to`, along the line that is drawn on a map. */
function pieces(from: Position, to: Position): readonly Vector[] {
  const step = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
  if (step <= LONGEST_STEP_DEG) return [vectorOf(to)];
  const count = Math.min(MOST_PIECES, Math.ceil(step / LONGEST_STEP_DEG));
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 1) / count;
    return vectorOf([from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]);
  });
}
