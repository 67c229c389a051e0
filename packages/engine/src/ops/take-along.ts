import { ShapeError } from "../errors.ts";
import { formatShape, type Shape } from "../shape.ts";
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
    if (!fitsAlong(shape, x!.shape, axis)) {
      throw new ShapeError(
        `takeAlong: expected indices like ${formatShape(x!.shape)} but for axis ${axis}, or shorter, ` +
          `got ${formatShape(shape)}`,
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
    {
      title: "indices shorter along another axis",
      inputs: [{ shape: [3, 4] }, { shape: [2, 6], dtype: "int64", low: 0, high: 4 }],
      build: (x, indices) => takeAlong(x!, indices!, 1),
    },
  ],
};

/**
 * Tell whether indices (..., M, ...) belong to a tensor (..., N, ...): as many axes, none longer but
 * the one that they go along.
 */
export function fitsAlong(indices: Shape, whole: Shape, axis: number): boolean {
  const isWithin = (length: number, i: number) => i === axis || length <= whole[i]!;
  return indices.length === whole.length && indices.every(isWithin);
}

/**
 * Take elements along an axis, by an index for each: PyTorch's `gather`, NumPy's `take_along_axis`.
 *
 * `y[..., m, ...] = x[..., indices[..., m, ...], ...]`
 *
 * Indices that are shorter along the other axes take from the first places there, as in PyTorch;
 * nothing is broadcast.
 *
 * @param x        (..., N, ...) any type
 * @param indices  (..., M, ...) int32 or int64, each in [0, N)
 * @returns        the shape of the indices
 * @throws ShapeError  when the indices have other axes than `x`, or are longer beside the axis
 * @see https://pytorch.org/docs/stable/generated/torch.gather.html
 */
export function takeAlong(x: Tensor, indices: Tensor, axis: number): Tensor {
  const at = axisOf("takeAlong", x, axis);
  return applyOp(takeAlongOp, [x, indices], { axis: at })[0]!;
}
