import type { Furnished } from "../assets/furnish.ts";
import type { Camera } from "./camera.ts";
import { projectorOf } from "./projector.ts";
import { cleared, drawMesh, emptyShapeLayer, type Layer, type ScreenMesh } from "./raster.ts";
import type { WorldMesh } from "./world-mesh.ts";

/** Pixels of the small picture on which this is tried out. */
const PROBE_SIZE = 112;
/** What covers fewer of them is too small for any camera to show. */
const SPECK = 4;

/**
 * Measure how much of each thing a camera sees, the rest being hidden by other things.
 *
 * @param meshes  the parts of each thing, in its place
 * @returns       a share in [0, 1] for each; 1 for what is too small to show from anywhere
 */
export function sharesSeen(
  furniture: readonly Furnished[],
  meshes: readonly (readonly WorldMesh[])[],
  camera: Camera,
): readonly number[] {
  const { project } = projectorOf(camera, PROBE_SIZE, PROBE_SIZE);
  const screens = meshes.map((parts) => parts.map(project));
  const together = emptyShapeLayer(PROBE_SIZE, PROBE_SIZE);
  const alone = emptyShapeLayer(PROBE_SIZE, PROBE_SIZE);
  furniture.forEach((f, i) => {
    if (!f.seeThrough) drawAll(together, screens[i]!, i);
  });
  return furniture.map((f, i) => {
    if (f.seeThrough) return 1;
    drawAll(cleared(alone), screens[i]!, i);
    const whole = count(alone, i);
    return whole < SPECK ? 1 : count(together, i) / whole;
  });
}

function drawAll(layer: Layer, meshes: readonly ScreenMesh[], surface: number): void {
  for (const mesh of meshes) drawMesh(layer, mesh, surface, "front");
}

function count({ surface }: Layer, wanted: number): number {
  let found = 0;
  for (let pixel = 0; pixel < surface.length; pixel += 1) {
    if (surface[pixel] === wanted) found += 1;
  }
  return found;
}
