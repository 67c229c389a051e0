import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { formatShape, sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { requireElementType } from "./element-type.ts";
import { maxPool1d } from "./max-pool.ts";
import { mean, type ReduceOptions } from "./reduce.ts";
import { reshape } from "./reshape.ts";

/**
 * Average everything behind the channels: pictures, signals or volumes of any size.
 *
 * @param x        (B, C, ...) float32
 * @param options  `keep`: leave the averaged axes with length 1, default false
 * @returns        (B, C) float32
 * @throws ShapeError  when there is nothing behind the channels
 * @see Lin et al. 2013, §3.2, https://arxiv.org/abs/1312.4400
 */
export function globalAvgPool(x: Tensor, options: ReduceOptions = {}): Tensor {
  requireKnownOptions("globalAvgPool", options, ["keep"]);
  return mean(x, spatialAxes("globalAvgPool", x), options);
}

/**
 * Take the largest of everything behind the channels. The gradient goes to the first of equal ones.
 *
 * @param x        (B, C, ...) float32
 * @param options  `keep`: leave the other axes with length 1, default false
 * @returns        (B, C) float32
 * @throws ShapeError  when there is nothing behind the channels
 */
export function globalMaxPool(x: Tensor, options: ReduceOptions = {}): Tensor {
  requireKnownOptions("globalMaxPool", options, ["keep"]);
  const { keep = false } = options;
  const axes = spatialAxes("globalMaxPool", x);
  const lead = x.shape.slice(0, 2);
  const pixels = sizeOf(x.shape.slice(2));
  const y = maxPool1d(reshape(x, [...lead, pixels]), pixels); // (B, C, 1)
  return reshape(y, keep ? [...lead, ...axes.map(() => 1)] : lead);
}

function spatialAxes(where: string, x: Tensor): readonly number[] {
  requireElementType(where, [x]);
  const axes = x.shape.map((_, axis) => axis).slice(2);
  if (axes.length > 0 && sizeOf(x.shape.slice(2)) > 0) return axes;
  throw new ShapeError(`${where}: expected x (B, C, ...) with pixels, got ${formatShape(x.shape)}`);
}
