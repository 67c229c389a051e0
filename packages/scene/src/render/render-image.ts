import type { Furnished, FurnishOptions } from "../assets/furnish.ts";
import type { ModelPart } from "../assets/model-of.ts";
import { checkOptions } from "../check-options.ts";
import { InputError } from "../errors.ts";
import { shown } from "../json-fields.ts";
import { requirePlacedScene } from "../placed.ts";
import type { Scene } from "../scene.ts";
import { backdropOf } from "./backdrop.ts";
import { cornerOn } from "./corner-on.ts";
import { castsShadow } from "./cutaway.ts";
import { develop, type Picture, SAMPLES } from "./develop.ts";
import { type Projector, projectorOf } from "./projector.ts";
import { drawMesh, emptyLayer, type Layer, type ScreenMesh } from "./raster.ts";
import { glossOf, type Surface } from "./shade.ts";
import { shadowOf } from "./shadow.ts";
import { viewOf } from "./view.ts";
import { type WorldMesh, worldMesh } from "./world-mesh.ts";

/** Size of the picture in pixels, and the user's own models. */
export interface RenderOptions extends FurnishOptions {
  readonly width?: number;
  readonly height?: number;
}

/** What is drawn when nothing is said. */
export const RENDER_DEFAULTS = { width: 512, height: 512 } as const;

const LARGEST = 4096;
/** How much of the light behind them the near walls of hollow things take away, and so on. */
const OPACITIES = { solid: 1, hollow: 0.24, hidden: 0.6 } as const;
/** Of two surfaces whose nearness differs by a smaller share, neither is before the other. */
const SAME_PLACE = 2e-4;

/**
 * Draw a scene, without a browser or a graphics processor.
 *
 * In frame `image` every object fills exactly its own box of the picture; in frame `room` the
 * camera stands in front and above. The same scene gives the same bytes.
 *
 * @param options  `width`, `height` in pixels, 1 to 4096, default 512; `assets`: the user's own models
 * @returns        its pixels, see `Picture`
 * @throws InputError  when an object has no box, a size is out of range or an option is unknown
 */
export function renderImage(scene: Scene, options: RenderOptions = {}): Picture {
  requirePlacedScene(scene, "renderImage");
  checkOptions(options, ["width", "height", "assets"], "renderImage");
  const { width, height, ...furnishing } = { ...RENDER_DEFAULTS, ...options };
  checkSize("width", width);
  checkSize("height", height);
  const { furniture, camera, hidden, cut, floor } = viewOf(scene, {
    ...furnishing,
    aspect: width / height,
  });
  const pieces = furniture
    .filter((f) => !cut.has(f))
    .flatMap((f) => piecesOf(scene.frame === "image" ? cornerOn(f) : f, hidden.has(f)));
  const projector = projectorOf(camera, width * SAMPLES, height * SAMPLES);
  const layers = drawLayers(pieces, projector, [width * SAMPLES, height * SAMPLES]);
  const light = shadowOf(pieces.filter((p) => p.castsShadow).map((p) => p.mesh));
  const surfaces = pieces.map((p) => p.surface);
  const backdrop = backdropOf(furniture, scene.frame);
  return develop({ ...layers, projector, light, floor, surfaces, backdrop });
}

/** One part in its place. */
interface Piece {
  readonly mesh: WorldMesh;
  readonly surface: Surface;
  /** Hollow: its near walls are of glass. Hidden: it shines through what stands before it. */
  readonly look: "solid" | "hollow" | "hidden";
  readonly castsShadow: boolean;
}

function checkSize(name: string, size: number): void {
  if (Number.isInteger(size) && size >= 1 && size <= LARGEST) return;
  throw new InputError(
    `renderImage: expected ${name} to be a whole number of pixels from 1 to ${LARGEST}, got ${shown(size)}. Choose another size.`,
  );
}

function piecesOf(furnished: Furnished, hidden: boolean): readonly Piece[] {
  return furnished.model.parts.map((part) => {
    const glass = furnished.seeThrough || part.finish.opacity < 1;
    const look = hidden ? "hidden" : glass ? "hollow" : "solid";
    return {
      mesh: worldMesh(furnished, part),
      surface: surfaceOf(part, look),
      look,
      castsShadow: look !== "hollow" && castsShadow(furnished),
    };
  });
}

function surfaceOf({ color, finish }: ModelPart, look: Piece["look"]): Surface {
  const { roughness, metalness } = finish;
  return {
    color,
    gloss: glossOf(roughness),
    metalness,
    opacity: OPACITIES[look],
    shinesThrough: look === "hidden",
  };
}

/** Solid surfaces and far walls of hollow things; then their near walls, and what shines through. */
function drawLayers(
  pieces: readonly Piece[],
  projector: Projector,
  [width, height]: readonly [number, number],
): { readonly solid: Layer; readonly glaze: Layer | undefined } {
  const solid = emptyLayer(width, height);
  const glaze = pieces.some((p) => p.look !== "solid") ? emptyLayer(width, height) : undefined;
  const far = glaze && emptyLayer(width, height);
  pieces.forEach(({ mesh, look }, i) => {
    const screen = projector.project(mesh);
    if (look !== "hollow") drawMesh(solid, screen, i, "front");
    if (look !== "solid") drawMesh(glaze!, screen, i, "front");
    if (look === "hollow") drawMesh(far!, reversed(screen), i, "back");
  });
  if (far) addFarWalls(solid, far);
  return { solid, glaze };
}

/** The same triangles with the farthest in front: of a bowl only the outermost wall must remain. */
function reversed({ screen, normals, indices }: ScreenMesh): ScreenMesh {
  return { screen: screen.map((value, i) => (i % 3 === 2 ? -value : value)), normals, indices };
}

/** What a hollow thing stands on is seen through it, not its bottom, which is in the same place. */
function addFarWalls(solid: Layer, far: Layer): void {
  for (let i = 0; i < solid.surface.length; i += 1) {
    const nearness = -far.nearness[i]!;
    const least = solid.nearness[i]! + SAME_PLACE * Math.abs(nearness);
    if (far.surface[i]! < 0 || nearness <= least) continue;
    solid.surface[i] = far.surface[i]!;
    solid.nearness[i] = nearness;
    for (let k = 3 * i; k < 3 * i + 3; k += 1) solid.normals[k] = far.normals[k]!;
  }
}
