import { srgbOf } from "../assets/color-of.ts";
import type { Backdrop } from "./backdrop.ts";
import type { Projector, Ray } from "./projector.ts";
import type { Layer } from "./raster.ts";
import { type Surface, shade } from "./shade.ts";
import { type Shadow, TURNS } from "./shadow.ts";

/** A picture: 4 bytes a pixel (red, green, blue, alpha), sRGB, row by row from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** All that is known before the light is worked out; layers have `SAMPLES` x `SAMPLES` a pixel. */
export interface Exposure {
  readonly solid: Layer;
  /** Near walls of hollow things, and hidden things; undefined where there are none. */
  readonly glaze: Layer | undefined;
  readonly projector: Projector;
  readonly light: Shadow;
  /** The height of the floor on which shadows fall, in metres; none in a flat picture. */
  readonly floor: number | undefined;
  readonly surfaces: readonly Surface[];
  readonly backdrop: Backdrop;
}

/** Samples a pixel along each axis, against jagged edges. */
export const SAMPLES = 2;
/** How dark a shadow on the floor becomes. */
const SHADOW_DEPTH = 0.42;
/** What is left of the light where two parts of a flat picture meet. */
const INK = 0.45;
/** From linear light to bytes, fine enough that no byte is skipped. */
const BYTES = Uint8Array.from({ length: 4097 }, (_, i) => Math.round(255 * srgbOf(i / 4096)));

/** The samples of a pixel by number: all of them, or two where all show the same surface. */
const ALL = [0, 1, 2, 3] as const;
const DIAGONAL = [0, 3] as const;

