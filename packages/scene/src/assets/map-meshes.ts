import earcut, { flatten } from "earcut";
import type { Path } from "../geodesy/shape.ts";
import { type Mesh, MeshBuilder } from "./shapes/mesh.ts";

/** A place in the unit box seen from above: x right, y towards the viewer, both in [-0.5, 0.5]. */
export type Spot = readonly [x: number, y: number];

/** How wide a line is drawn, as shares of the width and of the depth of its unit box. */
export type LineWidth = readonly [across: number, along: number];

const UP = [0, 1, 0] as const;

/**
 * Lay ribbons along lines, as high as the unit box.
 *
 * @param lines  each of at least two places
 * @param place  where a place of the map lies in the unit box
 * @param width  the same length in the room, measured along x and along z of the unit box
 */
export function ribbons(
  lines: readonly Path[],
  place: (position: readonly number[]) => Spot,
  width: LineWidth,
): Mesh {
  const builder = new MeshBuilder();
  for (const line of lines) {
    const spots = line.map(place);
    for (let i = 0; i + 1 < spots.length; i += 1)
      addSolid(builder, [strip(spots[i]!, spots[i + 1]!, width)]);
  }
  return builder.build();
}

/**
 * Raise areas from the bottom of the unit box to its top, their holes left open.
 *
 * @param polygons  each a list of rings: the outline, then the holes
 * @param place     where a place of the map lies in the unit box
 */
export function raisedAreas(
  polygons: readonly (readonly Path[])[],
  place: (position: readonly number[]) => Spot,
): Mesh {
  const builder = new MeshBuilder();
  for (const rings of polygons)
    addSolid(
      builder,
      rings.map((ring) => ring.map(place)),
    );
  return builder.build();
}

/** The four corners of a piece of a line; the line is equally wide on both sides. */
function strip(from: Spot, to: Spot, [across, along]: LineWidth): readonly Spot[] {
  const [dx, dy] = [(to[0] - from[0]) / across, (to[1] - from[1]) / along];
  const length = Math.hypot(dx, dy) || 1;
  const [sx, sy] = [(-dy / length / 2) * across, (dx / length / 2) * along];
  return [
    [from[0] + sx, from[1] + sy],
    [to[0] + sx, to[1] + sy],
    [to[0] - sx, to[1] - sy],
    [from[0] - sx, from[1] - sy],
  ];
}

/** A roof over the rings, and walls below them. */
function addSolid(builder: MeshBuilder, rings: readonly (readonly Spot[])[]): void {
  const { vertices, holes, dimensions } = flatten(
    rings.map((ring) => ring.map(([x, y]) => [x, y])),
  );
  const rows = Array.from({ length: vertices.length / dimensions }, (_, i) =>
    builder.vertex([vertices[2 * i]!, 0.5, vertices[2 * i + 1]!], UP),
  );
  const corners = earcut(vertices, holes, dimensions);
  for (let i = 0; i < corners.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => rows[corners[i + k]!]!) as [number, number, number];
    const turn = area([0, 1, 2].map((k) => spotAt(vertices, corners[i + k]!)));
    // Seen from above, with z towards the viewer, what is counter-clockwise has a negative area.
    if (turn < 0) builder.triangle(a, b, c);
    else builder.triangle(a, c, b);
  }
  rings.forEach((ring, i) => {
    addWalls(builder, ring, area(ring) > 0 === (i === 0));
  });
}

/** Walls below a ring that look to the left of who walks along it, or to the right. */
function addWalls(builder: MeshBuilder, ring: readonly Spot[], toTheLeft: boolean): void {
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = Math.hypot(dx, dy);
    if (length === 0) return;
    const side = toTheLeft ? 1 : -1;
    const normal = [(side * dy) / length, 0, (-side * dx) / length];
    const corner = ([x, z]: Spot, y: number) => builder.vertex([x, y, z], normal);
    const [low, next, top, high] = [
      corner(a, -0.5),
      corner(b, -0.5),
      corner(b, 0.5),
      corner(a, 0.5),
    ];
    for (const [p, q, r] of [
      [low, next, top],
      [low, top, high],
    ] as const) {
      if (toTheLeft) builder.triangle(p, r, q);
      else builder.triangle(p, q, r);
    }
  });
}

/** Twice the area of a ring; positive where it runs from x to y: clockwise seen from above. */
function area(ring: readonly Spot[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length]!;
    return sum + x * v - u * y;
  }, 0);
}

function spotAt(vertices: readonly number[], row: number): Spot {
  return [vertices[2 * row]!, vertices[2 * row + 1]!];
}
