import { checkOptions } from "../check-options.ts";
import { isHeadgear } from "../kinds/clothing.ts";
import { requirePlacedScene } from "../placed.ts";
import type { Box, Frame, PlacedObject, Scene, SceneObject } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { isFigure } from "./designs/index.ts";
import { mapDrawer } from "./drawn-on-map.ts";
import { facadesOf, withoutOwn } from "./facades.ts";
import type { AssetLibrary } from "./files/asset.ts";
import { filling } from "./filling.ts";
import { hangingIn } from "./hanging.ts";
import { contactIn, liftToRoom } from "./lift-to-room.ts";
import { type Model, modelOf } from "./model-of.ts";
import { posingOf } from "./pose-of.ts";
import type { Pose } from "./posed.ts";
import { sensesIn } from "./senses.ts";
import { fitted, type Stance, stretched, turnedBy } from "./stance.ts";
import { isGroundModel } from "./structure.ts";
import { varietyIn } from "./variety.ts";
import { worldBox } from "./world-box.ts";
import { wearersIn } from "./worn.ts";

/** An object with its model in its place; metres, x right, y up, z towards the viewer. */
export interface Furnished extends Stance {
  readonly object: PlacedObject;
  readonly model: Model;
  /** Something is inside it, so its walls are drawn as if of glass. */
  readonly seeThrough: boolean;
}

/** Which models may be used. */
export interface FurnishOptions {
  /** The user's own models, which go before the built-in ones; see `assetsFromFiles`. */
  readonly assets?: AssetLibrary;
}

/**
 * Give every object of a scene its model, in three dimensions, whatever the scene's frame.
 *
 * @param options  `assets`: the user's own models; each is fitted into its box, all sides scaled
 *                 alike, standing on the box's bottom
 * @throws InputError  when an object has no box or an option is unknown
 */
export function furnish(scene: Scene, options: FurnishOptions = {}): readonly Furnished[] {
  requirePlacedScene(scene, "furnish");
  checkOptions(options, ["assets"], "furnish");
  const setting = settingOf(scene);
  const furnished = setting.objects.map((object) => furnishOne(object, setting, options));
  const byId = new Map(furnished.map((each) => [each.object.id, each]));
  return furnished.map((each) => {
    const wearer = setting.wearers.get(each.object.id);
    if (wearer === undefined) return each;
    return putOn(each, byId.get(wearer.id)!, setting.posings.get(wearer.id)?.pose);
  });
}

/** What is known of a scene's objects before any of them has its model. */
interface Setting {
  readonly frame: Frame;
  /** Laid in the room, metres. */
  readonly objects: readonly PlacedObject[];
  /** The box around one of them as it stands. */
  readonly boxOf: (object: PlacedObject) => Box;
  /** How a feature of a map is drawn; left out in other frames. */
  readonly drawOnMap: ReturnType<typeof mapDrawer> | undefined;
  /** By the id of what is worn. */
  readonly wearers: ReturnType<typeof wearersIn>;
  readonly facades: ReturnType<typeof facadesOf>;
  /** By id, what is drawn as if its name were another: one of several senses or varieties, hanging. */
  readonly drawnAs: ReadonlyMap<string, SceneObject>;
  readonly posings: ReadonlyMap<string, ReturnType<typeof posingOf>>;
}

function settingOf(scene: Scene): Setting {
  const { frame } = scene;
  const { objects } = liftToRoom(scene);
  const boxes = new Map(objects.map((o) => [o, worldBox(o)]));
  const boxOf = (object: PlacedObject) => boxes.get(object)!;
  return {
    frame,
    objects,
    boxOf,
    drawOnMap: frame === "map" ? mapDrawer(scene, objects) : undefined,
    wearers: wearersIn(scene, objects, boxOf),
    facades: facadesOf(frame, objects, boxOf),
    drawnAs: new Map([
      ...sensesIn(objects),
      ...varietyIn(objects),
      ...(frame === "room" ? hangingIn(objects, boxOf) : []),
    ]),
    posings: new Map(objects.map((o) => [o.id, posingOf(o, { frame, all: objects, boxOf })])),
  };
}

