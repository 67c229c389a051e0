import type { SceneObject } from "../../scene.ts";

/** Words that make the sides of a thing's face equal. */
const REGULAR: ReadonlySet<string> = new Set(["round", "square"]);
/** Words that make all sides equal. */
const CUBIC: ReadonlySet<string> = new Set(["cubic"]);
/** A thing that is less deep than this share of its width and height shows its face to the front. */
const UPRIGHT = 0.35;

/**
 * The axis that a thing's flat side looks along: up for a table or a rug, to the front for a mirror.
 *
 * @param sides  width, height, depth in any unit
 */
export function faceOf([width, height, depth]: readonly number[]): "y" | "z" {
  return depth! < UPRIGHT * Math.min(width!, height!) ? "z" : "y";
}

/**
 * Even out the sides of a thing by its words of shape: a round or square table is as deep as it is
 * wide, a round mirror as high as wide; the area stays.
 *
 * @param sides  width, height, depth in any unit
 * @example
 * shapedByWords({ ...table, attributes: { shape: "round" } }, [1.6, 0.75, 0.9]) // [1.2, 0.75, 1.2]
 */
export function shapedByWords(
  { attributes: { shape = "" } }: SceneObject,
  sides: readonly [number, number, number],
): readonly [number, number, number] {
  const [width, height, depth] = sides;
  const words = shape.split(" and ");
  if (words.some((word) => CUBIC.has(word))) {
    const side = Math.cbrt(width * height * depth);
    return [side, side, side];
  }
  if (!words.some((word) => REGULAR.has(word))) return sides;
  if (faceOf(sides) === "y") {
    const side = Math.sqrt(width * depth);
    return [side, height, side];
  }
  const side = Math.sqrt(width * height);
  return [side, side, depth];
}
