import { describeValue } from "./describe-value.ts";
import { ShapeError } from "./errors.ts";

/** The length of each axis; a scalar has none. */
export type Shape = readonly number[];

/** Write a shape as it appears in errors: `(2, 3)`. */
export function formatShape(shape: readonly (number | string)[]): string {
  return `(${shape.map(String).join(", ")})`;
}

/** Count the elements of a shape. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((product, length) => product * length, 1);
}

/** Tell whether two shapes are the same. */
export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}

/** Refuse what is no list. Throws ShapeError. */
export function requireShape(where: string, shape: Shape): void {
  if (Array.isArray(shape)) return;
  throw new ShapeError(
    `${where}: expected a shape such as [2, 3], got ${describeValue(shape)}. Put the lengths into a list.`,
  );
}

/** Refuse lengths that are negative or not whole; `advice` says what to do. Throws ShapeError. */
export function requireLengths(where: string, shape: Shape, advice = ""): void {
  requireShape(where, shape);
  if (shape.every((length) => Number.isInteger(length) && length >= 0)) return;
  throw new ShapeError(
    `${where}: expected whole lengths, 0 or more, got ${formatShape(shape)}${advice}`,
  );
}

/** Refuse sizes, by the names of their options, that are negative or not whole. Throws ShapeError. */
export function requireSizes(where: string, sizes: Readonly<Record<string, number>>): void {
  for (const [name, size] of Object.entries(sizes)) {
    if (Number.isInteger(size) && size >= 0) continue;
    throw new ShapeError(
      `${where}: expected ${name} as a whole number, 0 or more, got ${describeValue(size)}`,
    );
  }
}

/** Turn an axis in [-rank, rank) into one in [0, rank). */
export function normalizeAxis(where: string, axis: number, rank: number): number {
  if (!Number.isInteger(axis) || axis < -rank || axis >= rank) {
    const got = typeof axis === "number" ? axis : describeValue(axis);
    throw new ShapeError(`${where}: expected an axis in [${-rank}, ${rank}), got ${got}`);
  }
  return axis < 0 ? axis + rank : axis;
}

/** Refuse what is no list of axes. Throws ShapeError. */
export function requireAxisList(where: string, axes: readonly number[]): void {
  if (Array.isArray(axes)) return;
  throw new ShapeError(
    `${where}: expected an axis or a list of axes, got ${describeValue(axes)}. Options come after the axes; undefined stands for all.`,
  );
}

/** Turn axes into sorted ones in [0, rank); `undefined` means all. */
export function normalizeAxes(
  where: string,
  axes: number | readonly number[] | undefined,
  rank: number,
): readonly number[] {
  if (axes === undefined) return Array.from({ length: rank }, (_, axis) => axis);
  const list = typeof axes === "number" ? [axes] : axes;
  requireAxisList(where, list);
  const normal = list.map((axis) => normalizeAxis(where, axis, rank)).sort((a, b) => a - b);
  if (new Set(normal).size !== normal.length) {
    throw new ShapeError(`${where}: expected each axis once, got [${list.join(", ")}]`);
  }
  return normal;
}

/**
 * Find the shape that two shapes broadcast to, as NumPy does.
 *
 * @throws ShapeError  when an axis differs and neither length is 1
 * @see https://numpy.org/doc/stable/user/basics.broadcasting.html
 */
export function broadcastShapes(where: string, a: Shape, b: Shape): Shape {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, axis) => {
    const left = a[axis - rank + a.length] ?? 1;
    const right = b[axis - rank + b.length] ?? 1;
    if (left !== right && left !== 1 && right !== 1) {
      throw new ShapeError(
        `${where}: expected shapes that broadcast, got ${formatShape(a)} and ${formatShape(b)}. ` +
          "Aligned at the last axis, lengths must be equal or 1.",
      );
    }
    return left === 1 ? right : left;
  });
}
