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
export function partMesh(part: ModelPart): Mesh {
  const mesh = standingMesh(part);
  const positions = new Float32Array(mesh.positions.length);
  const normals = new Float32Array(mesh.normals.length);
  for (let i = 0; i < positions.length; i += 3) {
    for (let k = 0; k < 3; k += 1) {
      positions[i + k] = mesh.positions[i + k]! * part.size[k]! + part.center[k]!;
      normals[i + k] = mesh.normals[i + k]! / part.size[k]!;
    }
    normalise(normals, i);
  }
  return { positions, normals, indices: mesh.indices };
}

/** A part's mesh upright along its axis, still in the part's own unit box. */
export function standingMesh({ shape, axis, size, mesh: own }: ModelPart): Mesh {
  if (own) return own;
  const mesh = meshOf(shape, middle(size) > SMALL ? "fine" : "coarse");
  if (axis === "y") return mesh;
  return { ...mesh, positions: stood(mesh.positions, axis), normals: stood(mesh.normals, axis) };
}

/** Turn vectors whose upright axis is y so that it points along `axis`; a rotation, no mirroring. */
function stood(from: Float32Array, axis: "x" | "z"): Float32Array<ArrayBuffer> {
  const to = new Float32Array(from.length);
  for (let i = 0; i < from.length; i += 3) {
    const [x, y, z] = [from[i]!, from[i + 1]!, from[i + 2]!];
    to[i] = axis === "x" ? y : x;
    to[i + 1] = axis === "x" ? -x : -z;
    to[i + 2] = axis === "z" ? y : z;
  }
  return to;
}

function normalise(vectors: Float32Array, at: number): void {
  const length = Math.hypot(vectors[at]!, vectors[at + 1]!, vectors[at + 2]!) || 1;
  for (let k = at; k < at + 3; k += 1) vectors[k] = vectors[k]! / length;
}

function middle([a, b, c]: Vector3): number {
  return a + b + c - Math.max(a, b, c) - Math.min(a, b, c);
}
