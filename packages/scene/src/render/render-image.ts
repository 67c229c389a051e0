import type { Furnished } from "../assets/furnish.ts";
import type { ModelPart } from "../assets/model-of.ts";
import { InputError } from "../errors.ts";
import type { Scene } from "../scene.ts";
import { develop, type Picture, SAMPLES } from "./develop.ts";
import { type Projector, projectorOf } from "./projector.ts";
import { drawMesh, emptyLayer, type Layer, type ScreenMesh } from "./raster.ts";
import type { Surface } from "./shade.ts";
import { shadowOf } from "./shadow.ts";
import { viewOf } from "./view.ts";
import { type WorldMesh, worldMesh } from "./world-mesh.ts";

/** Size of the picture in pixels. */
export interface RenderOptions {
  readonly width?: number;
  readonly height?: number;
}

/** What is drawn when nothing is said. */
export const RENDER_DEFAULTS = { width: 512, height: 512 } as const;

const LARGEST = 4096;
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
  const far = glaze && emptyLayer(width, height);
  pieces.forEach(({ mesh, glazed }, i) => {
    const screen = projector.project(mesh);
    if (!glazed) drawMesh(solid, screen, i, "front");
    else {
      drawMesh(glaze!, screen, i, "front");
      drawMesh(far!, reversed(screen), i, "back");
    }
  });
  if (far) addFarWalls(solid, far);
  return { solid, glaze };
}

/** The same triangles with the farthest in front: of a bowl only the outermost wall must remain. */
function reversed({ screen, normals, indices }: ScreenMesh): ScreenMesh {
  return { screen: screen.map((value, i) => (i % 3 === 2 ? -value : value)), normals, indices };
}

function addFarWalls(solid: Layer, far: Layer): void {
  for (let i = 0; i < solid.surface.length; i += 1) {
    if (far.surface[i]! < 0 || -far.nearness[i]! <= solid.nearness[i]!) continue;
    solid.surface[i] = far.surface[i]!;
    solid.nearness[i] = -far.nearness[i]!;
    for (let k = 3 * i; k < 3 * i + 3; k += 1) solid.normals[k] = far.normals[k]!;
  }
}
