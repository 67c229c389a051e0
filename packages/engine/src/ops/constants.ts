import { type DType, ndarray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { requireLengths, type Shape } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { broadcastTo } from "./broadcast.ts";
import { constant } from "./source.ts";

/** Where a row of numbers starts, and how it goes on. */
export interface ArangeOptions {
  /** The first number, default 0. */
  readonly start?: number;
  /** The distance to the next, default 1. */
  readonly step?: number;
  /** Default int64, as in PyTorch for whole numbers. */
  readonly dtype?: DType;
}

/**
 * A constant of evenly spaced numbers: `start + i · step`, for as long as they lie before `end`.
 *
 * @throws ShapeError  when the step is 0, a bound is not finite, or the type cannot hold a number
 * @example
 * arange(4)                                            // 0, 1, 2, 3, int64
 * arange(1, { start: 0, step: 0.25, dtype: "float32" }) // 0, 0.25, 0.5, 0.75
 */
export function arange(end: number, options: ArangeOptions = {}): Tensor {
  requireKnownOptions("arange", options, ["start", "step", "dtype"]);
  const { start = 0, step = 1, dtype = "int64" } = options;
  const count = Math.max(0, Math.ceil((end - start) / step));
  if (!Number.isFinite(count)) {
    throw new ShapeError(
      `arange: expected finite bounds and a step other than 0, got ${start} to ${end} by ${step}`,
    );
  }
  return filled([count], dtype, (i) => start + i * step);
}

/**
 * A constant of `count` evenly spaced numbers from `start` to `end`, both included; float32.
 *
 * @throws ShapeError  when `count` is no whole number
 */
export function linspace(start: number, end: number, count: number): Tensor {
  if (!Number.isFinite(start) || !Number.isFinite(end))
    throw new ShapeError(`linspace: expected finite bounds, got ${start} and ${end}`);
  const step = count > 1 ? (end - start) / (count - 1) : 0;
  return filled([count], "float32", (i) => (i === count - 1 && i > 0 ? end : start + i * step));
}

/** A constant with one value everywhere. */
export function full(shape: Shape, value: number, dtype: DType = "float32"): Tensor {
  requireLengths("full", shape);
  return broadcastTo(constant(value, dtype), shape);
}

/** A constant of ones. */
export function ones(shape: Shape, dtype: DType = "float32"): Tensor {
  return full(shape, 1, dtype);
}

/** A constant matrix with ones on its diagonal; `columns`: default as many as rows. */
export function eye(rows: number, columns = rows, dtype: DType = "float32"): Tensor {
  return filled([rows, columns], dtype, (i) => (Math.floor(i / columns) === i % columns ? 1 : 0));
}

function filled(shape: Shape, dtype: DType, valueAt: (i: number) => number): Tensor {
  requireLengths("constant", shape);
  const count = shape.reduce((product, length) => product * length, 1);
  return constant(
    ndarray(
      Array.from({ length: count }, (_, i) => valueAt(i)),
      shape,
      dtype,
    ),
  );
}
