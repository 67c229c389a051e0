import { type Garment, garmentOf, isClothing, isHeadgear } from "../kinds/clothing.ts";
import { type Box, objectIds, type PlacedObject, type Scene } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { type Part, part } from "./design.ts";
import { DESIGNS, designNameOf, isFigure } from "./designs/index.ts";
import { type Pose, posed } from "./posed.ts";

/** Which parts of a figure, standing or seated, each garment covers. */
const COVERED: Readonly<Record<Garment, RegExp>> = {
  shirt: /trunk|arm/,
  vest: /trunk/,
  dress: /trunk|arm|skirt|thigh/,
  suit: /trunk|arm|leg|thigh|shin/,
  trousers: /leg|thigh|shin/,
  shorts: /hip|thigh/,
  skirt: /skirt|thigh/,
  shoe: /foot/,
  glove: /hand/,
  bracelet: /right hand/,
  glasses: /glasses/,
  mask: /mask/,
  scarf: /scarf/,
  tie: /tie/,
  belt: /belt/,
};

/** What is worn beside what covers the body, on a figure that stands. */
const EXTRAS: readonly Part[] = [
  part("softbox", "glasses", [0.3, 0.895, 0.84, 0.7, 0.93, 0.98]),
  part("softbox", "mask", [0.34, 0.83, 0.74, 0.66, 0.895, 0.97]),
  part("cylinder", "scarf", [0.27, 0.79, 0.12, 0.73, 0.86, 0.94]),
  part("softbox", "tie", [0.44, 0.5, 0.84, 0.56, 0.82, 0.94]),
  part("cylinder", "belt", [0.16, 0.44, 0.1, 0.84, 0.48, 0.9]),
  part("shade", "skirt", [0.1, 0.2, 0.08, 0.9, 0.56, 0.92]),
  part("softbox", "hip left leg", [0.21, 0.26, 0.24, 0.49, 0.54, 0.76]),
  part("softbox", "hip right leg", [0.51, 0.26, 0.24, 0.79, 0.54, 0.76]),
];

/** Clothes lie around the body, larger than it by this factor. */
const ROOMY = 1.06;

/** How far apart a garment and its wearer may be (m). */
const CONTACT_M = 0.05;

/**
 * Cut a garment to somebody who wears it.
 *
 * @param garment  its category
 * @param wearer   the category of who wears it
 * @param pose     of the wearer; default standing
 * @returns        parts in the unit box of the wearer; undefined where the wearer is no figure
 */
export function wornParts(
  garment: string,
  wearer: string,
  pose: Pose | undefined,
): readonly Part[] | undefined {
  const figure = designNameOf(wearer) ?? "";
  if (!isFigure(figure)) return undefined;
  const body = [...DESIGNS[figure]!.parts.filter(({ name }) => name !== "skirt"), ...EXTRAS];
  const covered = COVERED[garmentOf(garment)];
  const parts = (pose ? posed(body, pose) : body).filter(({ name }) => covered.test(name));
  const lower = /leg/.test(covered.source) ? parts.filter(({ name }) => !/^hip/.test(name)) : parts;
  return lower.map(roomy);
}

function roomy(source: Part): Part {
  const [from, to] = [0, 1].map((end) =>
    source.from.map((low, axis) => {
      const [middle, half] = [(low + source.to[axis]!) / 2, (source.to[axis]! - low) / 2];
      return middle + (end === 0 ? -1 : 1) * half * ROOMY;
    }),
  ) as unknown as [Part["from"], Part["to"]];
  return { ...source, from, to, tint: "main", name: `worn ${source.name}` };
}

/**
 * Find who wears each garment of a scene: by what is said, and where the two are.
 *
 * @param boxOf  the box around each object, in metres
 * @returns      wearers by the garment's id
 */
export function wearersIn(
  scene: Scene,
  objects: readonly PlacedObject[],
  boxOf: (object: PlacedObject) => Box,
): ReadonlyMap<string, PlacedObject> {
  const byId = new Map(objects.map((object) => [object.id, object]));
  const wearers = new Map<string, PlacedObject>();
  for (const relation of scene.relations) {
    if (relation.predicate !== "touching" || relation.negated) continue;
    const pair = [relation.subject, ...objectIds(relation)].map((id) => byId.get(id)!);
    const garment = pair.find(isGarment);
    const wearer = pair.find((each) => isFigure(designNameOf(fullName(each)) ?? ""));
    if (garment && wearer && isUpon(boxOf(garment), boxOf(wearer))) wearers.set(garment.id, wearer);
  }
  return wearers;
}

function isGarment({ category }: PlacedObject): boolean {
  return isClothing(category) && !isHeadgear(category);
}

/** Whether the middle of a garment is within its wearer's box, or just before it. */
function isUpon(garment: Box, wearer: Box): boolean {
  return [0, 1, 2].every((axis) => {
    const middle = (garment[axis]! + garment[axis + 3]!) / 2;
    return middle > wearer[axis]! - CONTACT_M && middle < wearer[axis + 3]! + CONTACT_M;
  });
}
