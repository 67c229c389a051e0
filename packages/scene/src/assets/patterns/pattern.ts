import type { Mesh } from "../shapes/mesh.ts";
import type { Vector3 } from "../vector.ts";
import { type Field, finer, splitMesh } from "./split-mesh.ts";

/** How a surface is painted in more than one colour. */
export type Pattern =
  /** Cut by planes across some axes into so many slabs each; colours follow one another. */
  | { readonly kind: "slabs"; readonly axes: readonly (0 | 1 | 2)[]; readonly count: number }
  /** Round spots of the second colour, in rows; lengths are shares of the unit box. */
  | { readonly kind: "spots"; readonly step: number; readonly radius: number };

/** The patterns that have a name. */
export const PATTERNS = {
  striped: { kind: "slabs", axes: [0], count: 9 },
  /** The fur of zebras and tigers. */
  banded: { kind: "slabs", axes: [0], count: 21 },
  checkered: { kind: "slabs", axes: [0, 1, 2], count: 6 },
  spotted: { kind: "spots", step: 0.24, radius: 0.08 },
  patched: { kind: "spots", step: 0.5, radius: 0.24 },
} as const satisfies Readonly<Record<string, Pattern>>;

/** The name of a pattern, as attributes state it. */
export type PatternName = keyof typeof PATTERNS;

/** Where a mesh stands in its model's unit box: middle and extent. */
export interface Place {
  readonly center: Vector3;
  readonly size: Vector3;
}

/**
 * Take a mesh apart by the colours of a pattern, which lies in the model's unit box so that it goes
 * on from part to part.
 *
 * @param mesh    in the unit box of its part, standing
 * @param place   where the part stands
 * @param colors  how many colours, at least two
 * @returns       a mesh for each colour; some may be without triangles
 */
export function piecesByColor(
  mesh: Mesh,
  place: Place,
  { pattern, colors }: { readonly pattern: Pattern; readonly colors: number },
): readonly Mesh[] {
  if (pattern.kind === "slabs") return slabs(mesh, place, { ...pattern, colors });
  const field = inPlace(spotted(pattern), place);
  const fine = finer(mesh, pattern.radius / Math.max(...place.size), field);
  const [spots, ground] = splitMesh(fine, field);
  return [ground, spots];
}

function slabs(
  mesh: Mesh,
  place: Place,
  pattern: {
    readonly axes: readonly (0 | 1 | 2)[];
    readonly count: number;
    readonly colors: number;
  },
): readonly Mesh[] {
  let cells = [{ mesh, sum: 0 }];
  for (const axis of pattern.axes) {
    cells = cells.flatMap(({ mesh: whole, sum }) =>
      sliced(whole, place, { axis, count: pattern.count }).map((slab, i) => ({
        mesh: slab,
        sum: sum + i,
      })),
    );
  }
  return Array.from({ length: pattern.colors }, (_, color) =>
    joined(cells.filter(({ sum }) => sum % pattern.colors === color).map((cell) => cell.mesh)),
  );
}

/** Slabs of equal thickness of the unit box, from the low end of an axis to the high one. */
function sliced(
  mesh: Mesh,
  place: Place,
  { axis, count }: { readonly axis: 0 | 1 | 2; readonly count: number },
): readonly Mesh[] {
  const slabsSoFar: Mesh[] = [];
  let rest = mesh;
  for (let i = 1; i < count; i += 1) {
    const plane: Field = (...point) => point[axis]! + 0.5 - i / count;
    const [above, below] = splitMesh(rest, inPlace(plane, place));
    slabsSoFar.push(below);
    rest = above;
  }
  return [...slabsSoFar, rest];
}

/** Balls in rows that are shifted against each other, cut by the surface. */
function spotted({ step, radius }: { readonly step: number; readonly radius: number }): Field {
  const nearest = (value: number) => value - step * Math.round(value / step);
  return (x, y, z) => {
    const row = Math.round((y - 0.5) / step);
    const shift = row % 2 === 0 ? 0 : step / 2;
    return radius - Math.hypot(nearest(x - shift), y - 0.5 - row * step, nearest(z - 0.5 - shift));
  };
}

/** The field as the part's own unit box has it. */
function inPlace(field: Field, { center, size }: Place): Field {
  return (x, y, z) =>
    field(x * size[0] + center[0], y * size[1] + center[1], z * size[2] + center[2]);
}

function joined(meshes: readonly Mesh[]): Mesh {
  const total = meshes.reduce((sum, { positions }) => sum + positions.length, 0);
  const [positions, normals] = [new Float32Array(total), new Float32Array(total)];
  const indices: number[] = [];
  let at = 0;
  for (const mesh of meshes) {
    positions.set(mesh.positions, at);
    normals.set(mesh.normals, at);
    for (const row of mesh.indices) indices.push(row + at / 3);
    at += mesh.positions.length;
  }
  return { positions, normals, indices: Uint32Array.from(indices) };
}
