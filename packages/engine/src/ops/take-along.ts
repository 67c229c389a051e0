import { ShapeError } from "../errors.ts";
import { formatShape, sameShape } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { axisOf } from "./axis.ts";
import { broadcastTo } from "./broadcast.ts";
import { NUMBERS, requireElementType } from "./element-type.ts";
import { requireIndices } from "./gather.ts";
import type { Op } from "./op.ts";
import { scatterAlong } from "./scatter-along.ts";
import { constant } from "./source.ts";

export const takeAlongOp: Op<{ readonly axis: number }> = {
  name: "takeAlong",
  infer: ([x, indices], { axis }) => {
    requireElementType("takeAlong", [x!], [...NUMBERS, "bool"]);
    requireIndices("takeAlong", indices!);
    const shape = indices!.shape;
    if (
      shape.length !== x!.shape.length ||
      !sameShape(shape.with(axis, 0), x!.shape.with(axis, 0))
    ) {
      throw new ShapeError(
        `takeAlong: expected indices like ${formatShape(x!.shape)} but for axis ${axis}, ` +
          `got ${formatShape(shape)}. Broadcast them first.`,
      );
    }
    return [{ shape, dtype: x!.dtype }];
  },
  emit: (emitter, inputs, { attributes }) =>
    emitter.node("GatherElements", inputs, { axis: attributes.axis }),
  vjp: ({ inputs: [x, indices], attributes: { axis } }, [dy]) => {
    const empty = broadcastTo(constant(0), x!.shape);
    return [scatterAlong(empty, indices!, dy!, axis, { reduction: "add" }), undefined];
  },
  samples: [
    {
      title: "last axis",
      inputs: [{ shape: [2, 4] }, { shape: [2, 6], dtype: "int32", low: 0, high: 4 }],
      build: (x, indices) => takeAlong(x!, indices!, -1),
    },
    {
      title: "middle axis",
      inputs: [{ shape: [2, 5, 3] }, { shape: [2, 2, 3], dtype: "int64", low: 0, high: 5 }],
      build: (x, indices) => takeAlong(x!, indices!, 1),
    },
  ],
};

/**
 * Take elements along an axis, by an index for each: PyTorch's `gather`, NumPy's `take_along_axis`.
 *
 * `y[..., m, ...] = x[..., indices[..., m, ...], ...]`
 *
 * @param x        (..., N, ...) any type
 * @param indices  (..., M, ...) int32 or int64, each in [0, N)
 * @returns        (..., M, ...)
 * @throws ShapeError  when the shapes differ beside the axis
 */
export function takeAlong(x: Tensor, indices: Tensor, axis: number): Tensor {
  const at = axisOf("takeAlong", x, axis);
  return applyOp(takeAlongOp, [x, indices], { axis: at })[0]!;
}
