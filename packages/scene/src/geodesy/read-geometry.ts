import type { Geometry, Position } from "geojson";
import { InputError } from "../errors.ts";
import { fieldsOf, listOf, shown } from "../json-fields.ts";

/** How deep a collection may be nested: RFC 7946, §3.1.8 advises against any nesting. */
const DEEPEST = 8;

/**
 * Make sure that a value is a GeoJSON geometry that says where something is.
 *
 * Altitudes are left out. Everything else is kept as it is.
 *
 * @param value  as it comes out of `JSON.parse`
 * @param where  its place, for the error
 * @throws InputError  when it has no position, or one that is no place on the globe, an unknown type,
 *                     a line of fewer than 2 positions, a ring of fewer than 4 or that is not closed
 * @see RFC 7946, §3.1, https://www.rfc-editor.org/rfc/rfc7946#section-3.1
 */
export function readGeometry(value: unknown, where: string, depth = 0): Geometry {
  const { type, coordinates, geometries } = fieldsOf(value, where);
  const read = typeof type === "string" ? READERS.get(type) : undefined;
  if (read) return { type, coordinates: read(coordinates, `${where}.coordinates`) } as Geometry;
  if (type === "GeometryCollection" && depth < DEEPEST) {
    const inner = each(geometries, `${where}.geometries`, (geometry, place) =>
      readGeometry(geometry, place, depth + 1),
    );
    return { type, geometries: inner };
  }
  throw new InputError(
    `${where}.type: expected a geometry of RFC 7946, got ${shown(type)}. Use Point, LineString, Polygon, their Multi forms or a flat GeometryCollection.`,
  );
}

type Reader<Part> = (value: unknown, where: string) => Part;

/** How the coordinates of each type are read. */
const READERS: ReadonlyMap<string, Reader<Position | unknown[]>> = new Map<
  string,
  Reader<Position | unknown[]>
>([
  ["Point", position],
  ["MultiPoint", (value, where) => each(value, where, position)],
  ["LineString", line],
  ["MultiLineString", (value, where) => each(value, where, line)],
  ["Polygon", rings],
  ["MultiPolygon", (value, where) => each(value, where, rings)],
]);

function rings(value: unknown, where: string): Position[][] {
  return each(value, where, ring);
}

function each<Part>(value: unknown, where: string, read: Reader<Part>): Part[] {
  const list = listOf(value, where);
  if (list.length === 0) {
    throw new InputError(`${where}: expected at least one entry, got []. Leave the feature out.`);
  }
  return list.map((part, index) => read(part, `${where}[${index}]`));
}

function position(value: unknown, where: string): Position {
  const [longitude, latitude] = listOf(value, where);
  const sound =
    typeof longitude === "number" &&
    typeof latitude === "number" &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90;
  if (sound) return [longitude, latitude];
  throw new InputError(
    `${where}: expected longitude in [-180, 180] and latitude in [-90, 90], got ${shown(value)}. Use degrees, WGS 84.`,
  );
}

function line(value: unknown, where: string): Position[] {
  const positions = each(value, where, position);
  if (positions.length >= 2) return positions;
  throw new InputError(`${where}: expected at least 2 positions, got 1. Make it a Point.`);
}

function ring(value: unknown, where: string): Position[] {
  const positions = each(value, where, position);
  const [first, last] = [positions[0]!, positions.at(-1)!];
  if (positions.length >= 4 && first[0] === last[0] && first[1] === last[1]) return positions;
  throw new InputError(
    `${where}: expected at least 4 positions, the last equal to the first, got ${positions.length}, ${shown(first)} to ${shown(last)}. Close the ring.`,
  );
}
