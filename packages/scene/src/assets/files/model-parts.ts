import type { ModelPart } from "../model-of.ts";
import type { Mesh } from "../shapes/mesh.ts";
import type { Vector3 } from "../vector.ts";
import type { Patch } from "./patches.ts";

/** The thinnest that a part may be in its model's unit box, so that a flat one can be divided by. */
const THINNEST = 1e-6;

/** Where the whole model is, as read from its file. */
interface Extent {
  readonly center: Vector3;
  readonly size: Vector3;
}

/** Put patches into the unit box around the whole model, each in a unit box of its own. */
export function modelParts(patches: readonly Patch[], extent: Extent): readonly ModelPart[] {
  return patches.map((patch, i) => ({
    name: `patch ${i + 1}`,
    shape: "box",
    axis: "y",
    ...unitBoxOf(patch, extent),
    color: patch.color,
    finish: patch.finish,
  }));
}

function unitBoxOf(
  { positions, normals }: Patch,
  { center, size }: Extent,
): Extent & { readonly mesh: Mesh } {
  const points = positions.map((v, k) => (v - center[k % 3]!) / Math.max(size[k % 3]!, 1e-12));
  const [low, high] = extentOf(points);
  const own = [0, 1, 2].map((k) => Math.max(high[k]! - low[k]!, THINNEST));
  const middle = [0, 1, 2].map((k) => (low[k]! + high[k]!) / 2);
  const mesh: Mesh = {
    positions: new Float32Array(points.map((v, k) => (v - middle[k % 3]!) / own[k % 3]!)),
    normals: unitBoxNormals(normals, size, own),
    indices: Uint32Array.from({ length: points.length / 3 }, (_, row) => row),
  };
  return { center: middle as unknown as Vector3, size: own as unknown as Vector3, mesh };
}

/** Normals as they are when the part is stretched to a cube: times the stretch, made unit again. */
function unitBoxNormals(
  normals: readonly number[],
  size: Vector3,
  own: readonly number[],
): Float32Array<ArrayBuffer> {
  const result = new Float32Array(normals.length);
  for (let i = 0; i < normals.length; i += 3) {
    const stretched = [0, 1, 2].map((k) => normals[i + k]! * Math.max(size[k]!, 1e-12) * own[k]!);
    const length = Math.hypot(...stretched) || 1;
    for (let k = 0; k < 3; k += 1) result[i + k] = stretched[k]! / length;
  }
  return result;
}

function extentOf(points: readonly number[]): readonly [readonly number[], readonly number[]] {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  points.forEach((value, i) => {
    low[i % 3] = Math.min(low[i % 3]!, value);
    high[i % 3] = Math.max(high[i % 3]!, value);
  });
  return [low, high];
}
