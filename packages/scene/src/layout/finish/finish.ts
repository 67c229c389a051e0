import type { Box, CartesianScene } from "../../scene.ts";
import type { SidesById } from "../sizes/preferred-sides.ts";
import { centre } from "./centre.ts";
import { fillPicture } from "./fill-picture.ts";
import { placeFree } from "./place-free.ts";
import { isOfSky, raiseSky } from "./raise-sky.ts";

/** What is known of a scene before it is finished. */
export interface Unfinished {
  readonly sides: SidesById;
  /** By object id, as the objects lie in the frame. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly seed: number;
  /** Whether the boxes must stay where they are. */
  readonly fixed: boolean;
}

/**
 * Centre what was laid out, place around it what nothing is said of, above it what is in the sky; fill the
 * picture; centre all.
 *
 * @returns  a box for each object of the scene, by id; undefined when the picture is too full
 */
export function finish(
  scene: CartesianScene,
  { sides, boxes, seed, fixed }: Unfinished,
): ReadonlyMap<string, Box> | undefined {
  const { frame } = scene;
  const free = scene.objects.filter(({ id }) => !boxes.has(id));
  const sky = frame === "image" && !fixed ? free.filter(isOfSky) : [];
  // Of things of the sky alone nothing is below the others.
  const high = sky.length < scene.objects.length ? sky : [];
  const low = free.filter((object) => !high.includes(object));
  const centred = fixed ? [...boxes.values()] : centre(frame, [...boxes.values()], seed);
  const wanted = low.map(({ id }) => sides.get(id)!);
  const placed = placeFree(frame, centred, wanted, seed);
  if (!placed) return undefined;
  const ids = [...boxes.keys(), ...low.map(({ id }) => id), ...high.map(({ id }) => id)];
  const below = [...centred, ...placed];
  const whole =
    high.length > 0
      ? raiseSky(
          below,
          high.map(({ id }) => sides.get(id)!),
        )
      : below;
  const all = new Map(whole.map((box, index) => [ids[index]!, box]));
  if (fixed) return all;
  const filling = frame === "image" ? fillPicture(scene, all) : all;
  const middle = centre(frame, [...filling.values()], seed);
  return new Map(middle.map((box, index) => [ids[index]!, box]));
}
