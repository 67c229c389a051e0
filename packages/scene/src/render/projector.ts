import { splitMesh } from "../assets/patterns/split-mesh.ts";
import { type Axes, axesOf, type Camera } from "./camera.ts";
import type { ScreenMesh } from "./raster.ts";
import type { WorldMesh } from "./world-mesh.ts";

/** Maps the room onto a picture of so many pixels and back. */
export interface Projector {
  /** Put what of a mesh is before the eye on the picture plane. Nearness is 1 / depth (perspective) or -depth (orthographic). */
  project(mesh: WorldMesh): ScreenMesh;
  /** Find the ray through a pixel's centre; it is written into `ray`. */
  ray(x: number, y: number, ray: Ray): void;
  /** Metres along the ray's direction to the surface with that nearness. */
  distance(nearness: number): number;
}

/** Where a ray starts, and its direction, of length 1 per unit depth; three numbers each. */
export interface Ray {
  readonly origin: Float64Array;
  readonly direction: Float64Array;
}

/** What is nearer to the eye than this, or behind it, is cut off; metres. */
const NEAREST_M = 0.01;

/** The projector of a camera for a picture of `width` by `height` pixels. */
export function projectorOf(camera: Camera, width: number, height: number): Projector {
  const { position, lens } = camera;
  const perspective = lens.kind === "perspective";
  const picture: Picture = {
    ...axesOf(camera),
    position,
    perspective,
    width,
    height,
    halfWidth: perspective ? lens.tangent * lens.aspect : lens.halfWidth,
    halfHeight: perspective ? lens.tangent : lens.halfHeight,
  };
  return {
    project: (mesh) => onPicture(perspective ? beforeEye(mesh, picture) : mesh, picture),
    ray: rayCaster(picture),
    distance: (nearness) => (perspective ? 1 / nearness : -nearness),
  };
}

/** The picture plane: how it lies in the room, and half of what it shows in metres, or per metre of depth. */
interface Picture extends Axes, Pick<Camera, "position"> {
  readonly perspective: boolean;
  readonly width: number;
  readonly height: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Cut off what is behind the eye: a river that runs on and on passes below it. */
function beforeEye(mesh: WorldMesh, { position, forward }: Picture): WorldMesh {
  const depthOf = (x: number, y: number, z: number) =>
    (x - position[0]) * forward[0] +
    (y - position[1]) * forward[1] +
    (z - position[2]) * forward[2] -
    NEAREST_M;
  const { positions: p } = mesh;
  for (let i = 0; i < p.length; i += 3) {
    if (depthOf(p[i]!, p[i + 1]!, p[i + 2]!) < 0) return splitMesh(mesh, depthOf)[0];
  }
  return mesh;
}

function onPicture({ positions, normals, indices }: WorldMesh, picture: Picture): ScreenMesh {
  const { position, right: across, up, forward, perspective } = picture;
  const { width, height, halfWidth, halfHeight } = picture;
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

/** Rays spread from the camera's place, or start all over the picture and are parallel. */
function rayCaster(picture: Picture): Projector["ray"] {
  const { position, right: across, up, forward, perspective } = picture;
  const { width, height, halfWidth, halfHeight } = picture;
  return (x, y, { origin, direction }) => {
    const right = ((2 * (x + 0.5)) / width - 1) * halfWidth;
    const high = (1 - (2 * (y + 0.5)) / height) * halfHeight;
    const spread = perspective ? direction : origin;
    for (let k = 0; k < 3; k += 1) {
      origin[k] = position[k]!;
      direction[k] = forward[k]!;
      spread[k] = spread[k]! + right * across[k]! + high * up[k]!;
    }
  };
}
