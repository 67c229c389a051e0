import { axesOf, type Camera } from "./camera.ts";
import type { ScreenMesh } from "./raster.ts";
import type { WorldMesh } from "./world-mesh.ts";

/** Maps the room onto a picture of so many pixels and back. */
export interface Projector {
  /** Put a mesh on the picture plane. Nearness is 1 / depth (perspective) or -depth (orthographic). */
  project(mesh: WorldMesh): ScreenMesh;
  /** Where the ray through a pixel's centre starts, and its direction, of length 1 per unit depth. */
  ray(x: number, y: number, origin: Float64Array, direction: Float64Array): void;
  /** Metres along the ray's direction to the surface with that nearness. */
  distance(nearness: number): number;
}

/** The projector of a camera for a picture of `width` by `height` pixels. */
export function projectorOf(camera: Camera, width: number, height: number): Projector {
  const { position, lens } = camera;
  const { right: across, up, forward } = axesOf(camera);
  const perspective = lens.kind === "perspective";
  const halfHeight = perspective ? lens.tangent : lens.halfHeight;
  const halfWidth = perspective ? lens.tangent * lens.aspect : lens.halfWidth;

  function project({ positions, normals, indices }: WorldMesh): ScreenMesh {
    const screen = new Float32Array(positions.length);
    for (let i = 0; i < positions.length; i += 3) {
      const dx = positions[i]! - position[0];
      const dy = positions[i + 1]! - position[1];
      const dz = positions[i + 2]! - position[2];
      const depth = dx * forward[0] + dy * forward[1] + dz * forward[2];
      const right = dx * across[0] + dz * across[2];
      const high = dx * up[0] + dy * up[1] + dz * up[2];
      const shrink = perspective ? 1 / depth : 1;
      screen[i] = (width / 2) * (1 + (right * shrink) / halfWidth);
      screen[i + 1] = (height / 2) * (1 - (high * shrink) / halfHeight);
      screen[i + 2] = perspective ? shrink : -depth;
    }
    return { screen, normals, indices };
  }

  function ray(x: number, y: number, origin: Float64Array, direction: Float64Array): void {
    const right = ((2 * (x + 0.5)) / width - 1) * halfWidth;
    const high = (1 - (2 * (y + 0.5)) / height) * halfHeight;
    const spread = perspective ? direction : origin;
    for (let k = 0; k < 3; k += 1) {
      origin[k] = position[k]!;
      direction[k] = forward[k]!;
      spread[k] = spread[k]! + right * across[k]! + high * up[k]!;
    }
  }

  return { project, ray, distance: (nearness) => (perspective ? 1 / nearness : -nearness) };
}
