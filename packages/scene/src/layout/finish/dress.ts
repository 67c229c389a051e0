import { extentOf, unturned } from "../../geometry.ts";
import { isAnimate } from "../../kinds/animate.ts";
import { type Garment, garmentOf, isClothing, isHeadgear } from "../../kinds/clothing.ts";
import { HEADINGS, QUARTER } from "../../predicates/_turning.ts";
import {
  type Box,
  type CartesianScene,
  objectIds,
  type PlacedObject,
  type Relation,
  type SceneObject,
} from "../../scene.ts";

/** What somebody wears, and who. */
export interface Worn {
  readonly garment: SceneObject;
  /** Id. */
  readonly wearer: string;
}

/** Where on its wearer something is worn, of the width and the height: `[x0, y0, x1, y1]`, y up. */
type Zone = readonly [number, number, number, number];

/** Of somebody who stands or sits upright. */
const ZONES: Readonly<Record<Garment, Zone>> = {
  shirt: [0, 0.42, 1, 0.84],
  vest: [0, 0.42, 1, 0.84],
  dress: [0.06, 0.2, 0.94, 0.84],
  suit: [0, 0.06, 1, 0.84],
  trousers: [0.2, 0, 0.8, 0.5],
  shorts: [0.2, 0, 0.8, 0.5],
  skirt: [0.1, 0.22, 0.9, 0.56],
  shoe: [0.2, 0, 0.8, 0.08],
  glove: [0, 0.38, 1, 0.5],
  bracelet: [0, 0.38, 1, 0.5],
  glasses: [0.3, 0.87, 0.7, 0.94],
  mask: [0.3, 0.87, 0.7, 0.94],
  scarf: [0.28, 0.74, 0.72, 0.86],
  tie: [0.42, 0.5, 0.58, 0.82],
  belt: [0.18, 0.42, 0.82, 0.48],
};

/** Of an animal, or of somebody who lies. */
const TRUNK: Zone = [0.2, 0.2, 0.8, 0.9];

/** Where a hat begins, of its wearer's width, and how high it is, of their height. */
const HAT = { from: 0.2, high: 0.1 } as const;

/** Who is this much higher than wide is upright. */
const UPRIGHT = 1.2;

/**
 * How thick clothes are (m); they lie on the box of their wearer, into which nothing reaches, at most
 * three over one another, which all touch them.
 */
const CLOTH_M = 0.02;

/** Boxes that reach into each other by less are beside each other (m). */
const CONTACT_M = 1e-3;

/**
 * Tell which clothes are said of nothing but somebody who wears them: they are put on when all else has
 * its place.
 *
 * @param wished  relations that are wanted too
 * @returns       in the order of the scene; locked clothes are not among them
 */
export function wornIn(scene: CartesianScene, wished: readonly Relation[]): readonly Worn[] {
  const byId = new Map(scene.objects.map((object) => [object.id, object]));
  const relations = [...scene.relations, ...wished];
  return scene.objects.flatMap((garment) => {
    if (garment.box || !isClothing(garment.category)) return [];
    const told = relations.filter((relation) => idsOf(relation).includes(garment.id));
    const [wearer, ...others] = new Set(told.flatMap(idsOf).filter((id) => id !== garment.id));
    const isWorn = told.every(({ predicate, negated }) => predicate === "touching" && !negated);
    if (wearer === undefined || others.length > 0 || !isWorn) return [];
    return isAnimate(byId.get(wearer)!.category) ? [{ garment, wearer }] : [];
  });
}

/** Take off what is worn, with all that is said of it. */
export function undressed(scene: CartesianScene, worn: readonly Worn[]): CartesianScene {
  const off = new Set(worn.map(({ garment }) => garment.id));
  return {
    ...scene,
    objects: scene.objects.filter(({ id }) => !off.has(id)),
    relations: scene.relations.filter((relation) => !idsOf(relation).some((id) => off.has(id))),
  };
}

/**
 * Put on what is worn: in a picture over its wearer, in a room as a cloth before the part of the body
 * that it covers, or at another side where something stands in the way.
 *
 * @param scene   as it was stated
 * @param solved  without the clothes; may have more objects than the scene
 * @returns       undefined where somebody's clothes have no room
 */
export function dressed(
  scene: CartesianScene,
  solved: CartesianScene,
  worn: readonly Worn[],
): CartesianScene | undefined {
  const placed = solved.objects as readonly PlacedObject[];
  const byId = new Map(placed.map((object) => [object.id, object]));
  for (const { garment, wearer } of worn) {
    const box = boxOn(byId.get(wearer)!, garment, [...byId.values()]);
    if (!box) return undefined;
    byId.set(garment.id, { ...garment, ...box });
  }
  const stated = scene.objects.map(({ id }) => byId.get(id)!);
  const ids = new Set(scene.objects.map(({ id }) => id));
  const added = placed.filter(({ id }) => !ids.has(id));
  return { ...scene, objects: [...stated, ...added] };
}

