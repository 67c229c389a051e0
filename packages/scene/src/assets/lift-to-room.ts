import { placedObjects } from "../placed.ts";
import { CONTACT_TOLERANCE } from "../predicates/limits.ts";
import { requireScene } from "../require-scene.ts";
import { type Box, type Frame, objectIds, type PlacedObject, type Scene } from "../scene.ts";
import { designNameOf } from "./designs/index.ts";
import { isGroundModel } from "./structure.ts";

/** How wide and high the whole picture becomes, in metres. */
export const PICTURE_SIZE_M = 4;

/**
 * Tell how far apart two surfaces may be and still touch where they are drawn, in metres.
 *
 * @param frame  of the scene; in a picture whatever counts as contact there does
 */
export function contactIn(frame: Frame): number {
  return frame === "image" ? CONTACT * PICTURE_SIZE_M : 0.02;
}

/** A scene of which every object has a box, in frame `room`. */
export interface PlacedRoom {
  readonly objects: readonly PlacedObject[];
}

/** Bottom edges closer than this share one distance; fractions of the picture. */
const SAME_BOTTOM = 0.005;
/** How far apart two edges may be and still touch, but for rounding; fractions of the picture. */
const CONTACT = 1.01 * CONTACT_TOLERANCE.image;
const GAP_M = 0.05;
/** How thick a ground is, of the depth that it and all that is in it take. */
const SHEET = 0.02;

/**
 * Give a scene in frame `image` depth, so that seen from the front it is the same picture.
 *
 * x and y are kept (y turned up, `PICTURE_SIZE_M` metres a picture). Objects whose bottom edge is
 * lower in the picture come nearer; what is inside a box or stands on it shares that box's depth, and
 * what is on a ground is in front of it, for a ground is as thin as a sheet there.
 * A scene in frame `room` is given back as it is; one in frame `map` is laid on the ground in metres
 * about its middle, north away from the viewer, each thing half as high as its shorter side, roads,
 * parks and waters flat.
 *
 * @throws InputError  when an object has no box
 */
export function liftToRoom(scene: Scene): PlacedRoom {
  requireScene(scene, "liftToRoom");
  const placed = [...placedObjects(scene, "liftToRoom").values()];
  if (scene.frame === "room") return { objects: placed };
  if (scene.frame === "map") return { objects: placed.map(groundOf(placed)) };
  const hosts = new Map(placed.map((o) => [o.id, hostOf(o, placed)]));
  const depths = new Map<string, Depth>();
  const feet = feetIn(scene, placed);
  const total = spread(
    placed.filter((o) => !hosts.get(o.id)),
    { hosts, placed, depths, feet },
  );
  return { objects: placed.map((o) => lift(o, depths.get(o.id)!, total / 2)) };
}

/** How high roads and parks are drawn, in metres. */
const FLAT_M = 0.1;
/** Metres a degree of latitude, and of longitude at the equator, on a sphere of the earth's size. */
const DEGREE_M = 111_195;

/** Lay degrees on the ground, small enough a part of the globe to be flat. */
function groundOf(placed: readonly PlacedObject[]): (object: PlacedObject) => PlacedObject {
  const first = placed[0]?.box[0] ?? 0;
  // Longitudes beyond the antimeridian continue those before it.
  const near = (longitude: number) => longitude - 360 * Math.round((longitude - first) / 360);
  const west = Math.min(...placed.map(({ box }) => near(box[0]!)));
  const south = Math.min(...placed.map(({ box }) => box[1]!));
  const north = Math.max(...placed.map(({ box }) => box[3]!));
  const east = DEGREE_M * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const width = Math.max(...placed.map(({ box }) => near(box[0]!) + span(box) - west));
  return (object) => {
    const x0 = (near(object.box[0]!) - west - width / 2) * east;
    const x1 = x0 + span(object.box) * east;
    const z0 = ((south + north) / 2 - object.box[3]!) * DEGREE_M;
    const z1 = ((south + north) / 2 - object.box[1]!) * DEGREE_M;
    const height = isGroundByName(object) ? FLAT_M : Math.min(x1 - x0, z1 - z0) / 2;
    return { ...object, box: [x0, 0, z0, x1, height, z1] };
  };
}

/** Degrees from the west to the east side of a box in a map. */
function span(box: Box): number {
  return (box[2]! - box[0]! + 360) % 360;
}

type Depth = readonly [far: number, near: number];

interface Family {
  readonly hosts: ReadonlyMap<string, PlacedObject | undefined>;
  readonly placed: readonly PlacedObject[];
  readonly depths: Map<string, Depth>;
  /** Where each touches the ground: its bottom edge, in the picture. */
  readonly feet: ReadonlyMap<string, number>;
}

