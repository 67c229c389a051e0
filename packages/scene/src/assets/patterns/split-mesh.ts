import { type Mesh, MeshBuilder, unit } from "../shapes/mesh.ts";

/** A number for each point of the unit box; where it is positive is one side, the rest the other. */
export type Field = (x: number, y: number, z: number) => number;

/** A corner of a triangle with its normal and the field's value there. */
interface Corner {
  readonly point: readonly number[];
  readonly normal: readonly number[];
  readonly value: number;
}

/**
 * Cut a mesh in two along the surface where a field is zero.
 *
 * The field counts as linear along an edge, so a plane cuts exactly; for a curved one the mesh has to
 * be fine (`finer`).
 *
 * @returns  the side where the field is positive, then the other; either may be without triangles
 */
export function splitMesh(mesh: Mesh, field: Field): readonly [Mesh, Mesh] {
  const inside = new MeshBuilder();
  const outside = new MeshBuilder();
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const corners = [0, 1, 2].map((k) => cornerOf(mesh, mesh.indices[t + k]!, field));
    addPolygon(inside, clipped(corners, 1));
    addPolygon(outside, clipped(corners, -1));
  }
  return [inside.build(), outside.build()];
}

/**
 * Halve the longest edges of triangles through which a field's zero may run, until none of these is
 * longer than `longest`.
 *
 * @param field  changes by at most 1 along a way of length 1, as a distance does
 */
export function finer(mesh: Mesh, longest: number, field: Field): Mesh {
  const builder = new MeshBuilder();
  const waiting: (readonly Corner[])[] = [];
  for (let t = 0; t < mesh.indices.length; t += 3) {
    waiting.push([0, 1, 2].map((k) => cornerOf(mesh, mesh.indices[t + k]!, field)));
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const lengths = next.map((corner, k) => distance(corner, next![(k + 1) % 3]!));
    const k = lengths.indexOf(Math.max(...lengths));
    if (lengths[k]! <= longest || next.some(({ value }) => Math.abs(value) > lengths[k]!)) {
      addPolygon(builder, next);
      continue;
    }
    const [a, b, c] = [next[k]!, next[(k + 1) % 3]!, next[(k + 2) % 3]!];
    const { point, normal } = between(a, b, 0.5);
    const middle: Corner = { point, normal, value: field(point[0]!, point[1]!, point[2]!) };
    waiting.push([a, middle, c], [middle, b, c]);
  }
  return builder.build();
}

function cornerOf({ positions: p, normals: n }: Mesh, row: number, field: Field): Corner {
  const i = 3 * row;
  return {
    point: [p[i]!, p[i + 1]!, p[i + 2]!],
    normal: [n[i]!, n[i + 1]!, n[i + 2]!],
    value: field(p[i]!, p[i + 1]!, p[i + 2]!),
  };
}

/** The part of a triangle where the field has that sign; what lies in the cut is outside. @see Sutherland and Hodgman 1974 */
function clipped(corners: readonly Corner[], sign: 1 | -1): readonly Corner[] {
  if (sign > 0 && corners.every(({ value }) => value <= 0)) return [];
  return corners.flatMap((corner, i) => {
    const next = corners[(i + 1) % corners.length]!;
    const [here, there] = [corner.value * sign, next.value * sign];
    const kept = here >= 0 ? [corner] : [];
    if (Math.sign(here) * Math.sign(there) >= 0) return kept;
    return [...kept, between(corner, next, here / (here - there))];
  });
}

function between(a: Corner, b: Corner, share: number): Corner {
  const mix = (from: readonly number[], to: readonly number[]) =>
    from.map((value, k) => value + (to[k]! - value) * share);
  return { point: mix(a.point, b.point), normal: unit(mix(a.normal, b.normal)), value: 0 };
}

function distance(a: Corner, b: Corner): number {
  return Math.hypot(...a.point.map((value, k) => value - b.point[k]!));
}

function addPolygon(builder: MeshBuilder, corners: readonly Corner[]): void {
  if (corners.length < 3) return;
  const rows = corners.map(({ point, normal }) => builder.vertex(point, normal));
  for (let i = 1; i + 1 < rows.length; i += 1) builder.triangle(rows[0]!, rows[i]!, rows[i + 1]!);
}
