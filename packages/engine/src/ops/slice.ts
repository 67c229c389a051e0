import { describeValue } from "../describe-value.ts";
import { ShapeError } from "../errors.ts";
import { formatShape } from "../shape.ts";
import { applyOp, requireTensors, type Tensor } from "../tensor.ts";
import type { Op } from "./op.ts";
import { pad } from "./pad.ts";
import { reshape } from "./reshape.ts";

/** `[start, end)` or `[start, end)` in steps; negative numbers count from the end; null takes all. */
export type Range = readonly [start: number, end: number, step?: number] | null;

interface SliceAttributes {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly steps: readonly number[];
}

export const sliceOp: Op<SliceAttributes> = {
  name: "slice",
  infer: ([x], { starts, ends, steps }) => [
    { shape: starts.map((start, i) => Math.ceil((ends[i]! - start) / steps[i]!)), dtype: x!.dtype },
  ],
  emit: (emitter, [x], { attributes: { starts, ends, steps }, inputs }) => {
    const axes = starts.flatMap((start, i) =>
      start === 0 && ends[i] === inputs[0]!.shape[i] && steps[i] === 1 ? [] : [i],
    );
    const pick = (values: readonly number[]) => emitter.integers(axes.map((axis) => values[axis]!));
    return emitter.node("Slice", [
      x!,
      pick(starts),
      pick(ends),
      emitter.integers(axes),
      pick(steps),
    ]);
  },
  vjp: ({ inputs, attributes: { starts, steps } }, [dy]) => {
    const shape = inputs[0]!.shape;
    const dilated = dilate(dy!, steps);
    // a last step may reach beyond the end: the zeros after the last element are cut off
    const fitted = slice(
      dilated,
      dilated.shape.map((length, i) => [0, Math.min(length, shape[i]! - starts[i]!)]),
    );
    return [
      pad(
        fitted,
        shape.map((length, i) => [starts[i]!, length - starts[i]! - fitted.shape[i]!]),
      ),
    ];
  },
  samples: [
    {
      title: "inside",
      inputs: [{ shape: [4, 5] }],
      build: (x) =>
        slice(x!, [
          [1, 3],
          [0, 4],
        ]),
    },
    {
      title: "steps",
      inputs: [{ shape: [5, 6] }],
      build: (x) =>
        slice(x!, [
          [0, 5, 2],
          [1, 6, 3],
        ]),
    },
    { title: "from the end", inputs: [{ shape: [5, 2] }], build: (x) => slice(x!, [[-2, 5]]) },
  ],
};

/** Put `step - 1` zeros after each element, along every axis. */
export function dilate(x: Tensor, steps: readonly number[]): Tensor {
  if (steps.every((step) => step === 1)) return x;
  const apart = x.shape.flatMap((length) => [length, 1]);
  const widths = steps.flatMap((step) => [[0, 0] as const, [0, step - 1] as const]);
  return reshape(
    pad(reshape(x, apart), widths),
    x.shape.map((length, i) => length * steps[i]!),
  );
}

/**
 * Cut out a box.
 *
 * @param ranges  one for each axis; axes left out at the end are taken whole
 * @throws ShapeError  when a range is empty, runs outside the axis, or its step is below 1
 * @example
 * slice(x, [[0, 2], null, [-1, 8]]) // x[0:2, :, -1:8] of an (N, N, 8) tensor
 */
export function slice(x: Tensor, ranges: readonly Range[]): Tensor {
  requireTensors("slice", [x]);
  requireRanges(ranges);
  const resolved = x.shape.map((length, axis) =>
    resolveRange(ranges[axis] ?? null, length, x, axis),
  );
  if (ranges.length > x.shape.length) {
    throw new ShapeError(`slice: expected at most ${x.shape.length} ranges, got ${ranges.length}`);
  }
  if (resolved.every(([start, end, step], i) => start === 0 && end === x.shape[i] && step === 1))
    return x;
  const column = (i: number) => resolved.map((range) => range[i]!);
  return applyOp(sliceOp, [x], { starts: column(0), ends: column(1), steps: column(2) })[0]!;
}

/** Cut `[start, end)` out of one axis, in [0, rank); throws ShapeError as `slice` does. */
export function sliceAxis(x: Tensor, axis: number, start: number, end: number): Tensor {
  return slice(
    x,
    x.shape.map((_, i) => (i === axis ? [start, end] : null)),
  );
}

function requireRanges(ranges: readonly Range[]): void {
  const isRange = (range: unknown) => range === null || range === undefined || Array.isArray(range);
  if (Array.isArray(ranges) && ranges.every(isRange)) return;
  const odd = Array.isArray(ranges) ? ranges.find((range) => !isRange(range)) : ranges;
  throw new ShapeError(
    `slice: expected a list with [start, end] or null for each axis, got ${describeValue(odd)}. Write slice(x, [[0, 2], null]).`,
  );
}

function resolveRange(range: Range, length: number, x: Tensor, axis: number): readonly number[] {
  if (range === null) return [0, length, 1];
  const [start, end] = [range[0], range[1]].map((at) => (at < 0 ? at + length : at)) as [
    number,
    number,
  ];
  const step = range[2] ?? 1;
  const whole = [start, end, step].every(Number.isInteger);
  if (!(whole && start >= 0 && start < end && end <= length && step >= 1)) {
    throw new ShapeError(
      `slice: expected a range of whole numbers, not empty, inside axis ${axis} of ${formatShape(x.shape)}, got [${range.join(", ")}]`,
    );
  }
  return [start, end, step];
}
