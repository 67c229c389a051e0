import type { Furnished } from "../assets/furnish.ts";
import type { ModelPart } from "../assets/model-of.ts";
import { partMesh } from "../assets/part-mesh.ts";

/** Triangles in the room: metres, unit normals. */
export interface WorldMesh {
  readonly positions: Float32Array<ArrayBuffer>;
  readonly normals: Float32Array<ArrayBuffer>;
  readonly indices: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
}

/** Move a model's part from its unit box to its place in the room. */
export function worldMesh({ center, size, yaw }: Furnished, part: ModelPart): WorldMesh {
  const { positions: from, normals: directions, indices } = partMesh(part);
  const positions = new Float32Array(from.length);
  const normals = new Float32Array(from.length);
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
  for (let i = 0; i < from.length; i += 3) {
    const [x, z] = [from[i]! * size[0], from[i + 2]! * size[2]];
    positions[i] = center[0] + x * cos + z * sin;
    positions[i + 1] = center[1] + from[i + 1]! * size[1];
    positions[i + 2] = center[2] - x * sin + z * cos;
    const nx = directions[i]! / size[0];
    const ny = directions[i + 1]! / size[1];
    const nz = directions[i + 2]! / size[2];
    const length = Math.hypot(nx, ny, nz) || 1;
    normals[i] = (nx * cos + nz * sin) / length;
    normals[i + 1] = ny / length;
    normals[i + 2] = (nz * cos - nx * sin) / length;
  }
  return { positions, normals, indices };
}