/** Light the samples, and average those of each pixel. */
export function develop(exposure: Exposure): Picture {
  const [width, height] = [exposure.solid.width / SAMPLES, exposure.solid.height / SAMPLES];
  const data = new Uint8Array(width * height * 4);
  const lamp = new Lamp(exposure);
  const sum = new Float64Array(3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      sum.fill(0);
      const samples = isPlain(exposure, x, y) ? DIAGONAL : ALL;
      for (let i = 0; i < samples.length; i += 1) {
        const k = samples[i]!;
        lamp.lightSample(x * SAMPLES + (k % SAMPLES), y * SAMPLES + ((k / SAMPLES) | 0));
        for (let c = 0; c < 3; c += 1) sum[c] = sum[c]! + Math.min(1, lamp.out[c]!);
      }
      const at = 4 * (y * width + x);
      for (let c = 0; c < 3; c += 1) {
        data[at + c] = BYTES[((sum[c]! / samples.length) * 4096 + 0.5) | 0]!;
      }
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}

/** Whether all samples of a pixel show the same surface, with nothing see-through before it. */
function isPlain({ solid, glaze }: Exposure, x: number, y: number): boolean {
  const first = y * SAMPLES * solid.width + x * SAMPLES;
  const own = solid.surface[first]!;
  for (let row = first, k = 0; k < SAMPLES; k += 1, row += solid.width) {
    for (let sample = row; sample < row + SAMPLES; sample += 1) {
      if (solid.surface[sample] !== own) return false;
      if (glaze !== undefined && glaze.surface[sample]! >= 0) return false;
    }
  }
  return true;
}

/** Works out the light of single samples; it writes into its own vectors, a million times a picture. */
class Lamp {
  /** Linear red, green, blue of the last sample; may exceed 1. */
  readonly out = new Float64Array(3);
  readonly #exposure: Exposure;
  readonly #ray: Ray = { origin: new Float64Array(3), direction: new Float64Array(3) };
  readonly #normal = new Float64Array(3);
  readonly #view = new Float64Array(3);
  readonly #behind = new Float64Array(3);

  constructor(exposure: Exposure) {
    this.#exposure = exposure;
  }

  lightSample(x: number, y: number): void {
    const { solid, glaze, projector, surfaces } = this.#exposure;
    const pixel = y * solid.width + x;
    projector.ray(x, y, this.#ray);
    const turn = (x * 3 + y * 5) % TURNS;
    if (solid.surface[pixel]! >= 0) {
      this.#lightSurface(solid, pixel, turn);
      if (this.#exposure.floor === undefined && isSeam(solid, pixel)) this.#ink();
    } else this.#lightBackground(y / solid.height, turn);
    if (!glaze || glaze.surface[pixel]! < 0) return;
    const { shinesThrough } = surfaces[glaze.surface[pixel]!]!;
    if (shinesThrough || glaze.nearness[pixel]! > solid.nearness[pixel]!)
      this.#lightGlaze(glaze, pixel, turn);
  }

  #ink(): void {
    for (let k = 0; k < 3; k += 1) this.out[k] = this.out[k]! * INK;
  }

  #lightGlaze(glaze: Layer, pixel: number, turn: number): void {
    this.#behind.set(this.out);
    this.#lightSurface(glaze, pixel, turn);
    const { opacity } = this.#exposure.surfaces[glaze.surface[pixel]!]!;
    for (let k = 0; k < 3; k += 1) {
      const behind = this.#behind[k]!;
      this.out[k] = behind + (this.out[k]! - behind) * opacity;
    }
  }

  #lightSurface(layer: Layer, pixel: number, turn: number): void {
    const { projector, light, surfaces } = this.#exposure;
    const { origin, direction } = this.#ray;
    this.#turnToViewer(layer, pixel);
    const t = projector.distance(layer.nearness[pixel]!);
    const lit = light.lightAt(
      origin[0]! + t * direction[0]!,
      origin[1]! + t * direction[1]!,
      origin[2]! + t * direction[2]!,
      turn,
    );
    shade(surfaces[layer.surface[pixel]!]!, this.#normal, this.#view, lit, this.out);
  }

  /** The way to the viewer, and the normal on that side: of a far wall the inner side is seen. */
  #turnToViewer({ normals }: Layer, pixel: number): void {
    const { direction } = this.#ray;
    const normal = this.#normal;
    const view = this.#view;
    let length = 0;
    let facing = 0;
    let slope = 0;
    for (let k = 0; k < 3; k += 1) {
      normal[k] = normals[3 * pixel + k]!;
      length += direction[k]! * direction[k]!;
      slope += normal[k]! * normal[k]!;
      facing -= normal[k]! * direction[k]!;
    }
    const turnRound = (facing < 0 ? -1 : 1) / (Math.sqrt(slope) || 1);
    const perLength = -1 / Math.sqrt(length);
    for (let k = 0; k < 3; k += 1) {
      view[k] = direction[k]! * perLength;
      normal[k] = normal[k]! * turnRound;
    }
  }

  /** What is behind and under everything; shadows fall on the floor. */
  #lightBackground(down: number, turn: number): void {
    const { light, floor, backdrop } = this.#exposure;
    const { origin, direction } = this.#ray;
    let brightness = 1;
    const t = floor === undefined ? -1 : (floor - origin[1]!) / direction[1]!;
    if (floor !== undefined && t > 0) {
      const x = origin[0]! + t * direction[0]!;
      const z = origin[2]! + t * direction[2]!;
      brightness = 1 - SHADOW_DEPTH * (1 - light.lightAt(x, floor, z, turn));
    }
    for (let k = 0; k < 3; k += 1) {
      const top = backdrop.top[k]!;
      this.out[k] = brightness * (top + (backdrop.bottom[k]! - top) * down);
    }
  }
}

/** Whether another part begins at the next sample to the right or below; nothing is no part. */
function isSeam({ surface, width }: Layer, pixel: number): boolean {
  const own = surface[pixel]!;
  const right = surface[pixel + 1] ?? -1;
  const below = surface[pixel + width] ?? -1;
  return (right >= 0 && right !== own) || (below >= 0 && below !== own);
}
