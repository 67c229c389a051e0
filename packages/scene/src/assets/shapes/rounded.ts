import { type Mesh, MeshBuilder, unit } from "./mesh.ts";

/** Boxes with soft edges. */
export const ROUNDED = {
  /** Edges slightly broken, like a car's body or a loaf. */
  softbox: () => roundedBox(0.14),
  /** As soft as a pillow. */
  cushion: () => roundedBox(0.3),
} as const satisfies Readonly<Record<string, () => Mesh>>;

/** Points along each rounded edge. */
const STEPS = 4;
/** The faces' directions: which axis they look along, and the two axes that span them. */
const FACES = [
  [0, 1, 2],
  [1, 2, 0],
  [2, 0, 1],
] as const;

/** The unit box with edges rounded by `radius`, a share of its side in (0, 0.5). */
function roundedBox(radius: number): Mesh {
  const builder = new MeshBuilder();
  const core = 0.5 - radius;
  const places = placesAlong(radius);
  for (const axes of FACES) {
    for (const side of [-1, 1]) {
      const rows = places.map((u) =>
        places.map((v) => {
          const onCube = [0, 0, 0];
          [onCube[axes[0]], onCube[axes[1]], onCube[axes[2]]] = [side * 0.5, u, v];
          const inner = onCube.map((c) => Math.min(core, Math.max(-core, c)));
          const normal = unit(onCube.map((c, i) => c - inner[i]!));
          return builder.vertex(
            inner.map((c, i) => c + radius * normal[i]!),
            normal,
          );
        }),
      );
      joinGrid(builder, rows, side > 0);
    }
  }
  return builder.build();
}

/** Places across a face, denser in the rounded margin: equal angles there, one flat stretch between. */
function placesAlong(radius: number): readonly number[] {
  const margin = Array.from(
    { length: STEPS + 1 },
    (_, i) => 0.5 - radius + radius * Math.tan((Math.PI / 4) * (i / STEPS)),
  );
  return [...margin.map((place) => -place).reverse(), ...margin];
}

function joinGrid(builder: MeshBuilder, rows: readonly (readonly number[])[], outward: boolean) {
  for (let u = 0; u + 1 < rows.length; u += 1) {
    for (let v = 0; v + 1 < rows.length; v += 1) {
      const [a, b] = [rows[u]![v]!, rows[u + 1]![v]!];
      const [c, d] = [rows[u + 1]![v + 1]!, rows[u]![v + 1]!];
      if (outward) {
        builder.triangle(a, b, c);
        builder.triangle(a, c, d);
      } else {
        builder.triangle(a, c, b);
        builder.triangle(a, d, c);
      }
    }
  }
}
