import { checkOptions } from "../check-options.ts";
import type { PlacedObject } from "../predicates/predicate.ts";
import { requireScene } from "../require-scene.ts";
import type { Box, Scene } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { designNameOf } from "./designs/index.ts";
import { mapDrawer } from "./drawn-on-map.ts";
import { facadesOf, withoutOwn } from "./facades.ts";
import type { AssetLibrary } from "./files/asset.ts";
import { contactIn, liftToRoom } from "./lift-to-room.ts";
import { type Model, modelOf } from "./model-of.ts";
import { posingOf } from "./pose-of.ts";
import type { Pose } from "./posed.ts";
import { sensesIn } from "./senses.ts";
import { isGround } from "./structure.ts";
import { varietyIn } from "./variety.ts";
import type { Vector3 } from "./vector.ts";
import { worldBox } from "./world-box.ts";
import { wearersIn } from "./worn.ts";

/** An object with its model in its place; metres, x right, y up, z towards the viewer. */
export interface Furnished {
  readonly object: PlacedObject;
  readonly model: Model;
  readonly center: Vector3;
  /** Extent along the model's own axes. */
  readonly size: Vector3;
  /** Turn of the model about the vertical through its centre, radians, counter-clockwise from above. */
  readonly yaw: number;
  /** Of `yaw`, what turns the model within its object's box: its length, the side it shows. */
  readonly turn: number;
  /** Something is inside it, so its walls are drawn as if of glass. */
  readonly seeThrough: boolean;
}

/** Which models may be used. */
export interface FurnishOptions {
  /** The user's own models, which go before the built-in ones; see `assetsFromFiles`. */
  readonly assets?: AssetLibrary;
}

/** A box this much narrower than a thing's side shows its end: between a horse's side and its front. */
const END_ON = 0.6;
const QUARTER_TURN = Math.PI / 2;
/** A storey with room for a lamp, in metres. */
const STOREY_M = 3;
/** So far around the things in it a building is drawn: metres at least, and a share of their extent. */
const AROUND_M = 1;
const AROUND = 0.2;
/** The thinnest that anything is drawn, in metres: a box without height is still a sheet. */
const THINNEST_M = 1e-4;

/**
 * Give every object of a scene its model, in three dimensions, whatever the scene's frame.
 *
 * @param options  `assets`: the user's own models; each is fitted into its box, all sides scaled
 *                 alike, standing on the box's bottom
 * @throws InputError  when an object has no box or an option is unknown
 */
export function furnish(scene: Scene, options: FurnishOptions = {}): readonly Furnished[] {
  requireScene(scene, "furnish");
  checkOptions(options, ["assets"], "furnish");
  const { objects } = liftToRoom(scene);
  const boxes = new Map(objects.map((o) => [o, worldBox(o)]));
  const boxOf = (object: PlacedObject) => boxes.get(object)!;
  const drawOnMap = scene.frame === "map" ? mapDrawer(scene, objects) : undefined;
  // In a picture everything fills exactly its own box.
  const flat = scene.frame === "image";
  const load = flat ? "backs hidden" : "backs shown";
  const view = flat ? "picture" : "room";
  const wearers = wearersIn(scene, objects, boxOf);
  const facades = facadesOf(scene.frame, objects, boxOf);
  const isApart = ({ id }: PlacedObject) => !wearers.has(id) && !facades.has(id);
  const drawnAs = new Map([...sensesIn(objects), ...varietyIn(objects)]);
  const posings = new Map(
    objects.map((o) => [o.id, posingOf(o, { frame: scene.frame, all: objects, boxOf })]),
  );
  const furnished = objects.map((object): Furnished => {
    const box = boxOf(object);
    const others = objects.filter((o) => o !== object && isApart(o)).map(boxOf);
    const loaded = others.some((other) => restsOn(other, box, contactIn(scene.frame)));
    const posing = posings.get(object.id);
    const guests = others.filter((other) => isWithin(other, box));
    const plain = modelOf(drawnAs.get(object.id) ?? object, {
      load: loaded ? load : "free",
      holding: guests.length > 0,
      view,
      ...(posing && { pose: posing.pose }),
      ...options,
    });
    const { object: wide, model } = drawOnMap?.(object, plain) ?? {
      object: facades.get(object.id)?.object ?? object,
      model: withoutOwn(plain, object.id, facades),
    };
    const filled = scene.frame === "room" ? filling(wide, model, guests) : wide;
    const pose = model.file ? fitted(filled, model.file.size) : stretched(filled, model);
    const turned = turnedBy(posing?.turn ?? 0, pose);
    return { object, model, ...turned, seeThrough: hides(box, model, guests) };
  });
  const byId = new Map(furnished.map((each) => [each.object.id, each]));
  return furnished.map((each) => {
    const wearer = wearers.get(each.object.id);
    return wearer ? putOn(each, byId.get(wearer.id)!, posings.get(wearer.id)?.pose) : each;
  });
}

