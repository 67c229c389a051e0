import { type NdArray, ndarray } from "../array.ts";
import { describeValue } from "../describe-value.ts";
import { ShapeError } from "../errors.ts";
import { formatShape, sizeOf } from "../shape.ts";
import { applyOp, requireTensors, type Tensor } from "../tensor.ts";
import type { Op } from "./op.ts";
import { type PadMode, padAxis } from "./pad-mode.ts";
import { slice } from "./slice.ts";

/** How many elements to add before and after, for each axis. */
export type Padding = readonly (readonly [before: number, after: number])[];

export const padOp: Op<{ readonly widths: Padding; readonly value: number }> = {
  name: "pad",
  infer: ([x], { widths, value }) => {
    fillOf(x!, value);
    requireWidths(x!, widths);
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

function requireWidths({ shape }: Tensor, widths: Padding): void {
  const isValid = (n: number) => Number.isInteger(n) && n >= 0;
  if (widths.length === shape.length && widths.flat().every(isValid)) return;
  throw new ShapeError(
    `pad: expected a pair of widths, 0 or more, for each axis of ${formatShape(shape)}, got ${JSON.stringify(widths)}`,
  );
}

/** The added value in the type of the tensor; throws ShapeError when that type cannot hold it. */
function fillOf({ dtype }: Tensor, value: number): NdArray {
  return ndarray([value], [], dtype);
}

/**
 * Add elements around.
 *
 * @param widths  [before, after] for each axis
 * @param fill    the number to add, default 0; or, as PyTorch has it, "reflect": what is next to the
 *                border, mirrored; "replicate": the border itself; "circular": the other end
 * @throws ShapeError  when a width is negative or missing, the type of `x` cannot hold the number,
 *                     or there is too little to mirror, repeat or go round
 */
export function pad(x: Tensor, widths: Padding, fill: number | PadMode = 0): Tensor {
  requireTensors("pad", [x]);
  if (!Array.isArray(widths)) {
    throw new ShapeError(
      `pad: expected [before, after] for each axis, got ${describeValue(widths)}. Write pad(x, [[1, 1], [0, 0]]).`,
    );
  }
  if (widths.length === x.shape.length && widths.flat().every((n) => n === 0)) return x;
  if (typeof fill === "number") return applyOp(padOp, [x], { widths, value: fill })[0]!;
  requireWidths(x, widths);
  return widths.reduce((y, pair, axis) => padAxis(y, axis, pair, fill), x);
}
