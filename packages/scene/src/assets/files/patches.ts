import type { mat4, Primitive } from "@gltf-transform/core";
import type { Finish } from "../materials.ts";
import { cross, unit } from "../shapes/mesh.ts";
import type { Rgb, Vector3 } from "../vector.ts";
import { triangleColors } from "./triangle-colors.ts";

/** Triangles of one colour in the file's own axes; three vertices each, none shared. */
export interface Patch {
  readonly positions: readonly number[];
  readonly normals: readonly number[];
  readonly color: Rgb;
  readonly finish: Finish;
}

/** Colours that differ by less than a step are drawn as one; steps a channel, of sRGB. */
const SHADES = 12;
const PLAIN: Finish = { roughness: 0.75, metalness: 0, opacity: 1 };

/** Take a primitive apart by the colour of its triangles. */
export function patchesOf(primitive: Primitive, matrix: mat4): readonly Patch[] {
  const place = primitive.getAttribute("POSITION");
  if (!place) return [];
  const count = primitive.getIndices()?.getCount() ?? place.getCount();
  const rows = Array.from(
    { length: count - (count % 3) },
    (_, i) => primitive.getIndices()?.getScalar(i) ?? i,
  );
  const colors = triangleColors(primitive, rows);
  const finish = finishOf(primitive);
  const patches = new Map<
    string,
    { positions: number[]; normals: number[]; color: Rgb; finish: Finish }
  >();
  for (let t = 0; t < colors.length; t += 1) {
    const color = colors[t]!;
    const key = color.map((c) => Math.round(SHADES * Math.sqrt(c))).join(" ");
    const patch = patches.get(key) ?? { positions: [], normals: [], color, finish };
    patches.set(key, patch);
    addTriangle(patch, primitive, rows.slice(3 * t, 3 * t + 3), matrix);
  }
  return [...patches.values()];
}

function addTriangle(
  patch: { positions: number[]; normals: number[] },
  primitive: Primitive,
  rows: readonly number[],
  matrix: mat4,
): void {
  const place = primitive.getAttribute("POSITION")!;
  const direction = primitive.getAttribute("NORMAL");
  const corners = rows.map((row) => moved(place.getElement(row, []), matrix, 1));
  // A mirrored node turns its triangles inside out.
  const order = determinant(matrix) < 0 ? [0, 2, 1] : [0, 1, 2];
  const [a, b, c] = order.map((k) => corners[k]!) as [Vector3, Vector3, Vector3];
  const face = unit(cross(minus(b, a), minus(c, a)));
  for (const k of order) {
    patch.positions.push(...corners[k]!);
    const own = direction && turned(direction.getElement(rows[k]!, []), matrix);
    patch.normals.push(...(own?.some((v) => v !== 0) ? own : face));
  }
}

function finishOf(primitive: Primitive): Finish {
  const material = primitive.getMaterial();
  if (!material) return PLAIN;
  return {
    roughness: material.getRoughnessFactor(),
    metalness: material.getMetallicRoughnessTexture() ? 0 : material.getMetallicFactor(),
    opacity: material.getAlphaMode() === "BLEND" ? material.getAlpha() : 1,
  };
}

function moved(p: readonly number[], m: mat4, w: 0 | 1): Vector3 {
  const row = (k: number) => m[k]! * p[0]! + m[k + 4]! * p[1]! + m[k + 8]! * p[2]! + m[k + 12]! * w;
  return [row(0), row(1), row(2)];
}

/** A normal goes with the inverse transpose, so its cofactors, which also serve a flattened node. */
function turned(n: readonly number[], m: mat4): Vector3 {
  const [x, y, z] = [axis(m, 0), axis(m, 1), axis(m, 2)];
  const sign = determinant(m) < 0 ? -1 : 1;
  const [yz, zx, xy] = [cross(y, z), cross(z, x), cross(x, y)];
  return unit([0, 1, 2].map((k) => sign * (yz[k]! * n[0]! + zx[k]! * n[1]! + xy[k]! * n[2]!)));
}

function determinant(m: mat4): number {
  const yz = cross(axis(m, 1), axis(m, 2));
  return axis(m, 0).reduce((sum, v, k) => sum + v * yz[k]!, 0);
}

function axis(m: mat4, k: number): Vector3 {
  return [m[4 * k]!, m[4 * k + 1]!, m[4 * k + 2]!];
}

function minus(a: Vector3, b: Vector3): Vector3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
