import { type NdArray, ndarray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { formatShape, sizeOf } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import type { Op } from "./op.ts";
import { slice } from "./slice.ts";

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
