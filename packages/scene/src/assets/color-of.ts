import { COLORS } from "./colors.ts";
import type { Rgb } from "./vector.ts";

/** How a word before a colour changes it: the share of white (positive) or black mixed in. */
const MODIFIERS: Readonly<Record<string, number>> = {
  light: 0.45,
  pale: 0.55,
  pastel: 0.5,
  soft: 0.3,
  bright: 0.1,
  vivid: 0,
  neon: 0.1,
  medium: 0,
  dark: -0.5,
  deep: -0.4,
  dull: -0.2,
};

/** What things without a stated colour and without a design are painted with. */
const FALLBACKS = [
  "steelblue",
  "coral",
  "mediumseagreen",
  "mustard",
  "mediumpurple",
  "teal",
  "rosybrown",
  "olive",
];

/**
 * Read a colour's name: "red", "light blue", "dark olive green", "navy-blue", "#a0c".
 *
 * Of a name that is not in the table the first part that is counts, and the modifiers before it.
 *
 * @returns  sRGB in [0, 1], or `undefined` when no word of the name is a colour
 */
export function readColor(name: string): Rgb | undefined {
  const words = name
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter(Boolean);
  for (let start = 0; start < words.length; start += 1) {
    for (let end = words.length; end > start; end -= 1) {
      const color = lookUp(words.slice(start, end).join(""));
      if (color) return words.slice(0, start).reduce(modify, color);
    }
  }
  return undefined;
}

/** The colour of things called `category` of which no colour is stated: always the same one. sRGB. */
export function fallbackColor(category: string): Rgb {
  let hash = 2166136261;
  for (const unit of category) hash = Math.imul(hash ^ unit.codePointAt(0)!, 16777619);
  return readColor(FALLBACKS[(hash >>> 0) % FALLBACKS.length]!)!;
}

/** One sRGB channel in [0, 1] as linear light in [0, 1]. @see IEC 61966-2-1 */
export function linearOf(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Linear light in [0, 1] as one sRGB channel in [0, 1]; the inverse of `linearOf`. */
export function srgbOf(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

/** An sRGB colour in [0, 1] as `#rrggbb`. */
export function hexOf(color: Rgb): string {
  const digits = color.map((c) =>
    Math.round(c * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}

/** Mix `share` of white (positive) or of black (negative) into a colour. */
export function tinted(color: Rgb, share: number): Rgb {
  const target = share > 0 ? 1 : 0;
  const mix = (channel: number) => channel + (target - channel) * Math.abs(share);
  return [mix(color[0]), mix(color[1]), mix(color[2])];
}

function lookUp(name: string): Rgb | undefined {
  return readHex(Object.hasOwn(COLORS, name) ? COLORS[name]! : name);
}

function modify(color: Rgb, word: string): Rgb {
  return tinted(color, (Object.hasOwn(MODIFIERS, word) && MODIFIERS[word]) || 0);
}

function readHex(text: string): Rgb | undefined {
  if (!/^#([0-9a-f]{3}|[0-9a-f]{6})$/.test(text)) return undefined;
  const digits = text.length === 4 ? text.replace(/[0-9a-f]/g, "$&$&") : text;
  const channel = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}
