import { objectIds } from "../../placed.ts";
import { isSeat } from "../../predicates/fronts.ts";
import type { CartesianScene } from "../../scene.ts";
import { asserted, bearingOf, RESTING } from "../carriage.ts";
import type { SidesById } from "./preferred-sides.ts";

/** The share of a chair's or sofa's height that is below its seat. */
export const SEAT_SHARE = 0.53;
/** Seats without a back are as high as what one sits on. */
const BACKLESS = /\b(bench|stool|ottoman|pouf)$/;

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
  const seats = scene.objects.filter(
    (o) => hosts.includes(o.id) && !o.box && isSeat(o) && !BACKLESS.test(o.category),
  );
  return seats.reduce((result, { id }) => {
    const [width, height, depth] = sides.get(id)!;
    return new Map(result).set(id, [width!, height! * SEAT_SHARE, depth!]);
  }, sides);
}
