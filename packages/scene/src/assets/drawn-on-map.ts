import { eastward, type Shape, shapeOfGeometry } from "../geodesy/shape.ts";
import type { Box, PlacedObject, Scene, SceneObject } from "../scene.ts";
import { linearOf } from "./color-of.ts";
import { groundExtent, widened } from "./map-lines.ts";
import { raisedAreas, ribbons, type Spot } from "./map-meshes.ts";
import { materialOf } from "./materials.ts";
import { colorOf, type Model, type ModelPart } from "./model-of.ts";
import { isGroundModel } from "./structure.ts";

/** A feature as it is drawn: its box in metres, large enough to be seen, and its model. */
export interface Drawn {
  readonly object: PlacedObject;
  readonly model: Model;
}

/** How wide roads and rivers are drawn, and the least that anything else is, of the map's longer side. */
const LINE = 0.012;
const SMALLEST = 0.04;
/** What lies is in layers of this height, of the map's longer side: areas by what they are in, then ways. */
const LAYER = 0.001;
const HIGHEST_AREA = 5;
const WAYS: Readonly<Record<string, number>> = { river: 6, path: 7, road: 8, railway: 8 };
/** What stands is at most so high, of the map's longer side. */
const HIGHEST = 0.05;
/** What is lower than this part of its length lies, and is not made higher. */
const FLATTEST = 0.01;
/** Of the way to its nearest neighbour a thing that is drawn larger than it is takes this much. */
const ELBOW = 0.8;

/**
 * Tell how the features of a map are drawn: roads, rivers and areas by their own lines and outlines, what
 * would be a dot larger than it is, as far as its neighbours allow.
 *
 * @param scene    in frame `map`
 * @param objects  its objects laid on the ground in metres, in the same order
 * @returns        how one of `objects` is drawn that otherwise had that model
 */
export function mapDrawer(
  scene: Scene,
  objects: readonly PlacedObject[],
): (object: PlacedObject, model: Model) => Drawn {
  const extent = groundExtent(objects.map(({ box }) => box));
  const features = new Map(scene.objects.map((feature) => [feature.id, feature]));
  return (lying, model) => {
    const feature = features.get(lying.id)!;
    const object =
      isGroundModel(model) && !model.file
        ? withHeight(lying, LAYER * extent * layerOf(lying, model, objects))
        : lying;
    const shape = feature.geometry && shapeOfGeometry(feature.geometry);
    if (!shape || isStraight(shape) || model.file) {
      const line = shape !== undefined && shape.lines.length > 0;
      return {
        object: line ? widened(object, extent) : enlarged(object, objects, extent),
        model,
      };
    }
    const part = partOf(feature, { shape, box: object.box, extent });
    if (!part) return { object: enlarged(object, objects, extent), model };
    return { object, model: { ...model, parts: [part], along: "none" } };
  };
}

/** One line along a parallel or a meridian fills its box, so a design of a road may be seen there. */
function isStraight({ lines, points, polygons }: Shape): boolean {
  const [line] = lines;
  if (lines.length !== 1 || points.length + polygons.length > 0 || line!.length !== 2) return false;
  return [0, 1].some((axis) => line![0]![axis] === line![1]![axis]);
}

interface Site {
  readonly shape: Shape;
  /** In metres on the ground. */
  readonly box: Box;
  readonly extent: number;
}

/** The lines or the areas of a feature in its unit box; undefined where it has neither. */
function partOf(feature: SceneObject, { shape, box, extent }: Site): ModelPart | undefined {
  const place = placeIn(feature.box!);
  const [width, depth] = [box[3]! - box[0]!, box[5]! - box[2]!];
  const line = [LINE * extent, LINE * extent] as const;
  const { lines, polygons } = shape;
  const mesh =
    polygons.length > 0
      ? raisedAreas(polygons, place)
      : lines.length > 0 && width > 0 && depth > 0
        ? ribbons(lines, place, [line[0] / width, line[1] / depth])
        : undefined;
  if (!mesh || mesh.indices.length === 0) return undefined;
  const [red, green, blue] = colorOf(feature);
  return {
    // Things of one name share their meshes, and no two features have the same.
    name: `outline of ${feature.id}`,
    shape: "box",
    axis: "y",
    center: [0, 0, 0],
    size: [1, 1, 1],
    color: [linearOf(red), linearOf(green), linearOf(blue)],
    finish: materialOf(undefined),
    mesh,
  };
}

