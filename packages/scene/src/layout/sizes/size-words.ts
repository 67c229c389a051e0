import type { SceneObject } from "../../scene.ts";

/** What a word of size does: to all sides alike, or to one side that it speaks of. */
type Effect =
  | { readonly all: number }
  | { readonly side: "height" | "width" | "longest" | "shortest" | "girth"; readonly by: number };

const EFFECTS: Readonly<Record<string, Effect>> = {
  tiny: { all: 0.35 },
  small: { all: 0.6 },
  little: { all: 0.6 },
  medium: { all: 1 },
  big: { all: 1.5 },
  large: { all: 1.5 },
  huge: { all: 2.2 },
  giant: { all: 2.5 },
  tall: { side: "height", by: 1.35 },
  short: { side: "longest", by: 0.75 },
  long: { side: "longest", by: 1.4 },
  wide: { side: "width", by: 1.4 },
  narrow: { side: "width", by: 0.65 },
  thick: { side: "shortest", by: 1.6 },
  thin: { side: "shortest", by: 0.6 },
  fat: { side: "girth", by: 1.3 },
};

/** What joins several words of size: "tall and thin". */
const JOINT = " and ";

/**
 * Scale the sides of a thing by its words of size: a large one is larger all over, a tall one is only
 * taller, a long one longer along its longest side.
 *
 * @param sides  width, height and, where there is one, depth; in any unit
 * @returns      as many sides
 * @example
 * sizedByWords({ ...lamp, attributes: { size: "tall" } }, [0.4, 1.5, 0.4]) // [0.4, 2.025, 0.4]
 */
export function sizedByWords(object: SceneObject, sides: readonly number[]): readonly number[] {
  const words = object.attributes.size?.split(JOINT) ?? [];
  return words.filter((word) => Object.hasOwn(EFFECTS, word)).reduce(sized, sides);
}

/** Lengths that words state: "2 m tall". */
const LENGTH = /^([\d.]+) m (tall|wide|long|deep|thick)$/;

/**
 * Give a thing the lengths that words state of it: what is "2 m tall and 0.9 m wide" is.
 *
 * @param sides  width, height and depth (m)
 * @returns      as many
 * @example
 * withStatedLengths({ ...table, attributes: { size: "1.8 m long" } }, [1.4, 0.75, 0.8]) // [1.8, 0.75, 0.8]
 */
export function withStatedLengths(
  object: SceneObject,
  sides: readonly number[],
): readonly number[] {
  const words = object.attributes.size?.split(JOINT) ?? [];
  return words.reduce((all, word) => {
    const [, metres, side] = LENGTH.exec(word) ?? [];
    return side === undefined ? all : all.with(indexOf(side, all), Number(metres));
  }, sides);
}

function indexOf(side: string, [width = 0, , depth = 0]: readonly number[]): number {
  if (side === "tall") return 1;
  if (side === "wide") return 0;
  if (side === "deep") return 2;
  return (side === "long") === width >= depth ? 0 : 2;
}

function sized(sides: readonly number[], word: string): readonly number[] {
  const effect = EFFECTS[word]!;
  if ("all" in effect) return sides.map((side) => side * effect.all);
  return sides.map((side, index) =>
    concerns(effect.side, index, sides) ? side * effect.by : side,
  );
}

function concerns(
  side: "height" | "width" | "longest" | "shortest" | "girth",
  index: number,
  sides: readonly number[],
): boolean {
  if (side === "height") return index === 1;
  if (side === "width") return index === 0;
  if (side === "girth") return index !== 1;
  const extreme = side === "longest" ? Math.max(...sides) : Math.min(...sides);
  return index === sides.indexOf(extreme);
}
