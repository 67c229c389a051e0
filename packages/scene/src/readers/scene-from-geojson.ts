import type { Geometry } from "geojson";
import { InputError } from "../errors.ts";
import { boxOfGeometry } from "../geodesy/map-box.ts";
import { readGeometry } from "../geodesy/read-geometry.ts";
import { type Fields, fieldsOf, listOf, shown } from "../json-fields.ts";
import { parseScene } from "../parse-scene.ts";
import type { Attributes, Relation, Scene, SceneObject } from "../scene.ts";
import { isOsmElement, osmCategory } from "./osm-category.ts";
import { uniqueIds } from "./unique-ids.ts";

/** The properties that say what a feature is, the most telling first. */
const CATEGORY_PROPERTIES = ["category", "type", "class", "kind"];

/** What a feature is called when no property but a name says what it is, or not even that. */
const UNNAMED = "place";

/**
 * Read GeoJSON into a scene in the frame `map`.
 *
 * Each feature is an object: its category is the first property among `category`, `type`, `class` and
 * `kind`, else what its tags of OpenStreetMap say (`highway: "residential"` is a street, `natural:
 * "wood"` a forest), else its `name`, else "place". All other properties with plain values are
 * attributes, as text. Ids are kept; a feature without one gets `category-1`. A bare
 * geometry is one object; each geometry of a bare collection is one. A feature whose geometry is
 * null has no place yet. `relations` beside the
 * features, as `sceneGeoJson` writes them, are read back.
 *
 * @param json  a parsed FeatureCollection, Feature or geometry, WGS 84
 * @returns     in `map`, every object with its geometry and box
 * @throws InputError  that names the place: an unknown type, a position that is not two finite
 *   numbers within [-180, 180] and [-90, 90], a ring that is not closed, an id that is there twice,
 *   a `crs` that is not WGS 84
 * @see RFC 7946, https://www.rfc-editor.org/rfc/rfc7946
 * @example
 * sceneFromGeoJson({ type: "Point", coordinates: [8.5, 47.4] }).objects[0]
 * // { id: "place-1", category: "place", attributes: {}, box: [8.5, 47.4, 8.5, 47.4], geometry: ... }
 */
export function sceneFromGeoJson(json: unknown): Scene {
  const root = fieldsOf(json, "sceneFromGeoJson");
  requireDegrees(root.crs);
  const drafts = features(root).map(({ feature, where }) => draft(feature, where));
  const ids = uniqueIds(drafts.map(({ id, category }) => ({ id, category })));
  const objects = drafts.map(({ category, attributes, geometry }, index): SceneObject => {
    const place = geometry && { box: boxOfGeometry(geometry), geometry };
    return { id: ids[index]!, category, attributes, ...place };
  });
  const relations = listOf(root.relations ?? [], "sceneFromGeoJson: relations");
  return parseScene({ frame: "map", objects, relations: relations as readonly Relation[] });
}

/** Names of WGS 84 in degrees, as files from before RFC 7946 have them. */
const WGS_84 = /CRS:?84|EPSG:+4326|^WGS ?84$/i;

/** What is in another reference system would be read as some other place. */
function requireDegrees(crs: unknown): void {
  if (crs === undefined || crs === null) return;
  const { properties } = fieldsOf(crs, "sceneFromGeoJson: crs");
  const { name } = fieldsOf(properties ?? {}, "sceneFromGeoJson: crs.properties");
  if (typeof name === "string" && WGS_84.test(name)) return;
  throw new InputError(
    `sceneFromGeoJson: crs: expected WGS 84 in degrees (CRS84, EPSG:4326), got ${shown(name)}. Convert the coordinates, for example with ogr2ogr -t_srs EPSG:4326.`,
  );
}

interface Placed {
  readonly feature: Fields;
  readonly where: string;
}

interface Draft {
  readonly id: string | undefined;
  readonly category: string;
  readonly attributes: Attributes;
  readonly geometry: Geometry | undefined;
}

/** The features of a document; a geometry stands for a feature without properties. */
function features(root: Fields): readonly Placed[] {
  const where = "sceneFromGeoJson";
  switch (root.type) {
    case "FeatureCollection":
      return listOf(root.features, `${where}: features`).map((each, index) => {
        const place = `${where}: features[${index}]`;
        const feature = fieldsOf(each, place);
        if (feature.type === "Feature") return { feature, where: place };
        throw new InputError(
          `${place}.type: expected "Feature", got ${shown(feature.type)}. Wrap the geometry in a feature.`,
        );
      });
    case "Feature":
      return [{ feature: root, where }];
    case "GeometryCollection":
      return listOf(root.geometries, `${where}: geometries`).map((geometry, index) => ({
        feature: { geometry },
        where: `${where}: geometries[${index}]`,
      }));
    default:
      return [{ feature: { geometry: root }, where }];
  }
}

function draft({ id, properties, geometry }: Fields, where: string): Draft {
  const known = withTags(properties == null ? {} : fieldsOf(properties, `${where}.properties`));
  const osm = osmCategory(known);
  const source =
    CATEGORY_PROPERTIES.find((name) => isText(known[name]) && !isOsmElement(known[name])) ??
    (osm === undefined && isText(known.name) ? "name" : undefined);
  const category = source ? String(known[source]).trim() : (osm ?? UNNAMED);
  const attributes = Object.entries(known)
    .filter(([name, value]) => name !== source && isPlain(value))
    .map(([name, value]) => [name, String(value)]);
  return {
    id: typeof id === "number" || isText(id) ? String(id) : undefined,
    category,
    attributes: Object.fromEntries(attributes),
    geometry: geometry === null ? undefined : readGeometry(geometry, `${where}.geometry`),
  };
}

/** Properties with the tags of OpenStreetMap that stand in a list of their own beside them. */
function withTags(properties: Fields): Fields {
  const { tags } = properties;
  return typeof tags === "object" && tags !== null && !Array.isArray(tags)
    ? { ...properties, ...tags }
    : properties;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function isPlain(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