function furnishOne(object: PlacedObject, setting: Setting, options: FurnishOptions): Furnished {
  const { frame, boxOf, facades, drawOnMap } = setting;
  const box = boxOf(object);
  const others = othersThan(object, setting);
  const boxes = others.map(boxOf);
  const guests = boxes.filter((other) => isWithin(other, box));
  const loaded = boxes.some((other) => restsOn(other, box, contactIn(frame)));
  const own = plainModel(object, setting, { loaded, holding: guests.length > 0, ...options });
  const hatted = others.some(
    (o) => isHeadgear(o.category) && restsOn(boxOf(o), box, contactIn(frame)),
  );
  const plain = hatted ? bareheaded(own) : own;
  const whole = drawOnMap?.(object, plain) ?? {
    object: facades.get(object.id)?.object ?? object,
    model: withoutOwn(plain, object.id, facades),
  };
  const { object: filled, model } =
    frame === "room" ? filling(whole.object, whole.model, { guests, others, loaded }) : whole;
  const stance = model.file ? fitted(filled, model.file.size) : stretched(filled, model);
  const turned = turnedBy(setting.posings.get(object.id)?.turn ?? 0, stance);
  return { object, model, ...turned, seeThrough: hides(box, model, guests) };
}

/** All else that stands for itself: not what is worn, nor doors in a building's front. */
function othersThan(object: PlacedObject, setting: Setting): readonly PlacedObject[] {
  const { objects, wearers, facades } = setting;
  const isApart = ({ id }: PlacedObject) => !wearers.has(id) && !facades.has(id);
  return objects.filter((o) => o !== object && isApart(o));
}

interface Load extends FurnishOptions {
  /** Whether something rests on it. */
  readonly loaded: boolean;
  /** Whether something is in it. */
  readonly holding: boolean;
}

/** The model of a thing by itself; in a picture everything fills exactly its own box. */
function plainModel(
  object: PlacedObject,
  { frame, drawnAs, posings }: Setting,
  { loaded, ...options }: Load,
): Model {
  const flat = frame === "image";
  const posing = posings.get(object.id);
  return modelOf(drawnAs.get(object.id) ?? object, {
    load: loaded ? (flat ? "backs hidden" : "backs shown") : "free",
    view: flat ? "picture" : "room",
    ...(posing && { pose: posing.pose }),
    ...options,
  });
}

/** Without the hat that somebody of the kind has, like a cook, where words put another on them. */
function bareheaded(model: Model): Model {
  if (!isFigure(model.asset)) return model;
  return { ...model, parts: model.parts.filter(({ name }) => !/^(?:hat|crown|helmet)/.test(name)) };
}

/** Clothes are cut to their wearer, and stand as they do; not those with files of their own. */
function putOn(garment: Furnished, wearer: Furnished, pose: Pose | undefined): Furnished {
  if (garment.model.file || wearer.model.file) return garment;
  const { center, size, yaw, turn } = wearer;
  const wornBy = { category: fullName(wearer.object), pose };
  return { ...garment, model: modelOf(garment.object, { wornBy }), center, size, yaw, turn };
}

function restsOn(a: Box, b: Box, contact: number): boolean {
  return Math.abs(a[1]! - b[4]!) < contact && overlap(a, b, 0) > 0 && overlap(a, b, 2) > 0;
}

function isWithin(a: Box, b: Box): boolean {
  const inside = [0, 1, 2].every((i) => a[i]! >= b[i]! - 1e-6 && a[i + 3]! <= b[i + 3]! + 1e-6);
  return inside && volumeOf(a) < volumeOf(b);
}

/** Whether the walls would hide what is within: closed ones do, open ones where they cut through it. */
function hides(box: Box, model: Model, guests: readonly Box[]): boolean {
  if (guests.length === 0 || model.asset === "room" || isGroundModel(model)) return false;
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
