import type { Shape } from "../../src/shape.ts";
import { indicesOf, placeOf, type Value, zeroValue } from "./value.ts";

interface Movement {
  readonly stride: readonly number[];
  readonly dilation: readonly number[];
  readonly padding: readonly (readonly [number, number])[];
  readonly groups: number;
}

/** Where a pixel of the large side, a weight and a pixel of the small side meet, by their places. */
type Meeting = (large: number, weight: number, small: number) => void;

/** `y[b, o, i, ...] = Σ x[b, c, s·i + d·u - before, ...] w[o, c, u, ...]`, pixels outside are 0. */
export function convolve(x: Value, w: Value, movement: Movement): Value {
  const y = zeroValue(smallShape(x.shape, w.shape, movement));
  eachMeeting(x.shape, w.shape, y.shape, movement, (large, weight, small) => {
    y.data[small]! += x.data[large]! * w.data[weight]!;
  });
  return y;
}

/** The transpose of `convolve`: from small pictures (B, O, i, ...) to large ones (B, C, ...size). */
export function spread(
  y: Value,
  w: Value,
  { size, ...movement }: Movement & { readonly size: readonly number[] },
): Value {
  const x = zeroValue([y.shape[0]!, w.shape[1]! * movement.groups, ...size]);
  eachMeeting(x.shape, w.shape, y.shape, movement, (large, weight, small) => {
    x.data[large]! += y.data[small]! * w.data[weight]!;
  });
  return x;
}

function smallShape(x: Shape, w: Shape, { stride, dilation, padding }: Movement): Shape {
  const counts = x.slice(2).map((length, axis) => {
    const last = dilation[axis]! * (w[axis + 2]! - 1);
    const room = length + padding[axis]![0] + padding[axis]![1];
    let count = 0;
    while (count * stride[axis]! + last < room) count++;
    return count;
  });
  return [x[0]!, w[0]!, ...counts];
}

/** Every place of the small side with every weight of its channel. */
export function eachMeeting(x: Shape, w: Shape, y: Shape, movement: Movement, meet: Meeting) {
  const { stride, dilation, padding, groups } = movement;
  for (const small of indicesOf(y)) {
    const [b, o, ...at] = small as [number, number, ...number[]];
    const group = Math.floor(o / (w[0]! / groups));
    for (const [c, ...weight] of indicesOf(w.slice(1))) {
      const large = at.map((i, k) => i * stride[k]! + weight[k]! * dilation[k]! - padding[k]![0]);
      if (large.some((pixel, axis) => pixel < 0 || pixel >= x[axis + 2]!)) continue;
      const channel = group * w[1]! + c!;
      meet(placeOf(x, [b, channel, ...large]), placeOf(w, [o, c!, ...weight]), placeOf(y, small));
    }
  }
}
