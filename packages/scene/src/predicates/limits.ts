import { typicalSides } from "../kinds/sizes.ts";
import type { CartesianFrame, SceneObject } from "../scene.ts";

/** A length in each frame: fractions of the picture in `image`, metres in `room`. */
export type Length = Readonly<Record<CartesianFrame, number>>;

/** How far apart two things in contact may be: a drawn line's width, a loose lid. */
export const CONTACT_TOLERANCE: Length = { image: 0.02, room: 0.05 };

/** How far before what hangs on a wall something may stand and still be under it (m): about arm's length. */
export const WALL_REACH = 0.5;

/** The widest gap between neighbours: a step sideways, still without room for a third thing. */
export const NEXT_TO_LIMIT: Length = { image: 0.1, room: 0.6 };

/** The widest gap between neighbours in a row: they still read as one. */
export const ROW_LIMIT: Length = { image: 0.3, room: 3 };

/**
 * The widest gap between things that are near: two steps away. In a room that is said of furniture and
 * people; see `nearLimit` for what is smaller or larger.
 */
const NEAR_LIMIT: Length = { image: 0.15, room: 1.2 };

/** What is held in a hand has a typical size below this (m), */
const SMALL = 0.4;

/** and is near within this (m), as neighbours are. */
const NEAR_SMALL = 0.6;

/** What one walks around, a house, a lake, has a typical size above this (m). */
const LARGE = 3;

/** What is far apart is so by this many times the widest gap between things that are near. */
const FAR_IN_NEAR = 2.5;

/**
 * Give the widest gap between two things that are near each other.
 *
 * `image`: 0.15 of the picture. `room`: by the size of the larger, which is the mean of the typical
 * width, height and depth of its kind: up to 0.4 m 0.6 m (a mug near a plate); up to 3 m 1.2 m;
 * above that its own size (a tree near a house).
 *
 * @returns  in the frame's unit
 */
export function nearLimit(frame: CartesianFrame, one: SceneObject, other: SceneObject): number {
  if (frame === "image") return NEAR_LIMIT.image;
  const size = Math.max(...[one, other].map(typicalSize));
  if (size <= SMALL) return NEAR_SMALL;
  return size > LARGE ? size : NEAR_LIMIT.room;
}

/**
 * Give the narrowest gap between two things that are far apart: 0.35 of the picture; in `room` two and
 * a half times `nearLimit`, 3 m for furniture.
 *
 * @returns  in the frame's unit
 */
export function farLimit(frame: CartesianFrame, one: SceneObject, other: SceneObject): number {
  return frame === "image" ? FAR_IN_PICTURE : FAR_IN_NEAR * nearLimit(frame, one, other);
}

const FAR_IN_PICTURE = 0.35;

function typicalSize({ category }: SceneObject): number {
  const [width, height, depth] = typicalSides(category);
  return (width + height + depth) / 3;
}
