import type { ModelPart } from "./model-of.ts";
import { meshOf } from "./shapes/index.ts";
import type { Mesh } from "./shapes/mesh.ts";
import type { Vector3 } from "./vector.ts";

/** A part whose second longest side is at most this share of its model is cut coarsely. */
const SMALL = 0.45;

/**
 * Stand a part's mesh upright along its axis and move it to its place in the model's unit box.
 *
 * @returns  positions in [-0.5, 0.5]³, unit normals as they are while the model is a cube
 */
export function partMesh({ shape, axis, center, size, mesh: own }: ModelPart): Mesh {
  const mesh = own ?? meshOf(shape, middle(size) > SMALL ? "fine" : "coarse");
  const positions = new Float32Array(mesh.positions.length);
  const normals = new Float32Array(mesh.normals.length);
  const [point, normal] = [new Float64Array(3), new Float64Array(3)];
  for (let i = 0; i < positions.length; i += 3) {
    stand(mesh.positions, i, axis, point);
    stand(mesh.normals, i, axis, normal);
    for (let k = 0; k < 3; k += 1) {
      positions[i + k] = point[k]! * size[k]! + center[k]!;
      normals[i + k] = normal[k]! / size[k]!;
    }
    normalise(normals, i);
  }
  return { positions, normals, indices: mesh.indices };
}

/** Turn a vector whose upright axis is y so that it points along `axis`; a rotation, no mirroring. */
function stand(from: Float32Array, at: number, axis: "x" | "y" | "z", to: Float64Array): void {
  const x = from[at]!;
  const y = from[at + 1]!;
  const z = from[at + 2]!;
  // Written one by one: an array a vertex would keep the garbage collector busy.
  to[0] = axis === "x" ? y : x;
  to[1] = axis === "x" ? -x : axis === "z" ? -z : y;
  to[2] = axis === "z" ? y : z;
}

function normalise(vectors: Float32Array, at: number): void {
  const length = Math.hypot(vectors[at]!, vectors[at + 1]!, vectors[at + 2]!) || 1;
  for (let k = at; k < at + 3; k += 1) vectors[k] = vectors[k]! / length;
}

function middle([a, b, c]: Vector3): number {
  return a + b + c - Math.max(a, b, c) - Math.min(a, b, c);
}
