import type { SceneObject } from "../../scene.ts";
import { readColor, tinted } from "../color-of.ts";
import type { Rgb } from "../vector.ts";
import { PATTERNS, type Pattern, type PatternName } from "./pattern.ts";

/** A pattern with its colours in their order, sRGB; the first is the thing's main one. */
export interface Painting {
  readonly pattern: Pattern;
  readonly colors: readonly Rgb[];
}

/** What each word for a pattern is drawn as; "plain" is none. */
const DRAWN: Readonly<Record<string, PatternName>> = {
  striped: "striped",
  spotted: "spotted",
  floral: "spotted",
  checkered: "checkered",
  patterned: "checkered",
};
const RAINBOW = ["red", "orange", "yellow", "green", "blue", "purple"];
/** How much white or black is mixed in for the second colour where only one is stated. */
const PALER = 0.75;
const DARKER = -0.6;
/** A main colour with more light than this gets a darker second colour. */
const LIGHT = 0.62;

/**
 * Read from its attributes how a thing is painted in more than one colour.
 *
 * "striped", "spotted", "checkered" are patterns; "red and white" is in stripes, on an animal in
 * patches; "colorful" is in the colours of the rainbow.
 *
 * @param main    its main colour, sRGB
 * @param animal  whether two colours lie on it like a coat
 */
export function statedPattern(
  { attributes: { pattern = "", color = "" } }: SceneObject,
  { main, animal }: { readonly main: Rgb; readonly animal: boolean },
): Painting | undefined {
  if (color === "colorful")
    return { pattern: { ...PATTERNS.striped, count: 12 }, colors: rainbow() };
  const colors = color.split(" and ").flatMap((name) => {
    const read = readColor(name);
    return read ? [read] : [];
  });
  const word = pattern.split(" and ").find((each) => Object.hasOwn(DRAWN, each));
  if (word !== undefined) {
    return {
      pattern: PATTERNS[DRAWN[word]!],
      colors: colors.length > 1 ? colors : [main, beside(main)],
    };
  }
  if (colors.length < 2) return undefined;
  if (animal) return { pattern: PATTERNS.patched, colors: colors.slice(0, 2) };
  return { pattern: { ...PATTERNS.striped, count: 3 * colors.length }, colors };
}

function rainbow(): readonly Rgb[] {
  return RAINBOW.map((name) => readColor(name)!);
}

/** A colour that stands out from another. */
function beside(main: Rgb): Rgb {
  const light = 0.3 * main[0] + 0.6 * main[1] + 0.1 * main[2];
  return tinted(main, light > LIGHT ? DARKER : PALER);
}