type Place = Pick<PlacedObject, "box" | "yaw">;

/** The box of a garment on its wearer; in a room whatever they are not in must leave it free. */
function boxOn(
  wearer: PlacedObject,
  garment: SceneObject,
  others: readonly PlacedObject[],
): Place | undefined {
  if (isHeadgear(garment.category)) return hatOn(wearer, others);
  if (wearer.box.length === 4) {
    const [x0, y0, x1, y1] = wearer.box as readonly [number, number, number, number];
    const [left, low, right, high] = zoneOf(garment, (y1 - y0) / (x1 - x0));
    const [across, up] = [between(x0, x1), between(y1, y0)];
    return { box: [across(left), up(high), across(right), up(low)] };
  }
  const quarters = Math.round((wearer.yaw ?? 0) / QUARTER);
  // What they are in, as in a room, is no more in the way of their clothes than of them.
  const around = (other: Box) => overlap(other, extentOf(wearer));
  const extents = others.map(extentOf).filter((other) => !around(other));
  const cloths = [0, 2, 1, 3].flatMap((turn) =>
    [0, 1, 2].map((layer) => clothAt(wearer, garment, { quarters: (quarters + turn) & 3, layer })),
  );
  const free = cloths.find((cloth) => !extents.some((extent) => overlap(cloth, extent)));
  return free && { box: unturned(free, quarters).map(rounded), yaw: wearer.yaw ?? 0 };
}

/** The box of a hat: on top of its wearer's, where nothing else is and the picture does not end. */
function hatOn(wearer: PlacedObject, others: readonly PlacedObject[]): Place | undefined {
  if (wearer.box.length === 4) {
    const [x0, y0, x1, y1] = wearer.box as readonly [number, number, number, number];
    const top = y0 - HAT.high * (y1 - y0);
    const across = between(x0, x1);
    return top < 0 ? undefined : { box: [across(HAT.from), top, across(1 - HAT.from), y0] };
  }
  const [x0, y0, z0, x1, y1, z1] = extentOf(wearer) as unknown as Six;
  const half = (0.5 - HAT.from) * (x1 - x0);
  const [x, z] = [(x0 + x1) / 2, (z0 + z1) / 2];
  const box = [x - half, y1, z - half, x + half, y1 + HAT.high * (y1 - y0), z + half];
  const around = (other: Box) => overlap(other, extentOf(wearer));
  const blocked = others.map(extentOf).some((each) => !around(each) && overlap(box, each));
  return blocked ? undefined : { box: box.map(rounded), yaw: 0 };
}

type Six = readonly [number, number, number, number, number, number];

/** A side of somebody, by the quarter turns after which a front points there; and over how many others. */
interface Layer {
  readonly quarters: number;
  readonly layer: number;
}

function clothAt(wearer: PlacedObject, garment: SceneObject, { quarters, layer }: Layer): Box {
  const extent = extentOf(wearer);
  const [axis, ahead] = HEADINGS[quarters]!;
  const [deep, wide] = axis === "z" ? [2, 0] : [0, 2];
  const height = extent[4]! - extent[1]!;
  const zone = zoneOf(garment, height / (extent[wide + 3]! - extent[wide]!));
  const [left, low, right, high] = zone;
  const [across, up] = [between(extent[wide]!, extent[wide + 3]!), between(extent[1]!, extent[4]!)];
  const box = [0, up(low), 0, 0, up(high), 0];
  [box[wide], box[wide + 3]] = [across(left), across(right)];
  const out = layer * CLOTH_M;
  const face = ahead ? extent[deep + 3]! + out : extent[deep]! - CLOTH_M - out;
  [box[deep], box[deep + 3]] = [face, face + CLOTH_M];
  return box;
}

function zoneOf({ category }: SceneObject, slenderness: number): Zone {
  if (slenderness < UPRIGHT) return TRUNK;
  return ZONES[garmentOf(category)];
}

/** What lies a fraction of the way from one end to the other. */
function between(from: number, to: number): (fraction: number) => number {
  return (fraction) => from + fraction * (to - from);
}

function overlap(a: Box, b: Box): boolean {
  return [0, 1, 2].every(
    (i) => Math.min(a[i + 3]!, b[i + 3]!) - Math.max(a[i]!, b[i]!) > CONTACT_M,
  );
}

function idsOf(relation: Relation): readonly string[] {
  return [relation.subject, ...objectIds(relation)];
}

/** To a tenth of a millimetre, as everything is. */
function rounded(edge: number): number {
  return Math.round(edge * 1e4) / 1e4 + 0;
}