/** What crosses a bridge is seen before it, wherever their bottom edges are. */
function feetIn({ relations }: Scene, placed: readonly PlacedObject[]): Family["feet"] {
  const feet = new Map(placed.map(({ id, box }) => [id, box[3]!]));
  for (const relation of relations) {
    if (relation.predicate !== "crosses" || relation.negated) continue;
    const below = Math.max(...objectIds(relation).map((id) => feet.get(id)! + SAME_BOTTOM));
    feet.set(relation.subject, Math.max(feet.get(relation.subject)!, below));
  }
  return feet;
}

/** Put objects one row behind the other; the result is the depth that they take, in metres. */
function spread(objects: readonly PlacedObject[], family: Family, room?: Depth): number {
  const rows = rowsOf(objects, family.feet);
  let far = room?.[0] ?? 0;
  for (const row of rows) {
    const free = room ? (room[1] - room[0]) / rows.length : Math.max(...row.map(depthOf)) + GAP_M;
    for (const object of row) placeIn([far, far + free], object, family);
    far += free;
  }
  return far;
}

function placeIn([far, near]: Depth, object: PlacedObject, family: Family): void {
  const depth = Math.min(depthOf(object), (near - far) * 0.9);
  const middle = (far + near) / 2;
  const [start, end] = [middle - depth / 2, middle + depth / 2];
  // Of a ground the top is seen: it is a sheet, and all that is in it is in front of that.
  const back = isGroundByName(object) ? start + SHEET * depth : end;
  family.depths.set(object.id, [start, back]);
  const guests = family.placed.filter((o) => family.hosts.get(o.id) === object);
  if (guests.length > 0) spread(guests, family, [back < end ? back : start, end]);
}

function isGroundByName({ category }: PlacedObject): boolean {
  return isGroundModel({ asset: designNameOf(category) ?? "" });
}

/** From far to near; objects of one row end at the same height and do not cover one another. */
function rowsOf(
  objects: readonly PlacedObject[],
  feet: Family["feet"],
): readonly (readonly PlacedObject[])[] {
  const rows: PlacedObject[][] = [];
  const footOf = ({ id }: PlacedObject) => feet.get(id)!;
  for (const object of [...objects].sort((a, b) => footOf(a) - footOf(b))) {
    const row = rows.at(-1);
    const level = row && footOf(object) - footOf(row[0]!) < SAME_BOTTOM;
    if (level && !row.some((o) => covers(o, object))) row.push(object);
    else rows.push([object]);
  }
  return rows;
}

/** The smallest box that the object is inside of, else the one that it stands on. */
function hostOf(object: PlacedObject, all: readonly PlacedObject[]): PlacedObject | undefined {
  const others = all.filter((o) => o !== object && areaOf(o) > areaOf(object));
  const around = others.filter((o) => isWithin(object, o));
  if (around.length > 0) return around.reduce((a, b) => (areaOf(b) < areaOf(a) ? b : a));
  return others.find((o) => standsOn(object, o));
}

function isWithin({ box: a }: PlacedObject, { box: b }: PlacedObject): boolean {
  return a[0]! >= b[0]! && a[1]! >= b[1]! && a[2]! <= b[2]! && a[3]! <= b[3]!;
}

function standsOn({ box: a }: PlacedObject, { box: b }: PlacedObject): boolean {
  const middle = (a[0]! + a[2]!) / 2;
  return Math.abs(a[3]! - b[1]!) < CONTACT && middle > b[0]! && middle < b[2]!;
}

function covers({ box: a }: PlacedObject, { box: b }: PlacedObject): boolean {
  return a[0]! < b[2]! && b[0]! < a[2]! && a[1]! < b[3]! && b[1]! < a[3]!;
}

function areaOf({ box }: PlacedObject): number {
  return (box[2]! - box[0]!) * (box[3]! - box[1]!);
}

function depthOf({ box }: PlacedObject): number {
  return PICTURE_SIZE_M * Math.min(box[2]! - box[0]!, box[3]! - box[1]!);
}

function lift(object: PlacedObject, [far, near]: Depth, middle: number): PlacedObject {
  const [x0, y0, x1, y1] = object.box as readonly [number, number, number, number];
  const across = (x: number) => (x - 0.5) * PICTURE_SIZE_M;
  const up = (y: number) => (1 - y) * PICTURE_SIZE_M;
  return {
    ...object,
    box: [across(x0), up(y1), far - middle, across(x1), up(y0), near - middle],
  };
}
