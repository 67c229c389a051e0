import type { Furnished } from "../assets/furnish.ts";
import type { ModelPart } from "../assets/model-of.ts";
import { meshOf } from "../assets/shapes/index.ts";

/** Triangles in the room: metres, unit normals. */
export interface WorldMesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint16Array;
}

/** Move a model's part from its unit box to its place in the room. */
export function worldMesh({ center, size, yaw }: Furnished, part: ModelPart): WorldMesh {
  const mesh = meshOf(part.shape);
  const count = mesh.positions.length / 3;
  const positions = new Float32Array(3 * count);
  const normals = new Float32Array(3 * count);
  const scale = part.size.map((s, i) => s * size[i]!) as [number, number, number];
  const middle = part.center.map((c, i) => c * size[i]!) as [number, number, number];
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
  const [point, normal] = [new Float64Array(3), new Float64Array(3)];
  for (let i = 0; i < count; i += 1) {
    stand(mesh.positions, 3 * i, part.axis, point);
    stand(mesh.normals, 3 * i, part.axis, normal);
    const x = point[0]! * scale[0] + middle[0];
    const z = point[2]! * scale[2] + middle[2];
    positions[3 * i] = center[0] + x * cos + z * sin;
    positions[3 * i + 1] = center[1] + point[1]! * scale[1] + middle[1];
    positions[3 * i + 2] = center[2] - x * sin + z * cos;
    const [nx, ny, nz] = [normal[0]! / scale[0], normal[1]! / scale[1], normal[2]! / scale[2]];
    const length = Math.hypot(nx, ny, nz) || 1;
    normals[3 * i] = (nx * cos + nz * sin) / length;
    normals[3 * i + 1] = ny / length;
    normals[3 * i + 2] = (nz * cos - nx * sin) / length;
  }
  return { positions, normals, indices: mesh.indices };
}

/** Turn a vector whose upright axis is y so that it points along `axis`; a rotation, no mirroring. */
function stand(from: Float32Array, at: number, axis: "x" | "y" | "z", to: Float64Array): void {
  const [x, y, z] = [from[at]!, from[at + 1]!, from[at + 2]!];
  if (axis === "x") to.set([y, -x, z]);
  else if (axis === "z") to.set([x, -z, y]);
  else to.set([x, y, z]);
}
