import { srgbOf } from "../assets/color-of.ts";
import type { Furnished } from "../assets/furnish.ts";
import type { ModelPart } from "../assets/model-of.ts";
import type { Vector3 } from "../assets/vector.ts";
import { InputError } from "../errors.ts";
import type { Scene } from "../scene.ts";
import { type Projector, projectorOf } from "./projector.ts";
import { drawMesh, emptyLayer, type Layer } from "./raster.ts";
import { type Surface, shade } from "./shade.ts";
import { type Shadow, shadowOf } from "./shadow.ts";
import { viewOf } from "./view.ts";
import { type WorldMesh, worldMesh } from "./world-mesh.ts";

/** A picture: 4 bytes a pixel (red, green, blue, alpha), sRGB, row by row from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Size of the picture in pixels. */
export interface RenderOptions {
  readonly width?: number;
  readonly height?: number;
}

/** What is drawn when nothing is said. */
export const RENDER_DEFAULTS = { width: 512, height: 512 } as const;

const LARGEST = 4096;
/** Samples a pixel along each axis, against jagged edges. */
const SAMPLES = 2;
/** How much of the light behind see-through walls they take away. */
const WALL_OPACITY = 0.24;
/** How dark a shadow on the floor becomes. */
const SHADOW_DEPTH = 0.42;
/** The studio's wall, linear light, at the top and at the bottom of the picture. */
const WALL_TOP: Vector3 = [0.66, 0.72, 0.8];
const WALL_BOTTOM: Vector3 = [0.88, 0.89, 0.9];

/**
 * Draw a scene, without a browser or a graphics processor.
 *
 * In frame `image` every object fills exactly its own box of the picture; in frame `room` the
 * camera stands in front and above. The same scene gives the same bytes.
 *
 * @param options  `width`, `height` in pixels, 1 to 4096, default 512
 * @throws InputError  when an object has no box or a size is out of range
 */
export function renderImage(scene: Scene, options: RenderOptions = {}): Picture {
  const { width, height } = { ...RENDER_DEFAULTS, ...options };
  checkSize("width", width);
  checkSize("height", height);
  const { furniture, camera, floor } = viewOf(scene, width / height);
  const pieces = furniture.flatMap(piecesOf);
  const projector = projectorOf(camera, width * SAMPLES, height * SAMPLES);
  const layers = drawLayers(pieces, projector, [width * SAMPLES, height * SAMPLES]);
  const light = shadowOf(pieces.filter((p) => !p.glazed).map((p) => p.mesh));
  return develop({ ...layers, projector, light, floor, surfaces: pieces.map((p) => p.surface) });
}

/** One part in its place. */
interface Piece {
  readonly mesh: WorldMesh;
  readonly surface: Surface;
  /** Drawn with see-through front walls. */
  readonly glazed: boolean;
}

/** All that is known before the light is worked out. */
interface Exposure {
  readonly solid: Layer;
  readonly glaze: Layer | undefined;
  readonly projector: Projector;
  readonly light: Shadow;
  readonly floor: number | undefined;
  readonly surfaces: readonly Surface[];
}

function checkSize(name: string, size: number): void {
  if (Number.isInteger(size) && size >= 1 && size <= LARGEST) return;
  throw new InputError(
    `renderImage: expected ${name} to be a whole number of pixels from 1 to ${LARGEST}, got ${size}.`,
  );
}

function piecesOf(furnished: Furnished): readonly Piece[] {
  return furnished.model.parts.map((part) => ({
    mesh: worldMesh(furnished, part),
    surface: surfaceOf(part),
    glazed: furnished.seeThrough || part.finish.opacity < 1,
  }));
}

function surfaceOf({ color, finish }: ModelPart): Surface {
  return { color, roughness: finish.roughness, metalness: finish.metalness };
}

/** Solid surfaces and the far walls of see-through ones; then the near walls of the latter. */
function drawLayers(
  pieces: readonly Piece[],
  projector: Projector,
  [width, height]: readonly [number, number],
): { readonly solid: Layer; readonly glaze: Layer | undefined } {
  const solid = emptyLayer(width, height);
  const glaze = pieces.some((p) => p.glazed) ? emptyLayer(width, height) : undefined;
  pieces.forEach(({ mesh, glazed }, i) => {
    const screen = projector.project(mesh);
    drawMesh(solid, screen, i, glazed ? "back" : "front");
    if (glaze && glazed) drawMesh(glaze, screen, i, "front");
  });
  return { solid, glaze };
}

