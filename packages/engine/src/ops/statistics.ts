import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { axesOf } from "./axis.ts";
import { equal, where } from "./compare.ts";
import { abs, add, div, exp, log, sqrt, sub } from "./elementwise.ts";
import { isinf } from "./logic.ts";
import { magnitudePower } from "./magnitude-power.ts";
import { pow, square } from "./powers.ts";
import { max, mean, type ReduceOptions, sum } from "./reduce.ts";
import { reshape } from "./reshape.ts";
import { stopGradient } from "./stop-gradient.ts";

/** How a spread is measured. */
export interface VarianceOptions extends ReduceOptions {
  /** Divide by N - 1, for a sample of a larger whole, default true as in PyTorch; else by N. */
  readonly unbiased?: boolean;
}

/**
 * Take the mean square distance from the mean, over axes.
 *
 * @param axes     one or several, default all
 * @param options  `unbiased`: divide by N - 1, default true; `keep` as in `sum`
 * @throws ShapeError  when an axis is out of range or named twice
 */
export function variance(
  x: Tensor,
  axes?: number | readonly number[],
  options: VarianceOptions = {},
): Tensor {
  return spread("variance", x, axes, options);
}

function spread(
  where: string,
  x: Tensor,
  axes: number | readonly number[] | undefined,
  options: VarianceOptions,
): Tensor {
  requireKnownOptions(where, options, ["unbiased", "keep"]);
  const { unbiased = true, keep = false } = options;
  const count = sizeOf(axesOf(where, x, axes).map((i) => x.shape[i]!));
  const squares = square(sub(x, mean(x, axes, { keep: true })));
  return div(sum(squares, axes, { keep }), unbiased ? count - 1 : count);
}

/** Take the standard deviation: the root of `variance`, with its arguments. Its gradient at 0 is 0. */
export function std(
  x: Tensor,
  axes?: number | readonly number[],
  options: VarianceOptions = {},
): Tensor {
  return rootFrom(spread("std", x, axes, options), 2);
}

/**
 * Take the logarithm of the sum of `e^x` over axes, without overflow; arguments as in `sum`.
 *
 * `-Infinity` everywhere gives -Infinity.
 */
export function logSumExp(
  x: Tensor,
  axes?: number | readonly number[],
  options: ReduceOptions = {},
): Tensor {
  requireKnownOptions("logSumExp", options, ["keep"]);
  const { keep = false } = options;
  const largest = stopGradient(max(x, axes, { keep: true }));
  const shift = where(isinf(largest), 0, largest);
  const total = sum(exp(sub(x, shift)), axes, { keep });
  return add(log(total), reshape(shift, total.shape));
}

/** Which norm. */
export interface NormOptions extends ReduceOptions {
  /** The power, above 0, default 2; Infinity for the largest magnitude. */
  readonly p?: number;
}

/**
 * Take the length of vectors: `(Σ |x|^p)^(1/p)`.
 *
 * @param axes     one or several, default all
 * @param options  `p`: default 2; `keep` as in `sum`
 * @throws ShapeError  when `p` is not above 0, or an axis is out of range or named twice
 */
export function norm(
  x: Tensor,
  axes?: number | readonly number[],
  options: NormOptions = {},
): Tensor {
  requireKnownOptions("norm", options, ["p", "keep"]);
  const { p = 2, keep = false } = options;
  if (!(p > 0)) throw new ShapeError(`norm: expected p above 0, got ${p}`);
  if (p === Number.POSITIVE_INFINITY) return max(abs(x), axes, { keep });
  if (p === 1) return sum(abs(x), axes, { keep });
  return rootFrom(sum(p === 2 ? square(x) : magnitudePower(abs(x), p), axes, { keep }), p);
}

/** The p-th root, with a gradient of 0 at 0 in place of infinity. */
function rootFrom(total: Tensor, p: number): Tensor {
  const isZero = equal(total, 0);
  const safe = where(isZero, 1, total);
  return where(isZero, 0, p === 2 ? sqrt(safe) : pow(safe, 1 / p));
}
