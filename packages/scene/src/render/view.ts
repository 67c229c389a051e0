import { type Furnished, furnish } from "../assets/furnish.ts";
import { PICTURE_SIZE_M } from "../assets/lift-to-room.ts";
import type { Vector3 } from "../assets/vector.ts";
import type { Scene } from "../scene.ts";
import { type Camera, frameCamera, pictureCamera } from "./camera.ts";
import { projectorOf } from "./projector.ts";
import { drawMesh, emptyLayer, type ScreenMesh } from "./raster.ts";
import { worldMesh } from "./world-mesh.ts";

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
const PROBE_SIZE = 112;

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
  let best: { readonly camera: Camera; readonly seen: number } | undefined;
  for (const degrees of PITCHES_DEG) {
    const camera = frameCamera(points, { pitch: (degrees * Math.PI) / 180, aspect });
    const seen = furniture.length > 1 ? leastSeen(furniture, camera) : 1;
    if (seen >= SEEN) return camera;
    if (!best || seen > best.seen + 0.02) best = { camera, seen };
  }
  return best!.camera;
}

/** The smallest share of an object that is not hidden by others; in [0, 1]. */
function leastSeen(furniture: readonly Furnished[], camera: Camera): number {
  const projector = projectorOf(camera, PROBE_SIZE, PROBE_SIZE);
  const meshes = furniture.map((f) => f.model.parts.map((p) => projector.project(worldMesh(f, p))));
  const together = emptyLayer(PROBE_SIZE, PROBE_SIZE);
  furniture.forEach((f, i) => {
    if (!f.seeThrough) drawAll(together, meshes[i]!, i);
  });
  const shares = furniture.map((f, i) => {
    if (f.seeThrough) return 1;
    const alone = emptyLayer(PROBE_SIZE, PROBE_SIZE);
    drawAll(alone, meshes[i]!, i);
    return count(together.surface, i) / Math.max(1, count(alone.surface, i));
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

function cornersOf({ object, center, size, yaw }: Furnished): readonly Vector3[] {
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
  const [x0, y0, z0, x1, y1, z1] = object.box as readonly number[] as readonly [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (yaw === 0)
    return [x0, x1].flatMap((x) =>
      [y0, y1].flatMap((y) => [z0, z1].map((z) => [x, y, z] as const)),
    );
  return [-0.5, 0.5].flatMap((sx) =>
    [y0, y1].flatMap((y) =>
      [-0.5, 0.5].map((sz) => {
        const [x, z] = [sx * size[0], sz * size[2]];
        return [center[0] + x * cos + z * sin, y, center[2] - x * sin + z * cos] as const;
      }),
    ),
  );
}
