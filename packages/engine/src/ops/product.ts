import { requireKnownOptions } from "../known-options.ts";
import { sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { axesOf, axisOf } from "./axis.ts";
import { broadcastTo } from "./broadcast.ts";
import { concat } from "./concat.ts";
import { NUMBERS, requireElementType } from "./element-type.ts";
import { mul } from "./elementwise.ts";
import type { ReduceOptions } from "./reduce.ts";
import { reshape, transpose } from "./reshape.ts";
import { sliceAxis } from "./slice.ts";
import { constant } from "./source.ts";

/**
 * Multiply over axes; arguments as in `sum`.
 *
 * Halves are multiplied with each other until one element is left, so that the gradient, made of
 * products too, is right where elements are 0.
 */
export function prod(
  x: Tensor,
  axes?: number | readonly number[],
  options: ReduceOptions = {},
): Tensor {
  requireKnownOptions("prod", options, ["keep"]);
  const { keep = false } = options;
  requireElementType("prod", [x], NUMBERS);
  const gone = axesOf("prod", x, axes);
  const rest = x.shape.map((_, axis) => axis).filter((axis) => !gone.includes(axis));
  const last = transpose(x, [...rest, ...gone]);
  const lengths = rest.map((axis) => x.shape[axis]!);
  const count = sizeOf(gone.map((axis) => x.shape[axis]!));
  const folded = foldLast(reshape(last, [...lengths, count]));
  return reshape(folded, keep ? x.shape.map((n, axis) => (gone.includes(axis) ? 1 : n)) : lengths);
}

/** Multiply along the last axis: (..., N) to (..., 1). */
function foldLast(x: Tensor): Tensor {
  const count = x.shape.at(-1)!;
  if (count === 1) return x;
  if (count === 0) return broadcastTo(constant(1, x.dtype), x.shape.with(-1, 1));
  const half = Math.floor(count / 2);
  const part = (start: number, end: number) => sliceAxis(x, x.shape.length - 1, start, end);
  const products = mul(part(0, half), part(half, 2 * half));
  return foldLast(count % 2 === 0 ? products : concat([products, part(count - 1, count)], -1));
}

/**
 * Multiply up along an axis: `y[n] = Π { x[m] : m ≤ n }`.
 *
 * Takes log₂ N rounds, in which each element meets the product of ever more before it; the
 * gradient is right where elements are 0.
 *
 * @param x  float32, int32 or int64
 * @throws ShapeError  when the axis does not exist
 */
export function cumprod(x: Tensor, axis: number): Tensor {
  requireElementType("cumprod", [x], NUMBERS);
  const at = axisOf("cumprod", x, axis);
  const length = x.shape[at]!;
  let products = x;
  for (let reach = 1; reach < length; reach *= 2) {
    const ones = broadcastTo(constant(1, x.dtype), x.shape.with(at, reach));
    const before = concat([ones, sliceAxis(products, at, 0, length - reach)], at);
    products = mul(products, before);
  }
  return products;
}