/** Clothes are cut to their wearer, and stand as they do; not those with files of their own. */
function putOn(garment: Furnished, wearer: Furnished, pose: Pose | undefined): Furnished {
  if (garment.model.file || wearer.model.file) return garment;
  const { center, size, yaw, turn } = wearer;
  const wornBy = { category: fullName(wearer.object), pose };
  return { ...garment, model: modelOf(garment.object, { wornBy }), center, size, yaw, turn };
}

type Stance = Pick<Furnished, "center" | "size" | "yaw" | "turn">;

/** Turn a model in its box; by a quarter its sides change places. */
function turnedBy(angle: number, stance: Stance): Stance {
  const { size, yaw, turn } = stance;
  const sideways = Math.abs(Math.sin(angle)) > Math.SQRT1_2;
  const sides: Vector3 = sideways ? [size[2], size[1], size[0]] : size;
  return { ...stance, size: sides, yaw: yaw + angle, turn: turn + angle };
}

/** What of its box a thing with others in it fills. */
function filling(object: PlacedObject, model: Model, guests: readonly Box[]): PlacedObject {
  if (guests.length === 0) return object;
  if (isGround(model)) return underFeet(object, guests);
  const isBuilding = model.asset === "room" && designNameOf(fullName(object)) !== "room";
  return isBuilding ? oneStorey(object, guests) : object;
}

/**
 * Of a large building only the part is drawn in which the things are, a storey high: else they would be
 * dots in it.
 */
function oneStorey(object: PlacedObject, guests: readonly Box[]): PlacedObject {
  const [x0, bottom, z0, x1, top, z1] = object.box as unknown as Six;
  const needed = Math.max(bottom + STOREY_M, ...guests.map((guest) => guest[4]! + THINNEST_M));
  const [left, right] = aroundThem([x0, x1], 0, guests);
  const [far, near] = aroundThem([z0, z1], 2, guests);
  return { ...object, box: [left, bottom, far, right, Math.min(top, needed), near] };
}

/** How far a building is drawn along an axis: to some way beyond the things in it. */
function aroundThem(
  [low, high]: readonly [number, number],
  axis: 0 | 2,
  guests: readonly Box[],
): readonly [number, number] {
  const first = Math.min(...guests.map((guest) => guest[axis]!));
  const last = Math.max(...guests.map((guest) => guest[axis + 3]!));
  const air = Math.max(AROUND_M, AROUND * (last - first));
  return [Math.max(low, first - air), Math.min(high, last + air)];
}

/** Of a ground with things in it (a garden with its bushes) only what is below them is filled. */
function underFeet(object: PlacedObject, guests: readonly Box[]): PlacedObject {
  const [x0, bottom, z0, x1, , z1] = object.box as unknown as Six;
  const feet = Math.min(...guests.map((guest) => guest[1]!));
  return { ...object, box: [x0, bottom, z0, x1, Math.max(feet, bottom + THINNEST_M), z1] };
}

