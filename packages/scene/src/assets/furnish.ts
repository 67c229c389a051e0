import type { PlacedObject } from "../predicates/predicate.ts";
import type { Scene } from "../scene.ts";
import { liftToRoom } from "./lift-to-room.ts";
import { type Model, modelOf } from "./model-of.ts";
import type { Vector3 } from "./vector.ts";

/** An object with its model in its place; metres, x right, y up, z towards the viewer. */
export interface Furnished {
  readonly object: PlacedObject;
  readonly model: Model;
  readonly center: Vector3;
  /** Extent along the model's own axes. */
  readonly size: Vector3;
  /** Turn of the model about the vertical through its centre, radians, counter-clockwise from above. */
  readonly yaw: number;
  /** Something is inside it, so its walls are drawn as if of glass. */
  readonly seeThrough: boolean;
}

/** How far apart two surfaces may be and still touch, in metres. */
const CONTACT_M = 0.02;
/** A box this much narrower than a thing's side shows its end: between a horse's side and its front. */
const END_ON = 0.6;
const QUARTER_TURN = Math.PI / 2;

/**
 * Give every object of a scene its model, in three dimensions, whatever the scene's frame.
 *
 * @throws InputError  when an object has no box
 */
export function furnish(scene: Scene): readonly Furnished[] {
  const { objects } = liftToRoom(scene);
  return objects.map((object) => {
    const others = objects.filter((o) => o !== object);
    const model = modelOf(object, { loaded: others.some((o) => restsOn(o, object)) });
    const guests = others.filter((o) => isWithin(o, object));
    return { object, model, ...poseOf(object, model), seeThrough: hides(object, model, guests) };
  });
}

/** Turn models that are long the other way than their box. */
function poseOf(object: PlacedObject, model: Model): Pick<Furnished, "center" | "size" | "yaw"> {
  const [x0, y0, z0, x1, y1, z1] = object.box as readonly number[] as Six;
  const [width, height, depth] = [x1 - x0, y1 - y0, z1 - z0];
  const yaw = object.yaw ?? 0;
  const center = [(x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2] as const;
  const endOn = width < END_ON * model.sideRatio * height;
  if (model.along === "x" && (depth > width || endOn))
    return { center, size: [depth, height, width], yaw: yaw - QUARTER_TURN };
  if (model.along === "z" && width > depth)
    return { center, size: [depth, height, width], yaw: yaw + QUARTER_TURN };
  return { center, size: [width, height, depth], yaw };
}

type Six = readonly [number, number, number, number, number, number];

function restsOn({ box: a }: PlacedObject, { box: b }: PlacedObject): boolean {
  return Math.abs(a[1]! - b[4]!) < CONTACT_M && overlap(a, b, 0) > 0 && overlap(a, b, 2) > 0;
}

function isWithin({ box: a }: PlacedObject, { box: b }: PlacedObject): boolean {
  const inside = [0, 1, 2].every((i) => a[i]! >= b[i]! - 1e-6 && a[i + 3]! <= b[i + 3]! + 1e-6);
  return inside && volumeOf(a) < volumeOf(b);
}

/** Whether the walls would hide what is within: closed ones do, open ones where they cut through it. */
function hides(object: PlacedObject, model: Model, guests: readonly PlacedObject[]): boolean {
  if (guests.length === 0) return false;
  if (!model.airy) return true;
  return guests.some((guest) => partBoxes(object, model).some((box) => cuts(box, guest.box)));
}

function partBoxes(object: PlacedObject, model: Model): readonly (readonly number[])[] {
  const { box } = object;
  return model.parts.map(({ center, size }) =>
    [-0.5, 0.5].flatMap((side) =>
      [0, 1, 2].map(
        (i) => box[i]! + (box[i + 3]! - box[i]!) * (0.5 + center[i]! + side * size[i]!),
      ),
    ),
  );
}

function cuts(a: readonly number[], b: readonly number[]): boolean {
  return [0, 1, 2].every((i) => overlap(a, b, i) > 1e-3);
}

function overlap(a: readonly number[], b: readonly number[], axis: number): number {
  return Math.min(a[axis + 3]!, b[axis + 3]!) - Math.max(a[axis]!, b[axis]!);
}

function volumeOf(box: readonly number[]): number {
  return (box[3]! - box[0]!) * (box[4]! - box[1]!) * (box[5]! - box[2]!);
}
