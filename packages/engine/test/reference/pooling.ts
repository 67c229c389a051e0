import type { Shape } from "../../src/shape.ts";
import { fill, indicesOf, placeOf, read, type Value } from "./value.ts";

interface Window {
  readonly kernel: readonly number[];
  readonly stride: readonly number[];
  readonly dilation: readonly number[];
  readonly padding: readonly (readonly [number, number])[];
}

/** The average of each window, (B, C, ...); pixels outside count as 0. */
export function averages(x: Value, window: Window): Value {
  const size = window.kernel.reduce((a, b) => a * b, 1);
  return overWindows(x, window, (inside) => {
    return inside.reduce((sum, at) => sum + read(x, at), 0) / size;
  });
}

/** The largest of each window, (B, C, ...), of the pixels inside. */
export function largest(x: Value, window: Window): Value {
  return overWindows(x, window, (inside) => Math.max(...inside.map((at) => read(x, at))));
}

/** The place of the first largest of each window, (B, C, ...). */
export function largestPlaces(x: Value, window: Window): Value {
  const places = overWindows(x, window, (inside) => {
    const values = inside.map((at) => read(x, at));
    return placeOf(x.shape, inside[values.indexOf(Math.max(...values))]!);
  });
  return { ...places, dtype: "int64" };
}

function overWindows(
  x: Value,
  { kernel, stride, dilation, padding }: Window,
  of: (inside: readonly Shape[]) => number,
): Value {
  const counts = kernel.map((length, axis) => {
    const room = x.shape[axis + 2]! + padding[axis]![0] + padding[axis]![1];
    let count = 0;
    while (count * stride[axis]! + dilation[axis]! * (length - 1) < room) count++;
    return count;
  });
  return fill([...x.shape.slice(0, 2), ...counts], "float32", ([b, c, ...place]) => {
    const met = Array.from(indicesOf(kernel), (at) =>
      at.map((u, k) => place[k]! * stride[k]! + u * dilation[k]! - padding[k]![0]),
    );
    const inside = met.filter((at) => at.every((i, k) => i >= 0 && i < x.shape[k + 2]!));
    return of(inside.map((at) => [b!, c!, ...at]));
  });
}
