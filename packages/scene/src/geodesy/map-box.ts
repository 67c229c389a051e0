import type { Geometry } from "geojson";
import { shown } from "../json-fields.ts";
import type { Box } from "../scene.ts";
import { turn } from "./geodesic.ts";
import { shapeOfGeometry } from "./shape.ts";

/**
 * Give the smallest box around a geometry; where it crosses the antimeridian, west > east.
 *
 * @param geometry  at least one position, degrees
 * @returns         `[west, south, east, north]` in degrees
 * @see RFC 7946, §5, https://www.rfc-editor.org/rfc/rfc7946#section-5
 * @example
 * boxOfGeometry({ type: "LineString", coordinates: [[179, 0], [-179, 1]] }) // [179, 0, -179, 1]
 */
export function boxOfGeometry(geometry: Geometry): Box {
  const { points, lines, polygons } = shapeOfGeometry(geometry);
  const paths = [...points.map((point) => [point]), ...lines, ...polygons.flat()];
  const latitudes = paths.flatMap((path) => path.map(([, latitude]) => latitude));
  const [west, east] = narrowest(paths.map((path) => extent(path.map(([longitude]) => longitude))));
  const [south, north] = extent(latitudes);
  return [west, south, east, north];
}

/**
 * Tell what is wrong with a box on a map.
 *
 * @returns  "expected ..., got ..."; undefined when it is sound
 */
export function mapBoxProblem(box: Box): string | undefined {
  const expected = unmetBy(box);
  return expected && `expected ${expected}, got ${shown(box)}`;
}

function unmetBy(box: Box): string | undefined {
  if (box.length !== 4 || !box.every(Number.isFinite)) return "4 finite numbers";
  const [west, south, east, north] = box as [number, number, number, number];
  if (south > north) return "south to be at most north";
  if (south < -90 || north > 90) return "latitudes in [-90, 90]";
  if (Math.abs(west) > 180 || Math.abs(east) > 180) return "longitudes in [-180, 180]";
  return undefined;
}

/** From a low to a high longitude, or coordinate. */
export type Extent = readonly [low: number, high: number];

/** Give the least and the greatest of some values. */
export function extent(values: readonly number[]): Extent {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

/**
 * Give the narrowest sector of the globe that holds all extents: all but the widest gap between them.
 *
 * @param extents  degrees; a high side above 180 lies across the antimeridian; at least one
 * @returns        west and east in [-180, 180], west > east across the antimeridian
 */
export function narrowest(extents: readonly Extent[]): Extent {
  if (extents.some(([low, high]) => high - low >= 360)) return [-180, 180];
  const sorted = extents
    .map(([low, high]): Extent => [meridian(low), meridian(low) + (high - low)])
    .sort(([a], [b]) => a - b);
  let farthest = sorted.reduce((one, other) => (other[1] > one[1] ? other : one))[1];
  let reached = farthest - 360;
  let widest: Extent = [-180, 180];
  let gap = 0;
  for (const [low, high] of sorted) {
    if (low - reached > gap) {
      gap = low - reached;
      widest = [low, meridian(farthest)];
    }
    if (high > reached) {
      reached = high;
      farthest = high;
    }
  }
  return widest;
}

/** The same meridian in [-180, 180]; 180 stays. */
function meridian(longitude: number): number {
  return Math.abs(longitude) <= 180 ? longitude : turn(longitude);
}
