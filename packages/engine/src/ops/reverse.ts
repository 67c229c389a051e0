import { applyOp, type Tensor } from "../tensor.ts";
import { axesOf } from "./axis.ts";
import type { Op } from "./op.ts";

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
  return applyOp(reverseOp, [x], { axes: axesOf("reverse", x, axes) })[0]!;
}