/** Light every sample, and average the samples of each pixel. */
function develop(exposure: Exposure): Picture {
  const [width, height] = [exposure.solid.width / SAMPLES, exposure.solid.height / SAMPLES];
  const data = new Uint8Array(width * height * 4);
  const sample = new Float64Array(3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let [red, green, blue] = [0, 0, 0];
      for (let k = 0; k < SAMPLES * SAMPLES; k += 1) {
        lightSample(
          exposure,
          x * SAMPLES + (k % SAMPLES),
          y * SAMPLES + ((k / SAMPLES) | 0),
          sample,
        );
        red += Math.min(1, sample[0]!);
        green += Math.min(1, sample[1]!);
        blue += Math.min(1, sample[2]!);
      }
      const at = 4 * (y * width + x);
      data[at] = byteOf(red / SAMPLES ** 2);
      data[at + 1] = byteOf(green / SAMPLES ** 2);
      data[at + 2] = byteOf(blue / SAMPLES ** 2);
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}

const BYTES = Uint8Array.from({ length: 4097 }, (_, i) => Math.round(255 * srgbOf(i / 4096)));

function byteOf(light: number): number {
  return BYTES[(light * 4096 + 0.5) | 0]!;
}

/** The light that arrives at one sample of the picture; linear. */
function lightSample(exposure: Exposure, x: number, y: number, out: Float64Array): void {
  const { solid, glaze } = exposure;
  const pixel = y * solid.width + x;
  if (solid.surface[pixel]! >= 0) lightSurface(exposure, solid, { x, y, pixel }, out);
  else lightBackground(exposure, x, y, out);
  if (!glaze || glaze.surface[pixel]! < 0 || glaze.nearness[pixel]! <= solid.nearness[pixel]!)
    return;
  const [red, green, blue] = [out[0]!, out[1]!, out[2]!];
  lightSurface(exposure, glaze, { x, y, pixel }, out);
  out[0] = red + (out[0]! - red) * WALL_OPACITY;
  out[1] = green + (out[1]! - green) * WALL_OPACITY;
  out[2] = blue + (out[2]! - blue) * WALL_OPACITY;
}

interface Sample {
  readonly x: number;
  readonly y: number;
  readonly pixel: number;
}

function lightSurface(
  exposure: Exposure,
  layer: Layer,
  { x, y, pixel }: Sample,
  out: Float64Array,
): void {
  const { origin, direction } = exposure.projector.ray(x, y);
  const t = exposure.projector.distance(layer.nearness[pixel]!);
  const length = Math.hypot(direction[0], direction[1], direction[2]);
  const view: Vector3 = [-direction[0] / length, -direction[1] / length, -direction[2] / length];
  const normal = normalTowards(layer.normals, pixel, view);
  const lit = exposure.light.lightAt(
    origin[0] + t * direction[0],
    origin[1] + t * direction[1],
    origin[2] + t * direction[2],
    shiftOf(x, y),
  );
  shade(exposure.surfaces[layer.surface[pixel]!]!, normal, view, lit, out);
}

function normalTowards(normals: Float32Array, pixel: number, view: Vector3): Vector3 {
  const [x, y, z] = [normals[3 * pixel]!, normals[3 * pixel + 1]!, normals[3 * pixel + 2]!];
  const length = Math.hypot(x, y, z) || 1;
  const sign = x * view[0] + y * view[1] + z * view[2] < 0 ? -1 / length : 1 / length;
  return [x * sign, y * sign, z * sign];
}

/** The studio's wall; shadows fall on its floor. */
function lightBackground(exposure: Exposure, x: number, y: number, out: Float64Array): void {
  const { solid, projector, light, floor } = exposure;
  const down = y / solid.height;
  let brightness = 1;
  if (floor !== undefined) {
    const { origin, direction } = projector.ray(x, y);
    const t = (floor - origin[1]) / direction[1];
    const [px, pz] = [origin[0] + t * direction[0], origin[2] + t * direction[2]];
    if (t > 0) brightness = 1 - SHADOW_DEPTH * (1 - light.lightAt(px, floor, pz, shiftOf(x, y)));
  }
  for (let k = 0; k < 3; k += 1)
    out[k] = brightness * (WALL_TOP[k]! + (WALL_BOTTOM[k]! - WALL_TOP[k]!) * down);
}

/** Turns the shadow's pattern from sample to sample, the same way each time. */
function shiftOf(x: number, y: number): number {
  return ((x * 3 + y * 5) & 7) / 8;
}
