import type { Shape } from "../../shape.ts";

/** How far apart neighbours along each axis lie, in row-major order. */
export function stridesOf(shape: Shape): readonly number[] {
  const strides = shape.map(() => 1);
  for (let axis = shape.length - 2; axis >= 0; axis--) {
    strides[axis] = strides[axis + 1]! * shape[axis + 1]!;
  }
  return strides;
}

/** Where each element of a shape lies, in row-major order, given how far apart neighbours are. */
export function offsets(shape: Shape, strides: readonly number[], start = 0): readonly number[] {
  return shape.reduce<readonly number[]>(
    (starts, length, axis) =>
      starts.flatMap((at) => Array.from({ length }, (_, i) => at + i * strides[axis]!)),
    [start],
  );
}

/** The place in `from` of each place of a shape that it broadcasts to. */
export function broadcastIndex(from: Shape, to: Shape): (place: number) => number {
  const lead = to.length - from.length;
  const strides = stridesOf(from);
  const steps = to.map((_, axis) =>
    axis < lead || from[axis - lead] === 1 ? 0 : strides[axis - lead]!,
  );
  const places = offsets(to, steps);
  return (place) => places[place]!;
}
