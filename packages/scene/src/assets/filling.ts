import type { Box, PlacedObject } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { designNameOf } from "./designs/index.ts";
import type { Model } from "./model-of.ts";
import { withShell } from "./shell.ts";
import { THINNEST_M } from "./stance.ts";
import { isGroundModel } from "./structure.ts";
import { worldBox } from "./world-box.ts";

/** A storey with room for a lamp, in metres. */
const STOREY_M = 3;
/** So far around the things in it a building is drawn: metres at least, and a share of their extent. */
const AROUND_M = 1;
const AROUND = 0.2;
/** Water with nothing on it is drawn this high, or it would stand on the ground like a block; metres. */
const RIPPLE_M = 0.06;
const WATERS: ReadonlySet<string> = new Set(["river", "lake"]);
const BUILT: ReadonlySet<string> = new Set(["wall", "ceiling", "floor"]);

/** What is drawn of a thing, and how. */
interface Filled {
  readonly object: PlacedObject;
  readonly model: Model;
}

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
 * Find what of its box a thing fills that has others in it, and where its walls and its floor are then.
 *
 * @param object  in the room, metres
 * @returns       the object with the box that is drawn, and its model
 */
export function filling(object: PlacedObject, model: Model, company: Company): Filled {
  const { guests, loaded } = company;
  if (guests.length === 0) {
    return { object: !loaded && WATERS.has(model.asset) ? shallow(object) : object, model };
  }
  if (isGroundModel(model)) return { object: underFeet(object, guests), model };
  if (model.asset !== "room") return { object, model };
  const drawn = isRoom(object) ? object : oneStorey(object, guests);
  return { object: drawn, model: withShell(model, drawn, insideOf(drawn, company)) };
}

function shallow(water: PlacedObject): PlacedObject {
  const [x0, bottom, z0, x1, top, z1] = water.box as unknown as Six;
  return { ...water, box: [x0, bottom, z0, x1, Math.min(top, bottom + RIPPLE_M), z1] };
}

function isRoom(object: PlacedObject): boolean {
  return designNameOf(fullName(object)) === "room";
}

/** What is in a room but for its own walls, floor and ceiling. */
function insideOf(room: PlacedObject, { others, guests }: Company): readonly Box[] {
  const within = others
    .filter((each) => !BUILT.has(designNameOf(fullName(each)) ?? ""))
    .map(worldBox)
    .filter((each) => isAround(room.box, each));
  return within.length > 0 ? within : guests;
}

function isAround(outer: Box, inner: Box): boolean {
  return [0, 1, 2].every(
    (i) => outer[i]! <= inner[i]! + THINNEST_M && outer[i + 3]! >= inner[i + 3]! - THINNEST_M,
  );
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
