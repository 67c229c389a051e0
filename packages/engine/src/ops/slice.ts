import { type NdArray, ndarray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import {
  formatShape,
  normalizeAxes,
  normalizeAxis,
  type Shape,
  sameShape,
  sizeOf,
} from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import type { Op } from "./op.ts";
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
    // nothing flows to an empty tensor, and there are no empty slices
    if (sizeOf(shape) === 0) return [undefined];
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
function dilate(x: Tensor, steps: readonly number[]): Tensor {
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

/** How many elements to add before and after, for each axis. */
export type Padding = readonly (readonly [before: number, after: number])[];

export const padOp: Op<{ readonly widths: Padding; readonly value: number }> = {
  name: "pad",
  infer: ([x], { widths, value }) => {
    fillOf(x!, value);
    const valid =
      widths.length === x!.shape.length &&
      widths.flat().every((n) => Number.isInteger(n) && n >= 0);
    if (!valid) {
      throw new ShapeError(
        `pad: expected a pair of widths, 0 or more, for each axis of ${formatShape(x!.shape)}, got ${JSON.stringify(widths)}`,
      );
    }
    return [{ shape: x!.shape.map((n, i) => n + widths[i]![0] + widths[i]![1]), dtype: x!.dtype }];
  },
  emit: (emitter, [x], { attributes: { widths, value }, inputs }) => {
    const pads = [...widths.map(([before]) => before), ...widths.map(([, after]) => after)];
    const fill = emitter.constant(fillOf(inputs[0]!, value));
    return emitter.node("Pad", [x!, emitter.integers(pads), fill]);
  },
  vjp: ({ inputs, attributes: { widths } }, [dy]) => {
    const shape = inputs[0]!.shape;
    if (sizeOf(shape) === 0) return [undefined];
    const inside = shape.map((length, i) => [widths[i]![0], widths[i]![0] + length] as const);
    return [slice(dy!, inside)];
  },
  samples: [
    {
      title: "all sides",
      inputs: [{ shape: [2, 3] }],
      build: (x) =>
        pad(x!, [
          [1, 2],
          [0, 1],
        ]),
    },
    { title: "with a value", inputs: [{ shape: [3] }], build: (x) => pad(x!, [[1, 0]], 7) },
  ],
};

/** The added value in the type of the tensor; throws ShapeError when that type cannot hold it. */
function fillOf({ dtype }: Tensor, value: number): NdArray {
  return ndarray([value], [], dtype);
}

/**
 * Add elements around.
 *
 * @param widths  [before, after] for each axis
 * @param value   what to add, default 0
 * @throws ShapeError  when a width is negative or missing, or the type of `x` cannot hold `value`
 */
export function pad(x: Tensor, widths: Padding, value = 0): Tensor {
  if (widths.length === x.shape.length && widths.flat().every((n) => n === 0)) return x;
  return applyOp(padOp, [x], { widths, value })[0]!;
}

export const concatOp: Op<{ readonly axis: number }> = {
  name: "concat",
  infer: (inputs, { axis }) => {
    const [first] = inputs;
    const others = (shape: Shape) => shape.toSpliced(axis, 1);
    for (const [i, x] of inputs.entries()) {
      if (x.dtype === first!.dtype && sameShape(others(x.shape), others(first!.shape))) continue;
      throw new ShapeError(
        `concat: expected tensors like ${first!.dtype} ${formatShape(first!.shape)} but for axis ${axis}, ` +
          `got ${x.dtype} ${formatShape(x.shape)} at position ${i}`,
      );
    }
    const length = inputs.reduce((total, x) => total + x.shape[axis]!, 0);
    return [{ shape: first!.shape.with(axis, length), dtype: first!.dtype }];
  },
  emit: (emitter, inputs, { attributes }) =>
    emitter.node("Concat", inputs, { axis: attributes.axis }),
  vjp: ({ inputs, attributes: { axis } }, [dy]) => {
    let start = 0;
    return inputs.map((x) => {
      const range = [start, (start += x.shape[axis]!)] as const;
      // nothing flows to an empty part, and there are no empty slices
      if (x.shape[axis] === 0) return undefined;
      return slice(
        dy!,
        x.shape.map((_, i) => (i === axis ? range : null)),
      );
    });
  },
  samples: [
    {
      title: "last axis",
      inputs: [{ shape: [2, 3] }, { shape: [2, 1] }],
      build: (...inputs) => concat(inputs, -1),
    },
    {
      title: "first axis",
      inputs: [{ shape: [1, 3] }, { shape: [2, 3] }, { shape: [3, 3] }],
      build: (...inputs) => concat(inputs, 0),
    },
  ],
};

/**
 * Join tensors along an axis.
 *
 * @throws ShapeError  when there are none, or they differ in type or in another axis
 */
export function concat(tensors: readonly Tensor[], axis: number): Tensor {
  if (tensors.length === 0) throw new ShapeError("concat: expected at least one tensor, got none");
  const at = normalizeAxis("concat", axis, tensors[0]!.shape.length);
  return tensors.length === 1 ? tensors[0]! : applyOp(concatOp, tensors, { axis: at })[0]!;
}

/**
 * Join tensors of one shape along a new axis.
 *
 * @throws ShapeError  when there are none, or they differ in shape or type
 */
export function stack(tensors: readonly Tensor[], axis: number): Tensor {
  const [first] = tensors;
  if (!first) throw new ShapeError("stack: expected at least one tensor, got none");
  const other = tensors.find(({ shape }) => !sameShape(shape, first.shape));
  if (other) {
    throw new ShapeError(
      `stack: expected tensors of one shape, got ${formatShape(first.shape)} and ${formatShape(other.shape)}`,
    );
  }
  const at = normalizeAxis("stack", axis, first.shape.length + 1);
  return concat(
    tensors.map((x) => reshape(x, x.shape.toSpliced(at, 0, 1))),
    at,
  );
}

export const reverseOp: Op<{ readonly axes: readonly number[] }> = {
  name: "reverse",
  infer: ([x]) => [x!],
  emit: (emitter, [x], { attributes: { axes }, inputs }) => {
    const each = (value: (axis: number) => number) => emitter.integers(axes.map(value));
    const beyondStart = (axis: number) => -inputs[0]!.shape[axis]! - 1;
    return emitter.node("Slice", [
      x!,
      each(() => -1),
      each(beyondStart),
      each((a) => a),
      each(() => -1),
    ]);
  },
  vjp: ({ attributes }, [dy]) => [reverse(dy!, attributes.axes)],
  samples: [
    { title: "one axis", inputs: [{ shape: [2, 3] }], build: (x) => reverse(x!, 1) },
    { title: "two axes", inputs: [{ shape: [2, 3, 4] }], build: (x) => reverse(x!, [0, 2]) },
  ],
};

/** Turn the order of the elements round along one or several axes. */
export function reverse(x: Tensor, axes: number | readonly number[]): Tensor {
  return applyOp(reverseOp, [x], { axes: normalizeAxes("reverse", axes, x.shape.length) })[0]!;
}
