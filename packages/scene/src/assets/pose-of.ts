import type { PlacedObject } from "../predicates/predicate.ts";
import type { Box, Frame } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { designNameOf, isAnimal, isFigure } from "./designs/index.ts";
import { contactIn } from "./lift-to-room.ts";
import type { Pose } from "./posed.ts";

/** What is up to this high, of its longer side, is somebody who lies; of its width, who sits. */
const LYING = 0.45;
const SITTING = 2.4;
/** A seat that reaches so far before somebody's knees or less lets the feet hang down, in metres. */
const SEAT_EDGE_M = 0.12;
/** How far feet hang down, of the height of somebody who sits. */
const SHIN = 0.5;
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
  const [width, height, depth] = [0, 1, 2].map((k) => object.box[k + 3]! - object.box[k]!) as [
    number,
    number,
    number,
  ];
  const flat = surroundings.frame === "image";
  const longest = flat ? width : Math.max(width, depth);
  if (height < LYING * longest) {
    return { pose: { kind: "lying", along: flat || width > depth ? "x" : "z" }, turn: 0 };
  }
  const host = height < SITTING * width ? hostOf(object, surroundings) : undefined;
  if (!host) return undefined;
  const seat = designNameOf(fullName(host)) ?? "";
  const astride = !flat && (isAnimal(seat) || ASTRIDE.has(seat));
  const hangs = !flat && (astride || host.box[5]! - host.box[2]! < depth + 2 * SEAT_EDGE_M);
  const drop = hangs ? Math.min(SHIN, (host.box[4]! - host.box[1]!) / height) : 0;
  return { pose: { kind: "sitting", drop, astride }, turn: (host.yaw ?? 0) - (object.yaw ?? 0) };
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
