import type { Rgb, Vector3 } from "../assets/vector.ts";
import { LIGHT } from "./shadow.ts";

/** The paint of a surface; colours are linear light. */
export interface Surface {
  readonly color: Rgb;
  readonly gloss: Gloss;
  readonly metalness: number;
  /** The share of the light behind it that it takes away; in [0, 1]. */
  readonly opacity: number;
  /** Shown although something else stands before it. */
  readonly shinesThrough: boolean;
}

/** How a surface shines. */
export interface Gloss {
  /** The exponent of its highlight. */
  readonly power: number;
  /** The cosine below which nothing of the highlight is to be seen. */
  readonly least: number;
}

/** Three numbers that are written over and over, or a fixed vector. */
type Direction = Float64Array | Vector3;

/** Strengths of the lights, chosen so that a lit, matte surface shows about its own colour. */
const KEY = 0.72;
const SKY = 0.4;
const GROUND = 0.2;
const FILL = 0.16;
/** Towards the weak light that models the shadow side: from the right, in front. */
export const FILL_LIGHT: Vector3 = [0.78, 0.15, 0.6];
/** The share of light that every dielectric surface reflects; glTF's model has the same. */
const REFLECTANCE = 0.04;

/** A highlight fainter than this is not worked out: it takes the longest of all, and is worth a byte at most. */
const FAINT = 1e-3;

/** The gloss of a surface, from how rough it is: 0 mirrors, 1 is matte. */
export function glossOf(roughness: number): Gloss {
  const power = Math.min(400, 2 / Math.max(roughness, 0.05) ** 4);
  return { power, least: (FAINT / strengthOf(power)) ** (1 / power) };
}

/** Sharper highlights are stronger, so that all reflect as much. */
function strengthOf(power: number): number {
  return (power + 8) / 26;
}

/**
 * The colour that a surface shows: a key light with shadow, a fill light, sky and ground from
 * above and below, a highlight; metals mirror a simple studio instead.
 *
 * @param surface  its paint
 * @param normal   unit, towards the viewer's side
 * @param view     unit, from the surface to the eye
 * @param lit      share of the key light that arrives, in [0, 1]
 * @param out      receives linear red, green, blue; may exceed 1
 */
export function shade(
  surface: Surface,
  normal: Direction,
  view: Direction,
  lit: number,
  out: Float64Array,
): void {
  const toLight = Math.max(0, dot(normal, LIGHT)) * lit;
  const toFill = Math.max(0, dot(normal, FILL_LIGHT));
  const sky = 0.5 + 0.5 * normal[1]!;
  const diffuse = KEY * toLight + FILL * toFill + SKY * sky + GROUND * (1 - sky);
  const shine = highlight(surface.gloss, normal, view) * lit;
  const mirrored = surface.metalness > 0 ? studio(normal, view) : 0;
  for (let k = 0; k < 3; k += 1) {
    const color = surface.color[k]!;
    const matte = color * diffuse + shine * REFLECTANCE;
    const metal = color * (0.45 * diffuse + 0.75 * mirrored) + color * shine * 0.5;
    out[k] = matte + (metal - matte) * surface.metalness;
  }
}

/** Blinn and Phong's highlight of the key light, sharper and stronger on smooth surfaces. */
function highlight({ power, least }: Gloss, normal: Direction, view: Direction): number {
  const hx = view[0]! + LIGHT[0];
  const hy = view[1]! + LIGHT[1];
  const hz = view[2]! + LIGHT[2];
  const length = Math.sqrt(hx * hx + hy * hy + hz * hz) || 1;
  const cosine = (normal[0]! * hx + normal[1]! * hy + normal[2]! * hz) / length;
  return cosine < least ? 0 : cosine ** power * strengthOf(power);
}

/** What a mirror shows of a studio that is dark below and bright above, with a soft window. */
function studio(normal: Direction, view: Direction): number {
  const turn = 2 * dot(normal, view);
  const up = turn * normal[1]! - view[1]!;
  const front = turn * normal[2]! - view[2]!;
  const brightness = Math.min(1, Math.max(0, (up + 0.35) / 1.1));
  return 0.25 + 0.85 * brightness * brightness + 0.2 * Math.max(0, front) ** 4;
}

function dot(a: Direction, b: Direction): number {
  return a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;
}
