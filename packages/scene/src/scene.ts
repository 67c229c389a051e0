import type { Geometry } from "geojson";
import * as z from "zod/mini";
import { PREDICATE_NAMES, type PredicateName } from "./predicate-names.ts";

/**
 * A frame with axes at right angles, in which boxes are compared coordinate by coordinate.
 *
 * `image`: x right, y down, fractions of the picture in [0, 1].
 * `room`: metres, right-handed, x right, y up, z towards the viewer; the floor is y = 0.
 */
export type CartesianFrame = "image" | "room";

/**
 * The coordinate frame of a scene: one with axes at right angles, or a part of the globe.
 *
 * `map`: WGS 84, `[west, south, east, north]` in degrees; west > east crosses the antimeridian.
 * Lengths are metres along the geodesic, directions are true bearings.
 */
export type Frame = CartesianFrame | "map";

/** The frames with axes at right angles. */
export const CARTESIAN_FRAMES: readonly CartesianFrame[] = ["image", "room"];

/** The frames, in the order in which help texts list them. */
export const FRAMES: readonly Frame[] = [...CARTESIAN_FRAMES, "map"];

/** A piece of the user's text: `[start, end)` in UTF-16 units, and the words themselves. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an object is like, in canonical English: `{ color: "red", size: "large", material: "wood" }`. */
export interface Attributes {
  readonly color?: string;
  readonly size?: string;
  readonly material?: string;
  readonly [name: string]: string | undefined;
}

/**
 * `[x0, y0, x1, y1]` in `image`, `[x0, y0, z0, x1, y1, z1]` in `room` (metres),
 * `[west, south, east, north]` in `map` (degrees).
 */
export type Box = readonly number[];

/** One thing in a scene. `yaw` turns its box about the vertical through its centre (radians, `room` only). */
export interface SceneObject {
  readonly id: string;
  readonly category: string;
  readonly attributes: Attributes;
  readonly box?: Box;
  readonly yaw?: number;
  /** Its exact shape in `map`, in degrees (GeoJSON); its box surrounds it. */
  readonly geometry?: Geometry;
  /** Its box and yaw are kept exactly as they are when the scene is laid out (not in `map`). */
  readonly locked?: boolean;
  readonly mention?: Span;
}

/** A scene object that has a box. */
export interface PlacedObject extends SceneObject {
  readonly box: Box;
}

/**
 * A stated relation: `subject predicate object`, by object ids.
 *
 * `between` has two objects; of a group ("in a row") the subject is the first, and the list has the
 * others. `distance` is metres: "two metres to the left of", "within 200 metres of". Where `negated`,
 * it is stated that the relation does not hold.
 */
export interface Relation {
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object: string | readonly string[];
  readonly distance?: number;
  readonly negated?: boolean;
  readonly mention?: Span;
}

/**
 * List the ids of the objects that a relation relates its subject to.
 *
 * @param relation  its `object` is one id or a list of ids
 */
export function objectIds(relation: Relation): readonly string[] {
  return typeof relation.object === "string" ? [relation.object] : relation.object;
}

/** Objects with their places, and what is said of them. This JSON is public: other programs read it. */
export interface Scene {
  readonly frame: Frame;
  readonly objects: readonly SceneObject[];
  readonly relations: readonly Relation[];
}

/** A scene in a frame with axes at right angles. */
export type CartesianScene = Scene & { readonly frame: CartesianFrame };

const spanSchema = z.strictObject({
  start: z.int().check(z.gte(0, "expected at least 0")),
  end: z.int().check(z.gte(0, "expected at least 0")),
  text: z.string(),
});

/** Not by its length, which zod asks of objects too: `{ length: {} }` would break it. */
const nameSchema = z
  .string()
  .check(z.refine((text) => text !== "", "expected at least one character"));

const objectSchema = z.strictObject({
  id: nameSchema,
  category: nameSchema,
  attributes: z.record(z.string(), z.string()),
  box: z.optional(z.array(z.number())),
  yaw: z.optional(z.number()),
  geometry: z.optional(z.custom<Geometry>((value) => typeof value === "object")),
  locked: z.optional(z.boolean()),
  mention: z.optional(spanSchema),
});

const relationSchema = z.strictObject({
  subject: nameSchema,
  predicate: z.enum(PREDICATE_NAMES),
  object: z.union([
    nameSchema,
    z.array(nameSchema).check(z.refine((ids) => ids.length > 0, "expected at least one id")),
  ]),
  distance: z.optional(z.number().check(z.positive("expected more than 0"))),
  negated: z.optional(z.boolean()),
  mention: z.optional(spanSchema),
});

/** The JSON form of a scene. */
export const sceneSchema = z.strictObject({
  frame: z.enum(["image", "room", "map"]),
  objects: z.array(objectSchema),
  relations: z.array(relationSchema),
});
