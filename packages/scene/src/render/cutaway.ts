import type { Furnished } from "../assets/furnish.ts";
import { isStructure } from "../assets/structure.ts";
import { worldBox } from "../assets/world-box.ts";

/** A wall is thin: its depth is a small share of its width. */
const THIN = 0.3;
/** What is this near to a wall hangs on it, in metres. */
const ON_WALL_M = 0.2;
const CONTACT_M = 0.02;

/** Whether a thing throws a shadow: neither the room itself nor the ground does. */
export function castsShadow(furnished: Furnished): boolean {
  return !isStructure(furnished);
}

/**
 * Find what is left out of a picture so that one sees into a room, as into a doll's house: ceilings
 * over things, and the wall between the things and the viewer with what hangs on it. The sky is left out
 * too, where there is anything else, for it is behind all.
 */
export function cutaway(furniture: readonly Furnished[]): ReadonlySet<Furnished> {
  const things = furniture.filter((f) => !isStructure(f));
  const ceilings = furniture.filter((f) => f.model.asset === "ceiling" && isOver(f, things));
  const walls = furniture.filter((f) => f.model.asset === "wall" && isBefore(f, things));
  const hanging = things.filter(({ center }) =>
    walls.some((wall) => Math.abs(center[2] - wall.center[2]) < ON_WALL_M),
  );
  return new Set([...ceilings, ...walls, ...hanging, ...skiesIn(furniture)]);
}

/** The sky where there is anything else: it is behind all, and the backdrop shows it. */
export function skiesIn(furniture: readonly Furnished[]): ReadonlySet<Furnished> {
  const skies = furniture.filter(({ model }) => model.asset === "sky");
  return new Set(skies.length < furniture.length ? skies : []);
}

function isOver({ object: { box } }: Furnished, things: readonly Furnished[]): boolean {
  return things.some(({ object }) => object.box[4]! <= box[1]! + CONTACT_M);
}

/** Whether a wall runs across the view, with things behind it and nothing nearer. */
function isBefore({ object }: Furnished, things: readonly Furnished[]): boolean {
  const [x0, , far, x1, , near] = worldBox(object) as readonly number[];
  if (near! - far! > THIN * (x1! - x0!)) return false;
  const behind = things.some(({ center }) => center[2] < far! - ON_WALL_M);
  return behind && !things.some(({ center }) => center[2] > near! + ON_WALL_M);
}
