import { isEffigy } from "../kinds/effigies.ts";
import type { Box, Frame, PlacedObject } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { designNameOf, isAnimal, isFigure } from "./designs/index.ts";
import { contactIn } from "./lift-to-room.ts";
import type { Pose } from "./posed.ts";
import type { Vector3 } from "./vector.ts";

/** What is up to this high, of its longer side, is somebody who lies; of its width, who sits. */
const LYING = 0.45;
const SITTING = 2.4;
/** A seat that reaches so far before somebody's knees or less lets the feet hang down, in metres. */
const SEAT_EDGE_M = 0.12;
/** How far feet hang down, of the height of somebody who sits. */
const SHIN = 0.5;
/** Legs go around a mount of so many widths of who rides, at most. */
const WIDEST = 1.5;
/** How far before the seat feet hang in a picture, in depths of who sits. */
const BEFORE = 0.3;
/** What one sits astride beside animals. */
const ASTRIDE: ReadonlySet<string> = new Set(["bicycle", "motorcycle"]);

/** What a pose depends on beside the object. */
interface Surroundings {
  readonly frame: Frame;
  readonly all: readonly PlacedObject[];
  /** Around each object as it stands in the room. */
  readonly boxOf: (object: PlacedObject) => Box;
}

/** Somebody's pose, and how they are turned against how their box is; radians. */
export interface Posing {
  readonly pose: Pose;
  readonly turn: number;
}

/**
 * Read from the places of things how somebody is to be drawn: who is much longer than high lies; who
 * is on something, and hardly higher than wide, sits there and looks where the seat looks.
 *
 * @returns  undefined for who stands, and for all that are no figures
 */
export function posingOf(object: PlacedObject, surroundings: Surroundings): Posing | undefined {
  if (!isFigure(designNameOf(fullName(object)) ?? "")) return undefined;
  const [width, height, depth] = sidesOf(object);
  const flat = surroundings.frame === "image";
  const longest = flat ? width : Math.max(width, depth);
  if (height < LYING * longest) {
    return { pose: { kind: "lying", along: flat || width > depth ? "x" : "z" }, turn: 0 };
  }
  const sits = height < SITTING * width && !isEffigy(object.category);
  const host = sits ? hostOf(object, surroundings) : undefined;
  if (!host) return undefined;
  const name = designNameOf(fullName(host)) ?? "";
  const astride = isAnimal(name) || ASTRIDE.has(name);
  return flat ? inPicture(object, host, astride) : inRoom(object, host, astride);
}

function inRoom(object: PlacedObject, host: PlacedObject, astride: boolean): Posing {
  const [[width, height, depth], [wide, high, deep]] = [sidesOf(object), sidesOf(host)];
  const hangs = astride || deep < depth + 2 * SEAT_EDGE_M;
  const drop = hangs ? Math.min(SHIN, high / height) : 0;
  const seat = astride ? Math.min(Math.min(wide, deep) / width, WIDEST) : 1;
  return {
    pose: { kind: "sitting", drop, astride, seat },
    turn: (host.yaw ?? 0) - (object.yaw ?? 0),
  };
}

/** Seen from the front, feet hang before the seat; a mount is seen from the side, and so is its rider. */
function inPicture(object: PlacedObject, host: PlacedObject, astride: boolean): Posing {
  const [[, height, depth], [, high, deep]] = [sidesOf(object), sidesOf(host)];
  const drop = Math.min(SHIN, high / height);
  if (!astride) {
    const seat = (host.box[5]! - object.box[2]!) / depth + BEFORE;
    return { pose: { kind: "sitting", drop, astride, seat }, turn: 0 };
  }
  const side = host.attributes.facing === "left" ? -1 : 1;
  const seat = deep / depth + BEFORE;
  return { pose: { kind: "sitting", drop, astride, seat }, turn: (side * Math.PI) / 2 };
}

function sidesOf({ box }: PlacedObject): Vector3 {
  return [box[3]! - box[0]!, box[4]! - box[1]!, box[5]! - box[2]!];
}

function hostOf(
  object: PlacedObject,
  { all, boxOf, frame }: Surroundings,
): PlacedObject | undefined {
  const own = boxOf(object);
  return all.find((other) => {
    const box = boxOf(other);
    const under = [0, 2].every((k) => own[k]! < box[k + 3]! && box[k]! < own[k + 3]!);
    return other !== object && under && Math.abs(own[1]! - box[4]!) < contactIn(frame);
  });
}
