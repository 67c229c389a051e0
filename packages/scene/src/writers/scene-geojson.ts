import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { InputError } from "../errors.ts";
import { eastward } from "../geodesy/shape.ts";
import { placedObjects } from "../placed.ts";
import { requireScene } from "../require-scene.ts";
import type { Box, Relation, Scene } from "../scene.ts";

/** A feature collection with the stated relations beside the features, by their ids. */
export interface SceneGeoJson extends FeatureCollection {
  readonly relations: readonly Relation[];
}

/**
 * Write a map as GeoJSON: one feature for each object, the relations as a foreign member.
 *
 * A feature's `id` is the object's, its properties are `category` and the attributes; an object
 * without a geometry is drawn as its box. An area across the antimeridian is cut in two there.
 *
 * @param scene  in `map`, every object with a box or a geometry
 * @throws InputError  when the scene is in another frame, or an object has no place
 * @see RFC 7946, https://www.rfc-editor.org/rfc/rfc7946
 * @example
 * sceneGeoJson(scene).features[0]
 * // { type: "Feature", id: "park-1", properties: { category: "park" }, geometry: ... }
 */
export function sceneGeoJson(scene: Scene): SceneGeoJson {
  requireScene(scene, "sceneGeoJson");
  if (scene.frame !== "map") {
    throw new InputError(
      `sceneGeoJson: expected a scene in map, got ${scene.frame}. Lay it out in the frame map.`,
    );
  }
  const features = [...placedObjects(scene, "sceneGeoJson").values()].map(
    ({ id, category, attributes, geometry, box }): Feature => ({
      type: "Feature",
      id,
      properties: { ...attributes, category },
      bbox: [...box] as [number, number, number, number],
      geometry: geometry ?? geometryOfBox(box),
    }),
  );
  return { type: "FeatureCollection", features, relations: scene.relations };
}

/** A place, a line or an area, counterclockwise. */
function geometryOfBox([west, south, east, north]: Box): Geometry {
  const corner: Position = [west!, south!];
  if (west === east && south === north) return { type: "Point", coordinates: corner };
  if (west! > east!) return acrossAntimeridian([west!, south!, east!, north!]);
  if (west === east || south === north)
    return { type: "LineString", coordinates: [corner, [east!, north!]] };
  return { type: "Polygon", coordinates: [outline([west!, south!, east!, north!])] };
}

function acrossAntimeridian([west, south, east, north]: Box): Geometry {
  const halves: readonly Box[] = [
    [west!, south!, 180, north!],
    [-180, south!, east!, north!],
  ];
  const drawn = halves.filter((half) => eastward(half[0]!, half[2]!) > 0);
  if (south === north) {
    const coordinates = drawn.map(([from, , to]) => [
      [from!, south!],
      [to!, south!],
    ]);
    return { type: "MultiLineString", coordinates };
  }
  return { type: "MultiPolygon", coordinates: drawn.map((half) => [outline(half)]) };
}

function outline([west, south, east, north]: Box): Position[] {
  return [
    [west!, south!],
    [east!, south!],
    [east!, north!],
    [west!, north!],
    [west!, south!],
  ];
}
