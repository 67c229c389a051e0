import { type Check, check } from "../check.ts";
import { unturned } from "../geometry.ts";
import { QUARTER } from "../predicates/_turning.ts";
import type { Box, CartesianScene } from "../scene.ts";
import { isLocked } from "./fixtures.ts";

/** Decimals that are kept: a tenth of a millimetre, or of a pixel in a picture 1,000 pixels wide. */
const DECIMALS = 4;

/** Sums of fractions of a picture are off by no more than this (double precision). */
const ROUNDING = 1e-9;

/** Where everything is. */
export interface Places {
  /** By object id, as the objects lie in the frame. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Quarter turns, by object id; 0 where there is no entry. */
  readonly turns: ReadonlyMap<string, number>;
}

/**
 * Give the objects of a scene their boxes, rounded where every relation survives it, and measure.
 *
 * Beside a locked object that lies between the decimals nothing is rounded: it would no longer touch.
 */
export function certify(
  scene: CartesianScene,
  places: Places,
): { readonly scene: CartesianScene; readonly check: Check } {
  const exact = placedAt(scene, places);
  const asIs = scene.objects.some(
    (object) => isLocked(object) && object.box.some((edge) => round(edge) !== edge),
  );
  if (!asIs) {
    const boxes = new Map([...places.boxes].map(([id, box]) => [id, box.map(round)]));
    const rounded = placedAt(scene, { ...places, boxes });
    const checked = check(rounded);
    if (checked.holds) return { scene: rounded, check: checked };
  }
  return { scene: exact, check: check(exact) };
}

/** Give the objects of a scene their boxes, which in a room are turned by their yaw about their centres. */
export function placedAt(scene: CartesianScene, { boxes, turns }: Places): CartesianScene {
  const objects = scene.objects.map((object) => {
    if (isLocked(object)) return object;
    const extent = boxes.get(object.id)!;
    if (scene.frame === "image") return { ...object, box: extent.map(inPicture) };
    const quarters = turns.get(object.id) ?? 0;
    return { ...object, box: unturned(extent, quarters), yaw: QUARTER * quarters + 0 };
  });
  return { ...scene, objects };
}

/** A border that is missed by a rounding error is met. */
function inPicture(edge: number): number {
  if (edge < 0 && edge > -ROUNDING) return 0;
  return edge > 1 && edge < 1 + ROUNDING ? 1 : edge;
}

function round(edge: number): number {
  return Math.round(edge * 10 ** DECIMALS) / 10 ** DECIMALS + 0;
}
