import { type Furnished, furnish } from "../assets/furnish.ts";
import { PICTURE_SIZE_M } from "../assets/lift-to-room.ts";
import type { Vector3 } from "../assets/vector.ts";
import type { Scene } from "../scene.ts";
import { type Camera, frameCamera, pictureCamera } from "./camera.ts";
import { projectorOf } from "./projector.ts";
import { drawMesh, emptyLayer, type ScreenMesh } from "./raster.ts";
import { type WorldMesh, worldMesh } from "./world-mesh.ts";

/** Everything that a picture of a scene needs: what stands where, and from where it is seen. */
export interface View {
  readonly furniture: readonly Furnished[];
  readonly camera: Camera;
  /** The height on which shadows fall; none in a picture, which has no floor. Metres. */
  readonly floor: number | undefined;
}

/** How steeply the camera looks down: the first angle from which everything is seen is taken. */
const PITCHES_DEG = [20, 28, 36, 46, 58, 72];
/** The share of an object that must be seen. */
const SEEN = 0.45;
/** Pixels of the picture on which that is tried out. */
const PROBE_SIZE = 112;
/** What covers fewer of them is too small for any camera to show. */
const SPECK = 4;

/**
 * Choose from where a scene is seen.
 *
 * `room`: from the front and above, left-right undisturbed, higher up when something would be
 * hidden. `image`: straight from the front, so that each object fills its own box.
 *
 * @throws InputError  when an object has no box
 */
export function viewOf(scene: Scene, aspect = 1): View {
  const furniture = furnish(scene);
  if (scene.frame === "image") {
    const front = Math.max(0, ...furniture.map(({ object }) => object.box[5]!));
    return { furniture, camera: pictureCamera(PICTURE_SIZE_M, front + 1), floor: undefined };
  }
  const floor = Math.min(0, ...furniture.map(({ object }) => object.box[1]!));
  return { furniture, camera: clearestCamera(furniture, aspect), floor };
}

function clearestCamera(furniture: readonly Furnished[], aspect: number): Camera {
  const points = furniture.length > 0 ? furniture.flatMap(cornersOf) : [[0, 0, 0] as const];
  const meshes = furniture.map((f) => f.model.parts.map((p) => worldMesh(f, p)));
  let best: { readonly camera: Camera; readonly seen: number } | undefined;
  for (const degrees of PITCHES_DEG) {
    const camera = frameCamera(points, { pitch: (degrees * Math.PI) / 180, aspect });
    const seen = furniture.length > 1 ? leastSeen(furniture, meshes, camera) : 1;
    if (seen >= SEEN) return camera;
    if (!best || seen > best.seen + 0.02) best = { camera, seen };
  }
  return best!.camera;
}

/** The smallest share of an object that is not hidden by others; in [0, 1]. */
function leastSeen(
  furniture: readonly Furnished[],
  world: readonly (readonly WorldMesh[])[],
  camera: Camera,
): number {
  const projector = projectorOf(camera, PROBE_SIZE, PROBE_SIZE);
  const meshes = world.map((parts) => parts.map(projector.project));
  const together = emptyLayer(PROBE_SIZE, PROBE_SIZE);
  furniture.forEach((f, i) => {
    if (!f.seeThrough) drawAll(together, meshes[i]!, i);
  });
  const shares = furniture.map((f, i) => {
    if (f.seeThrough) return 1;
    const alone = emptyLayer(PROBE_SIZE, PROBE_SIZE);
    drawAll(alone, meshes[i]!, i);
    const whole = count(alone.surface, i);
    return whole < SPECK ? 1 : count(together.surface, i) / whole;
  });
  return Math.min(...shares);
}

function drawAll(
  layer: ReturnType<typeof emptyLayer>,
  meshes: readonly ScreenMesh[],
  surface: number,
): void {
  for (const mesh of meshes) drawMesh(layer, mesh, surface, "front");
}

function count(values: Int32Array, wanted: number): number {
  return values.reduce((sum, value) => sum + (value === wanted ? 1 : 0), 0);
}

function cornersOf({ center, size, yaw }: Furnished): readonly Vector3[] {
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
  const sides = [-0.5, 0.5];
  return sides.flatMap((right) =>
    sides.flatMap((up) =>
      sides.map((near): Vector3 => {
        const [x, z] = [right * size[0], near * size[2]];
        return [
          center[0] + x * cos + z * sin,
          center[1] + up * size[1],
          center[2] - x * sin + z * cos,
        ];
      }),
    ),
  );
}
