import type { Box, Frame, PlacedObject } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { DESIGNS, designNameOf } from "./designs/index.ts";
import type { Model } from "./model-of.ts";

/** Buildings whose designs are solid, so that what is set into their walls would not be seen. */
const WALLED: ReadonlySet<string> = new Set([
  "house",
  "building",
  "shop",
  "barn",
  "garage",
  "church",
  "castle",
  "tower",
  "clock tower",
  "lighthouse",
  "temple",
]);
/** What is set into the front of a building. */
const SET_IN: ReadonlySet<string> = new Set(["door", "window"]);
/** What is a part of a building as it is drawn, and takes the place of that part. */
const BUILT_ON: ReadonlySet<string> = new Set(["roof", "chimney"]);
/** How far it stands out of the front, in metres. */
const RELIEF_M = 0.02;

/** What is drawn as a part of a building: its place there, and what it is a part of. */
export interface Facade {
  readonly object: PlacedObject;
  readonly hostId: string;
  /** The design of it, such as "door" or "roof". */
  readonly kind: string;
}

/**
 * Find the doors, windows and roofs of buildings, which are within the boxes of these, and put them where
 * they are seen: on the front, or in the place of the building's own roof.
 *
 * @param frame    in which the scene was; in a picture nothing of a building stands before them
 * @param objects  in the room, metres
 * @param boxOf    the box around each as it stands
 * @returns        by the id of the door, window or roof
 */
export function facadesOf(
  frame: Frame,
  objects: readonly PlacedObject[],
  boxOf: (object: PlacedObject) => Box,
): ReadonlyMap<string, Facade> {
  const walled = objects.filter((object) => WALLED.has(designOf(object)));
  if (walled.length === 0) return new Map();
  const set = objects.filter((object) => {
    const kind = designOf(object);
    return SET_IN.has(kind) || BUILT_ON.has(kind);
  });
  // A building with things in it is drawn open in front, and has no front to be set into.
  const hosts = walled.filter((host) =>
    objects.every((o) => o === host || set.includes(o) || !isWithin(boxOf(o), boxOf(host))),
  );
  return new Map(
    set.flatMap((object): readonly (readonly [string, Facade])[] => {
      const host = hosts.find((each) => !each.yaw && isWithin(boxOf(object), boxOf(each)));
      const box = host && placeOn(object, { box: boxOf(host), design: designOf(host) }, frame);
      if (!host || !box) return [];
      return [[object.id, { object: { ...object, box }, hostId: host.id, kind: designOf(object) }]];
    }),
  );
}

/** Where something is drawn that is a part of a building; undefined where this has no such part. */
function placeOn(
  object: PlacedObject,
  { box, design }: { readonly box: Box; readonly design: string },
  frame: Frame,
): Box | undefined {
  const kind = designOf(object);
  if (BUILT_ON.has(kind)) return ownPart(box, design, kind);
  const flat = frame === "image";
  return inFront(object, (flat ? box[5]! : frontOf(box, design)) + RELIEF_M, flat);
}

/** The place in its box of the part of a building's design that has this name, and looks like it. */
function ownPart(box: Box, design: string, name: string): Box | undefined {
  const own = DESIGNS[design]?.parts.find((each) => each.name === name);
  if (own?.shape !== DESIGNS[name]!.parts[0]!.shape) return undefined;
  const at = (share: number, k: number) => box[k]! + (box[k + 3]! - box[k]!) * share;
  return [...own.from.map(at), ...own.to.map(at)];
}

function designOf(object: PlacedObject): string {
  return designNameOf(fullName(object)) ?? "";
}

/** The box of a door moved to the front of its building: flat upon it in a picture, else up to it. */
function inFront({ box }: PlacedObject, front: number, flat: boolean): Box {
  const [x0, y0, z0, x1, y1, z1] = box as unknown as Six;
  if (flat) return [x0, y0, front, x1, y1, front + z1 - z0];
  return [x0, y0, front - (z1 - z0), x1, y1, front];
}

/**
 * Leave out of a building's model the doors, or the windows, in place of which others are stated.
 *
 * @param id  of the building
 */
export function withoutOwn(model: Model, id: string, facades: ReadonlyMap<string, Facade>): Model {
  const stated = [...facades.values()].filter(({ hostId }) => hostId === id);
  if (stated.length === 0 || model.file) return model;
  const isOther = (name: string) => stated.some(({ kind }) => name.split(" ").includes(kind));
  return { ...model, parts: model.parts.filter(({ name }) => !isOther(name)) };
}

/** Where a building's own door is, or else the front of its box. */
function frontOf(box: Box, design: string): number {
  const door = DESIGNS[design]?.parts.find(({ name }) => name === "door");
  return box[2]! + (box[5]! - box[2]!) * (door?.to[2] ?? 1);
}

type Six = readonly [number, number, number, number, number, number];

function isWithin(a: Box, b: Box): boolean {
  return [0, 1, 2].every((i) => a[i]! >= b[i]! - RELIEF_M && a[i + 3]! <= b[i + 3]! + RELIEF_M);
}
