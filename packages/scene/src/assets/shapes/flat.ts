import { cross, type Mesh, MeshBuilder, unit } from "./mesh.ts";

/** A point of an outline in the picture plane: x right, y up. */
export type OutlinePoint = readonly [x: number, y: number];

/**
 * A solid with flat faces.
 *
 * @param corners  (N, 3) points in [-0.5, 0.5]
 * @param faces    rows of `corners`, counter-clockwise seen from outside, convex
 */
export function polyhedron(
  corners: readonly (readonly number[])[],
  faces: readonly (readonly number[])[],
): Mesh {
  const builder = new MeshBuilder();
  for (const face of faces)
    addFace(
      builder,
      face.map((i) => corners[i]!),
    );
  return builder.build();
}

/**
 * Pull an outline through the depth of the unit box, from z = -0.5 to 0.5.
 *
 * @param outline  counter-clockwise; every point must be visible from the outline's centre (0, 0)
 */
export function extrude(outline: readonly OutlinePoint[]): Mesh {
  const points = fitUnitSquare(outline);
  const builder = new MeshBuilder();
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length]!;
    const center = fitUnitSquare([[0, 0], ...outline]).at(0)!;
    addFace(builder, [
      [...a, 0.5],
      [...b, 0.5],
      [...center, 0.5],
    ]);
    addFace(builder, [
      [...b, -0.5],
      [...a, -0.5],
      [...center, -0.5],
    ]);
    addWall(builder, a, b);
  });
  return builder.build();
}

/**
 * Pull a band between two lines through the depth of the unit box.
 *
 * @param outer  the band's one side, clockwise (the band lies to its right)
 * @param inner  the other side, as many points, from the same end; ends may meet in a point
 */
export function extrudeBand(outer: readonly OutlinePoint[], inner: readonly OutlinePoint[]): Mesh {
  const points = fitUnitSquare([...outer, ...inner]);
  const [upper, lower] = [points.slice(0, outer.length), points.slice(outer.length)];
  const builder = new MeshBuilder();
  for (let i = 0; i + 1 < upper.length; i += 1) {
    const [a, b, c, d] = [upper[i]!, upper[i + 1]!, lower[i + 1]!, lower[i]!];
    addSlab(builder, [d, c, b, a]);
    addWall(builder, b, a);
    addWall(builder, d, c);
  }
  addWall(builder, upper[0]!, lower[0]!);
  addWall(builder, lower.at(-1)!, upper.at(-1)!);
  return builder.build();
}

/** The corners of a regular polygon or star; `radii` are used in turn, the first points up. */
export function spokes(count: number, radii: readonly number[]): readonly OutlinePoint[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = Math.PI / 2 + (2 * Math.PI * i) / count;
    const radius = radii[i % radii.length]!;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

/** The front and the back of one convex piece, counter-clockwise seen from the front. */
function addSlab(builder: MeshBuilder, corners: readonly OutlinePoint[]): void {
  const distinct = corners.filter((p, i) => !samePoint(p, corners[(i + 1) % corners.length]!));
  addFace(
    builder,
    distinct.map((p) => [...p, 0.5]),
  );
  addFace(builder, distinct.map((p) => [...p, -0.5]).reverse());
}

/** The wall through the depth along one edge; an edge without length has none. */
function addWall(builder: MeshBuilder, a: OutlinePoint, b: OutlinePoint): void {
  if (samePoint(a, b)) return;
  addFace(builder, [
    [...a, -0.5],
    [...b, -0.5],
    [...b, 0.5],
    [...a, 0.5],
  ]);
}

function samePoint(a: OutlinePoint, b: OutlinePoint): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-6;
}

function addFace(builder: MeshBuilder, corners: readonly (readonly number[])[]): void {
  const [a, b, c] = corners as readonly [readonly number[], readonly number[], readonly number[]];
  const normal = unit(cross(minus(b, a), minus(c, a)));
  const rows = corners.map((corner) => builder.vertex(corner, normal));
  for (let i = 1; i + 1 < rows.length; i += 1) builder.triangle(rows[0]!, rows[i]!, rows[i + 1]!);
}

function minus(a: readonly number[], b: readonly number[]): readonly number[] {
  return [a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!];
}

function fitUnitSquare(outline: readonly OutlinePoint[]): readonly OutlinePoint[] {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [fitX, fitY] = [fitter(xs), fitter(ys)];
  return outline.map(([x, y]) => [fitX(x), fitY(y)]);
}

function fitter(values: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) => (value - low) / (high - low) - 0.5;
}