/** Where degrees lie in the unit box of a feature, which is `[west, south, east, north]`. */
function placeIn([west, south, east, north]: Box): (position: readonly number[]) => Spot {
  const [width, height] = [eastward(west!, east!), north! - south!];
  return ([longitude, latitude]) => [
    width > 0 ? Math.min(eastward(west!, longitude!) / width, 1) - 0.5 : 0,
    height > 0 ? (north! - latitude!) / height - 0.5 : 0,
  ];
}

/** A thing about its middle, at least so large that it is seen, and not much higher than others are wide. */
function enlarged(
  object: PlacedObject,
  all: readonly PlacedObject[],
  extent: number,
): PlacedObject {
  const [x0, y0, z0, x1, y1, z1] = object.box as unknown as Six;
  const [width, depth] = [x1 - x0, z1 - z0];
  const long = Math.max(width, depth);
  const wanted = Math.min(SMALLEST * extent, ELBOW * nearest(object, all));
  if (extent === 0 || (long >= wanted && y1 - y0 <= HIGHEST * extent)) return object;
  const side = (own: number) => (long === 0 ? wanted : own * Math.max(1, wanted / long)) / 2;
  const flat = y1 - y0 <= FLATTEST * long;
  const high = long === 0 ? wanted / 2 : (y1 - y0) * (flat ? 1 : Math.max(1, wanted / long));
  const [x, z] = [(x0 + x1) / 2, (z0 + z1) / 2];
  const [right, near] = [side(width), side(depth)];
  const top = y0 + Math.min(high, HIGHEST * extent);
  return { ...object, box: [x - right, y0, z - near, x + right, top, z + near] };
}

type Six = readonly [number, number, number, number, number, number];

function withHeight(object: PlacedObject, height: number): PlacedObject {
  const [x0, y0, z0, x1, , z1] = object.box as unknown as Six;
  return { ...object, box: [x0, y0, z0, x1, y0 + height, z1] };
}

/** Ways are over areas, and an island is over its lake, which is over the park that it is in. */
function layerOf(object: PlacedObject, { asset }: Model, all: readonly PlacedObject[]): number {
  const way = object.geometry?.type.endsWith("LineString") ? WAYS[asset] : undefined;
  if (way !== undefined) return way;
  const holders = all.filter((other) => other !== object && holds(other.box, object.box));
  return Math.min(HIGHEST_AREA, 1 + holders.length);
}

/** Whether a box is within another, seen from above, and smaller. */
function holds(outer: Box, inner: Box): boolean {
  const within = [0, 2].every((k) => outer[k]! <= inner[k]! && inner[k + 3]! <= outer[k + 3]!);
  return within && (outer[0]! < inner[0]! || inner[3]! < outer[3]!);
}

/** How far it is to the middle of the nearest other thing that stands, in metres. */
function nearest(object: PlacedObject, all: readonly PlacedObject[]): number {
  const middleOf = ({ box }: PlacedObject) => [(box[0]! + box[3]!) / 2, (box[2]! + box[5]!) / 2];
  const [x, z] = middleOf(object) as [number, number];
  return all.reduce((least, other) => {
    if (other.id === object.id || (other.geometry && other.geometry.type !== "Point")) return least;
    const [u, v] = middleOf(other) as [number, number];
    return Math.min(least, Math.hypot(u - x, v - z));
  }, Infinity);
}
