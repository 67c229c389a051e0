import { headOf } from "../../kinds/category.ts";
import { isBackedSeat } from "../../kinds/seats.ts";
import { type CartesianScene, objectIds, type SceneObject } from "../../scene.ts";
import { asserted, bearingOf, RESTING } from "../carriage.ts";
import type { SidesById } from "./preferred-sides.ts";

/** The share of a chair's or sofa's height that is below its seat. */
export const SEAT_SHARE = 0.53;
/** One sits low between the ropes of a swing. */
const SWING_SHARE = 0.31;
/** A bench is as high as what one sits on, whatever its back. */
const BENCH = /(?:^| )bench$/;

/** The share of a thing's height at which one sits on it; undefined where that is its top. */
function seatShare({ category }: SceneObject): number | undefined {
  if (headOf(category) === "swing") return SWING_SHARE;
  return isBackedSeat(category) && !BENCH.test(category) ? SEAT_SHARE : undefined;
}

/**
 * Let the box of a seat end where one sits, if something is on it: whoever is "on" a chair touches the
 * top of its box. Pictures show the back above the box.
 *
 * @param scene  in either frame; a picture has no depth for the back to be behind, and is left as it is
 * @param sides  of each object, by id
 * @returns      the sides, by id
 */
export function withSeatHeights(scene: CartesianScene, sides: SidesById): SidesById {
  if (scene.frame === "image") return sides;
  const hosts = asserted(scene)
    .relations.filter((relation) => RESTING.has(bearingOf(relation)))
    .map((relation) => objectIds(relation)[0]);
  return scene.objects.reduce((result, object) => {
    const share = hosts.includes(object.id) && !object.box ? seatShare(object) : undefined;
    if (share === undefined) return result;
    const [width, height, depth] = sides.get(object.id)!;
    return new Map(result).set(object.id, [width!, height! * share, depth!]);
  }, sides);
}
