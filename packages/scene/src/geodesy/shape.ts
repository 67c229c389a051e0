import type { Position as GeoJsonPosition, Geometry } from "geojson";
import type { Box, PlacedObject } from "../scene.ts";
import { type Position, turn } from "./geodesic.ts";

/** A path of places; a ring ends where it began. */
export type Path = readonly Position[];

/** What a geometry consists of, in degrees; longitudes run on across the antimeridian. */
export interface Shape {
  readonly points: readonly Position[];
  readonly lines: readonly Path[];
  /** Each a list of rings: the outline, then the holes. */
  readonly polygons: readonly (readonly Path[])[];
}

/** Only of geometries: ten thousand entries in a weak map cost the garbage collector more than boxes do. */
const shapes = new WeakMap<PlacedObject, Shape>();

/**
 * Give the shape of an object on a map: its geometry, or else its box (a place, a line or an area).
 *
 * @param object  with a sound box in `map`
 */
export function shapeOf(object: PlacedObject): Shape {
  if (!object.geometry) return shapeOfBox(object.box);
  const known = shapes.get(object);
  if (known) return known;
  const shape = shapeOfGeometry(object.geometry);
  shapes.set(object, shape);
  return shape;
}

/** Give the middle of a box on a map: half the way from west to east, and from south to north. */
export function mapCentre([west, south, east, north]: Box): Position {
  return [turn(west! + eastward(west!, east!) / 2), (south! + north!) / 2];
}

/** Give the degrees from one meridian eastwards to another, in [0, 360]. */
export function eastward(west: number, east: number): number {
  return east >= west ? east - west : east + 360 - west;
}

/**
 * Take a GeoJSON geometry apart into places, lines and areas.
 *
 * @see RFC 7946, §3.1, https://www.rfc-editor.org/rfc/rfc7946#section-3.1
 */
export function shapeOfGeometry(geometry: Geometry): Shape {
  switch (geometry.type) {
    case "Point":
      return { ...EMPTY, points: [position(geometry.coordinates)] };
    case "MultiPoint":
      return { ...EMPTY, points: geometry.coordinates.map(position) };
    case "LineString":
      return { ...EMPTY, lines: [path(geometry.coordinates)] };
    case "MultiLineString":
      return { ...EMPTY, lines: geometry.coordinates.map(path) };
    case "Polygon":
      return { ...EMPTY, polygons: [geometry.coordinates.map(path)] };
    case "MultiPolygon":
      return { ...EMPTY, polygons: geometry.coordinates.map((rings) => rings.map(path)) };
    case "GeometryCollection":
      return together(geometry.geometries.map(shapeOfGeometry));
  }
}

const EMPTY: Shape = { points: [], lines: [], polygons: [] };

function together(parts: readonly Shape[]): Shape {
  return {
    points: parts.flatMap(({ points }) => points),
    lines: parts.flatMap(({ lines }) => lines),
    polygons: parts.flatMap(({ polygons }) => polygons),
  };
}

function position([longitude, latitude]: GeoJsonPosition): Position {
  return [longitude!, latitude!];
}

/** Each step goes the shorter way round the globe, so that 179, -179 becomes 179, 181. */
function path(coordinates: readonly GeoJsonPosition[]): Path {
  let longitude = coordinates[0]?.[0] ?? 0;
  return coordinates.map(([lon, lat]) => {
    const step = lon! - longitude;
    longitude = Math.abs(step) > 180 ? longitude + turn(step) : lon!;
    return [longitude, lat!];
  });
}

function shapeOfBox([west, south, east, north]: Box): Shape {
  const last = west! + eastward(west!, east!);
  const corner: Position = [west!, south!];
  if (last === west && north === south) return { ...EMPTY, points: [corner] };
  if (last === west || north === south) return { ...EMPTY, lines: [[corner, [last, north!]]] };
  const outline: Path = [corner, [last, south!], [last, north!], [west!, north!], corner];
  return { ...EMPTY, polygons: [[outline]] };
}
