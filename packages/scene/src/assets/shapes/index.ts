import { extrude, type OutlinePoint, polyhedron, spokes } from "./flat.ts";
import { arc, lathe } from "./lathe.ts";
import type { Mesh } from "./mesh.ts";

const H = 0.5;
const BOX_CORNERS = [
  [-H, -H, -H],
  [H, -H, -H],
  [H, H, -H],
  [-H, H, -H],
  [-H, -H, H],
  [H, -H, H],
  [H, H, H],
  [-H, H, H],
] as const;
const BOX_FACES = [
  [4, 5, 6, 7],
  [1, 0, 3, 2],
  [5, 1, 2, 6],
  [0, 4, 7, 3],
  [7, 6, 2, 3],
  [0, 1, 5, 4],
] as const;

/** Every shape fills the unit box [-0.5, 0.5]³ exactly and stands upright along y. */
const MAKERS = {
  box: () => polyhedron(BOX_CORNERS, BOX_FACES),
  pyramid: () =>
    polyhedron(
      [
        [-H, -H, H],
        [H, -H, H],
        [H, -H, -H],
        [-H, -H, -H],
        [0, H, 0],
      ],
      [
        [3, 2, 1, 0],
        [0, 1, 4],
        [1, 2, 4],
        [2, 3, 4],
        [3, 0, 4],
      ],
    ),
  /** A ramp that rises towards the back. */
  wedge: () =>
    polyhedron(
      [
        [-H, -H, H],
        [H, -H, H],
        [H, -H, -H],
        [-H, -H, -H],
        [H, H, -H],
        [-H, H, -H],
      ],
      [
        [3, 2, 1, 0],
        [0, 1, 4, 5],
        [1, 2, 4],
        [3, 0, 5],
        [2, 3, 5, 4],
      ],
    ),
  tetrahedron: () =>
    polyhedron(
      [
        [-H, -H, H],
        [H, -H, H],
        [0, -H, -H],
        [0, H, 0],
      ],
      [
        [2, 1, 0],
        [0, 1, 3],
        [1, 2, 3],
        [2, 0, 3],
      ],
    ),
  octahedron: () =>
    polyhedron(
      [
        [H, 0, 0],
        [-H, 0, 0],
        [0, H, 0],
        [0, -H, 0],
        [0, 0, H],
        [0, 0, -H],
      ],
      [
        [4, 0, 2],
        [0, 5, 2],
        [5, 1, 2],
        [1, 4, 2],
        [0, 4, 3],
        [5, 0, 3],
        [1, 5, 3],
        [4, 1, 3],
      ],
    ),
  /** A triangle pulled through the depth: a roof whose ridge runs along z. */
  prism: () => extrude(spokes(3, [1])),
  pentagon: () => extrude(spokes(5, [1])),
  hexagon: () => extrude(spokes(6, [1])),
  octagon: () => extrude(spokes(8, [1]).map(([x, y]) => turned(x, y, Math.PI / 8))),
  star: () => extrude(spokes(10, [1, 0.42])),
  heart: () => extrude(heartOutline()),
  sphere: () => lathe([arc([0, 0], H, [-90, 90], 20)]),
  dome: () =>
    lathe([
      [
        [0, -H],
        [H, -H],
      ],
      arc([0, -H], H, [0, 90]).map(([r, y]) => [r, 2 * y + H]),
    ]),
  capsule: () =>
    lathe([
      [...arc([0, -0.25], 0.25, [-90, 0]), ...arc([0, 0.25], 0.25, [0, 90])].map(([r, y]) => [
        2 * r,
        y,
      ]),
    ]),
  cylinder: () =>
    lathe([
      [
        [0, -H],
        [H, -H],
      ],
      [
        [H, -H],
        [H, H],
      ],
      [
        [H, H],
        [0, H],
      ],
    ]),
  cone: () =>
    lathe([
      [
        [0, -H],
        [H, -H],
      ],
      [
        [H, -H],
        [0, H],
      ],
    ]),
  /** Narrow at the top, like a lampshade. */
  shade: () =>
    lathe([
      [
        [0, -H],
        [H, -H],
      ],
      [
        [H, -H],
        [0.3, H],
      ],
      [
        [0.3, H],
        [0, H],
      ],
    ]),
  /** Narrow at the bottom, like a flower pot. */
  pot: () =>
    lathe([
      [
        [0, -H],
        [0.34, -H],
      ],
      [
        [0.34, -H],
        [H, H],
      ],
      [
        [H, H],
        [0.42, H],
      ],
      [
        [0.42, H],
        [0.4, 0.3],
      ],
      [
        [0.4, 0.3],
        [0, 0.3],
      ],
    ]),
  cup: () =>
    lathe([
      [
        [0, -H],
        [0.42, -H],
      ],
      [
        [0.42, -H],
        [H, H],
      ],
      [
        [H, H],
        [0.43, H],
      ],
      [
        [0.43, H],
        [0.36, -0.36],
      ],
      [
        [0.36, -0.36],
        [0, -0.36],
      ],
    ]),
  bowl: () =>
    lathe([
      [
        [0, -H],
        [0.22, -H],
      ],
      [
        [0.22, -H],
        [0.36, -0.28],
        [0.46, 0.05],
        [H, H],
      ],
      [
        [H, H],
        [0.45, H],
      ],
      [
        [0.45, H],
        [0.4, 0.05],
        [0.28, -0.25],
        [0, -0.36],
      ],
    ]),
  bottle: () =>
    lathe([
      [
        [0, -H],
        [H, -H],
      ],
      [
        [H, -H],
        [H, 0.08],
        [0.44, 0.17],
        [0.24, 0.26],
        [0.18, 0.36],
        [0.18, H],
      ],
      [
        [0.18, H],
        [0, H],
      ],
    ]),
  vase: () =>
    lathe([
      [
        [0, -H],
        [0.28, -H],
      ],
      [
        [0.28, -H],
        [0.44, -0.3],
        [H, -0.1],
        [0.44, 0.12],
        [0.26, 0.3],
        [0.24, 0.4],
        [0.34, H],
      ],
      [
        [0.34, H],
        [0.28, H],
      ],
      [
        [0.28, H],
        [0.2, 0.38],
      ],
      [
        [0.2, 0.38],
        [0, 0.3],
      ],
    ]),
  /** Lies flat; the tube is a quarter of the whole width. */
  torus: () => lathe([arc([0.36, 0], 0.14, [-180, 180], 20).map(([r, y]) => [r, y / 0.28])]),
  /** A thinner torus: a handle or a wheel's rim. */
  ring: () => lathe([arc([0.43, 0], 0.07, [-180, 180], 12).map(([r, y]) => [r, y / 0.14])]),
} as const satisfies Readonly<Record<string, () => Mesh>>;

/** The name of a shape that a model's part can have. */
export type ShapeName = keyof typeof MAKERS;

const MADE = new Map<ShapeName, Mesh>();

/** The mesh of a shape; the same object each time, so that writers can share it. */
export function meshOf(shape: ShapeName): Mesh {
  let mesh = MADE.get(shape);
  if (!mesh) MADE.set(shape, (mesh = MAKERS[shape]()));
  return mesh;
}

/** The names of all shapes. */
export const SHAPE_NAMES = Object.keys(MAKERS) as readonly ShapeName[];

function turned(x: number, y: number, angle: number): OutlinePoint {
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** The curve x = 16 sin³ t, y = 13 cos t − 5 cos 2t − 2 cos 3t − cos 4t, counter-clockwise. */
function heartOutline(): readonly OutlinePoint[] {
  return Array.from({ length: 48 }, (_, i) => {
    const t = (-2 * Math.PI * i) / 48;
    const y = 13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t);
    return [16 * Math.sin(t) ** 3, y] as const;
  });
}
