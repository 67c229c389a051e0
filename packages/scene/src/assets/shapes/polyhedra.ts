import { polyhedron } from "./flat.ts";
import type { Mesh } from "./mesh.ts";

/** Corners are written as signs: "-+-" is left, top, back of the unit box; "0" is its middle. */
const HALF: Readonly<Record<string, number>> = { "-": -0.5, "0": 0, "+": 0.5 };

/** Solids with flat faces; each corner x, y, z, each face counter-clockwise seen from outside. */
export const POLYHEDRA = {
  box: () => solid("--- +-- ++- -+- --+ +-+ +++ -++", "4567 1032 5126 0473 7623 0154"),
  pyramid: () => solid("--+ +-+ +-- --- 0+0", "3210 014 124 234 304"),
  /** A ramp that rises towards the back. */
  wedge: () => solid("--+ +-+ +-- --- ++- -+-", "3210 0145 124 305 2354"),
  tetrahedron: () => solid("--+ +-+ 0-- 0+0", "210 013 123 203"),
  octahedron: () => solid("+00 -00 0+0 0-0 00+ 00-", "402 052 512 142 043 503 153 413"),
} as const satisfies Readonly<Record<string, () => Mesh>>;

function solid(corners: string, faces: string): Mesh {
  return polyhedron(
    corners.split(" ").map((corner) => [...corner].map((sign) => HALF[sign]!)),
    faces.split(" ").map((face) => [...face].map(Number)),
  );
}
