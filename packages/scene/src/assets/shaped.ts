import type { Part } from "./design.ts";
import type { ShapeName } from "./shapes/index.ts";
import type { Vector3 } from "./vector.ts";

/** What bodies with corners and bodies without become in a stated shape. */
const SHAPES: Readonly<Record<string, Partial<Record<ShapeName, ShapeName>>>> = {
  round: { box: "cylinder", softbox: "cylinder", cushion: "cylinder", pyramid: "cone" },
  square: { cylinder: "box", cone: "pyramid", bowl: "box" },
};
/** Other words for the same drawing; how long the sides are is the layout's to say. */
const DRAWN_AS: Readonly<Record<string, string>> = {
  oval: "round",
  rectangular: "square",
  cubic: "square",
};
/** A part that covers this share of its thing across both axes of the face gets the shape. */
const WHOLE = 0.6;
/** A part that covers less than this is a leg or the like, which must stay under the rounded face. */
const SLIM = 0.3;
/** Corners of a square move so far towards the middle to lie within the circle. */
const INWARD = 0.66;

/**
 * Draw a design in a stated shape: a round table has a round top and its legs under it.
 *
 * @param shape  as it stands in the attributes; words that no design can follow change nothing
 * @param face   the axis that the flat side looks along: "y" of a table, "z" of a mirror
 */
export function shaped(
  parts: readonly Part[],
  { shape = "", face }: { readonly shape?: string | undefined; readonly face: "y" | "z" },
): readonly Part[] {
  const word = Object.hasOwn(DRAWN_AS, shape) ? DRAWN_AS[shape]! : shape;
  if (!Object.hasOwn(SHAPES, word)) return parts;
  const across = face === "y" ? ([0, 2] as const) : ([0, 1] as const);
  const changed = parts.map((part) => {
    const become = SHAPES[word]![part.shape];
    const sides = across.map((axis) => part.to[axis] - part.from[axis]);
    if (become && Math.min(...sides) >= WHOLE) return { ...part, shape: become, axis: face };
    return word === "round" && Math.max(...sides) <= SLIM ? inward(part, across) : part;
  });
  // Nothing of it is broad enough to be given a shape: it stays as it is.
  return changed.some(({ shape: now }, i) => now !== parts[i]!.shape) ? changed : parts;
}

function inward(part: Part, across: readonly number[]): Part {
  const shift = [0, 1, 2].map((axis) => {
    const middle = (part.from[axis]! + part.to[axis]!) / 2;
    return across.includes(axis) ? (0.5 - middle) * (1 - INWARD) : 0;
  });
  const moved = (at: Vector3): Vector3 => [at[0] + shift[0]!, at[1] + shift[1]!, at[2] + shift[2]!];
  return { ...part, from: moved(part.from), to: moved(part.to) };
}