/** Fill the box; turn models that are long the other way than it. */
function stretched(object: PlacedObject, model: Model): Stance {
  const { center, sides } = middleAndSides(object);
  const quarters = quartersOf(object, model, sides);
  const [width, height, depth] = sides;
  const size: Vector3 = quarters % 2 === 0 ? sides : [depth, height, width];
  const turn = quarters * QUARTER_TURN;
  return { center, size, turn, yaw: (object.yaw ?? 0) + turn };
}

/** Quarter turns counter-clockwise from above, so that the model is as long as its box. */
function quartersOf(
  { attributes, yaw }: PlacedObject,
  { along, sideRatio }: Model,
  [width, height, depth]: Vector3,
): number {
  const { facing } = attributes;
  if (yaw === undefined && (facing === "left" || facing === "right")) {
    const toTheRight = along === "x" ? 0 : 1;
    return facing === "right" ? toTheRight : toTheRight - 2;
  }
  const endOn = width < END_ON * sideRatio * height;
  if (along === "x" && (depth > width || endOn)) return -1;
  return along === "z" && width > depth ? 1 : 0;
}

/** Scale all sides alike to the largest that the box holds, and stand it on the box's bottom. */
function fitted(object: PlacedObject, own: Vector3): Stance {
  const { center, sides } = middleAndSides(object);
  const scale = Math.min(...own.map((side, i) => (side > 0 ? sides[i]! / side : Infinity)));
  const size = own.map((side) => Math.max(side * scale, THINNEST_M)) as unknown as Vector3;
  const bottom = center[1] - sides[1] / 2;
  return {
    center: [center[0], bottom + size[1] / 2, center[2]],
    size,
    turn: 0,
    yaw: object.yaw ?? 0,
  };
}

function middleAndSides({ box }: PlacedObject): {
  readonly center: Vector3;
  readonly sides: Vector3;
} {
  const [x0, y0, z0, x1, y1, z1] = box as unknown as Six;
  return {
    center: [(x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2],
    sides: [
      Math.max(x1 - x0, THINNEST_M),
      Math.max(y1 - y0, THINNEST_M),
      Math.max(z1 - z0, THINNEST_M),
    ],
  };
}

type Six = readonly [number, number, number, number, number, number];

function restsOn(a: Box, b: Box, contact: number): boolean {
  return Math.abs(a[1]! - b[4]!) < contact && overlap(a, b, 0) > 0 && overlap(a, b, 2) > 0;
}

function isWithin(a: Box, b: Box): boolean {
  const inside = [0, 1, 2].every((i) => a[i]! >= b[i]! - 1e-6 && a[i + 3]! <= b[i + 3]! + 1e-6);
  return inside && volumeOf(a) < volumeOf(b);
}

/** Whether the walls would hide what is within: closed ones do, open ones where they cut through it. */
function hides(box: Box, model: Model, guests: readonly Box[]): boolean {
  if (guests.length === 0 || model.asset === "room" || isGround(model)) return false;
  if (!model.airy) return true;
  return !model.file && guests.some((guest) => partBoxes(box, model).some((b) => cuts(b, guest)));
}

function partBoxes(box: Box, model: Model): readonly Box[] {
  return model.parts.map(({ center, size }) =>
    [-0.5, 0.5].flatMap((side) =>
      [0, 1, 2].map(
        (i) => box[i]! + (box[i + 3]! - box[i]!) * (0.5 + center[i]! + side * size[i]!),
      ),
    ),
  );
}

function cuts(a: Box, b: Box): boolean {
  return [0, 1, 2].every((i) => overlap(a, b, i) > 1e-3);
}

function overlap(a: Box, b: Box, axis: number): number {
  return Math.min(a[axis + 3]!, b[axis + 3]!) - Math.max(a[axis]!, b[axis]!);
}

function volumeOf(box: Box): number {
  return (box[3]! - box[0]!) * (box[4]! - box[1]!) * (box[5]! - box[2]!);
}
