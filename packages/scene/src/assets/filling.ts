import type { Box, PlacedObject } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { designNameOf } from "./designs/index.ts";
import { FLOOR } from "./designs/structure.ts";
import type { Model } from "./model-of.ts";
import { THINNEST_M } from "./stance.ts";
import { isGroundModel } from "./structure.ts";
import { worldBox } from "./world-box.ts";

/** A storey with room for a lamp, in metres. */
const STOREY_M = 3;
/** So far around the things in it a building is drawn: metres at least, and a share of their extent. */
const AROUND_M = 1;
const AROUND = 0.2;
/** A wall this near to the side of a room is that side, in metres. */
const FLUSH_M = 0.3;
/** Between a floor and a rug on it, in metres. */
const BELOW_FEET_M = 0.002;

/** Water with nothing on it is drawn this high, or it would stand on the ground like a block; metres. */
const RIPPLE_M = 0.06;
const WATERS: ReadonlySet<string> = new Set(["river", "lake"]);

/** What else there is, for how much of its box something fills. */
interface Company {
  /** The boxes of what is within it, as they stand. */
  readonly guests: readonly Box[];
  /** All that stands for itself, itself left out. */
  readonly others: readonly PlacedObject[];
  /** Whether something rests on it. */
  readonly loaded: boolean;
}

/**
 * Find what of its box a thing fills that has others in it, or is a wall of the room that it is in.
 *
 * @param object  in the room, metres
 * @returns       the object with the box that is drawn
 */
export function filling(
  object: PlacedObject,
  model: Model,
  { guests, others, loaded }: Company,
): PlacedObject {
  if (model.asset === "wall") return wholeSide(object, others);
  if (guests.length === 0) return !loaded && WATERS.has(model.asset) ? shallow(object) : object;
  if (isGroundModel(model)) return underFeet(object, guests);
  if (model.asset !== "room") return object;
  return isRoom(object) ? floored(object, others) : oneStorey(object, guests);
}

function shallow(water: PlacedObject): PlacedObject {
  const [x0, bottom, z0, x1, top, z1] = water.box as unknown as Six;
  return { ...water, box: [x0, bottom, z0, x1, Math.min(top, bottom + RIPPLE_M), z1] };
}

function isRoom(object: PlacedObject): boolean {
  return designNameOf(fullName(object)) === "room";
}

/** A wall that words name is drawn as the whole side of its room, up to where the room ends. */
function wholeSide(wall: PlacedObject, others: readonly PlacedObject[]): PlacedObject {
  const own = worldBox(wall);
  const room = others.find((each) => isRoom(each) && !each.yaw && isAround(worldBox(each), own));
  if (!room || wall.yaw) return wall;
  const across = own[3]! - own[0]! > own[5]! - own[2]! ? 0 : 2;
  const box = own.map((value, i) => (i % 3 === 2 - across ? value : room.box[i]!));
  return isFlush(own, room.box, 2 - across) ? { ...wall, box } : wall;
}

function isAround(outer: Box, inner: Box): boolean {
  return [0, 1, 2].every(
    (i) => outer[i]! <= inner[i]! + THINNEST_M && outer[i + 3]! >= inner[i + 3]! - THINNEST_M,
  );
}

function isFlush(own: Box, room: Box, axis: number): boolean {
  return [axis, axis + 3].some((i) => Math.abs(own[i]! - room[i]!) < FLUSH_M);
}

/** The floor of a room is under the feet of what stands in it, however thick the layout makes it. */
function floored(room: PlacedObject, others: readonly PlacedObject[]): PlacedObject {
  const isBuilt = (each: PlacedObject) =>
    ["wall", "ceiling", "floor"].includes(designNameOf(fullName(each)) ?? "");
  const within = others.filter((each) => !isBuilt(each) && isAround(room.box, worldBox(each)));
  const feet = Math.min(...within.map(({ box }) => box[1]!));
  const [x0, bottom, z0, x1, top, z1] = room.box as unknown as Six;
  if (within.length === 0 || feet - bottom > FLUSH_M) return room;
  const lifted = (feet - BELOW_FEET_M - FLOOR * top) / (1 - FLOOR);
  return { ...room, box: [x0, lifted, z0, x1, top, z1] };
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

type Six = readonly [number, number, number, number, number, number];
