import type { CartesianFrame } from "../scene.ts";

/** A length in each frame: fractions of the picture in `image`, metres in `room`. */
export type Length = Readonly<Record<CartesianFrame, number>>;

/** How far apart two things in contact may be: a drawn line's width, a loose lid. */
export const CONTACT_TOLERANCE: Length = { image: 0.02, room: 0.05 };

/** The widest gap between neighbours: a step sideways, still without room for a third thing. */
export const NEXT_TO_LIMIT: Length = { image: 0.1, room: 0.6 };

/** The widest gap between neighbours in a row: they still read as one. */
export const ROW_LIMIT: Length = { image: 0.3, room: 3 };

/** The widest gap between things that are near: two steps away. */
export const NEAR_LIMIT: Length = { image: 0.15, room: 1.2 };

/** The narrowest gap between things that are far apart: more than twice what is still near. */
export const FAR_LIMIT: Length = { image: 0.35, room: 3 };
