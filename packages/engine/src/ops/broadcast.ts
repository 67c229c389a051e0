import { ShapeError } from "../errors.ts";
import { formatShape, requireLengths, type Shape, sameShape, sizeOf } from "../shape.ts";
import { applyOp, requireTensors, type Tensor } from "../tensor.ts";
import { columnSums } from "./column-sums.ts";
import type { Op } from "./op.ts";
import { sum } from "./reduce.ts";
import { reshape } from "./reshape.ts";

export const broadcastToOp: Op<{ readonly shape: Shape }> = {
  name: "broadcastTo",
  infer: ([x], { shape }) => {
    requireLengths("broadcastTo", shape);
    if (!broadcasts(x!.shape, shape)) {
      throw new ShapeError(
        `broadcastTo: expected a shape that broadcasts to ${formatShape(shape)}, got ${formatShape(x!.shape)}`,
      );
    }
    return [{ shape, dtype: x!.dtype }];
  },
  emit: (emitter, [x], { attributes }) =>
    emitter.node("Expand", [x!, emitter.integers(attributes.shape)]),
  vjp: ({ inputs }, [dy]) => [sumTo(dy!, inputs[0]!.shape)],
  samples: [
    { title: "row", inputs: [{ shape: [3] }], build: (x) => broadcastTo(x!, [2, 3]) },
    { title: "column", inputs: [{ shape: [2, 1] }], build: (x) => broadcastTo(x!, [4, 2, 3]) },
    { title: "scalar", inputs: [{ shape: [] }], build: (x) => broadcastTo(x!, [2, 2]) },
  ],
};

/** Tell whether one shape broadcasts to another. */
export function broadcasts(from: Shape, to: Shape): boolean {
  const lead = to.length - from.length;
  return lead >= 0 && from.every((length, axis) => length === 1 || length === to[axis + lead]);
}

/**
 * Repeat along the axes in which `x` has length 1 or none.
 *
 * @throws ShapeError  when `x` does not broadcast to `shape`
 */
export function broadcastTo(x: Tensor, shape: Shape): Tensor {
  requireTensors("broadcastTo", [x]);
  requireLengths("broadcastTo", shape);
  return sameShape(x.shape, shape) ? x : applyOp(broadcastToOp, [x], { shape })[0]!;
}

/** Sum back to the shape that was broadcast: the transpose of `broadcastTo`. */
export function sumTo(x: Tensor, shape: Shape): Tensor {
  requireTensors("sumTo", [x]);
  requireLengths("sumTo", shape);
  if (sameShape(x.shape, shape)) return x;
  const lead = x.shape.length - shape.length;
  const axes = x.shape.flatMap((length, axis) =>
    axis < lead || (shape[axis - lead] === 1 && length !== 1) ? [axis] : [],
  );
  if (axes.length === 0) return reshape(x, shape);
  const leads = axes.length < x.shape.length && axes.at(-1) === axes.length - 1;
  const summed = leads && x.dtype === "float32" ? columnSums(x, axes.length) : sum(x, axes);
  return reshape(summed, shape);
}

/**
 * Undo broadcasts that the op about to be applied does anyway.
 *
 * Gradients of sums arrive as broadcast scalars and rows; multiplying them before they are
 * written out saves a pass over memory.
 */
export function withoutBroadcast(a: Tensor, b: Tensor): readonly [Tensor, Tensor] {
  const narrowA = narrowed(a, b);
  return [narrowA, narrowed(b, narrowA)];
}

function narrowed(x: Tensor, other: Tensor): Tensor {
  if (x.node.op !== broadcastToOp || sizeOf(other.shape) < sizeOf(x.shape)) return x;
  const source = x.node.inputs[0]!;
  return sameShape(other.shape, x.shape) ? source : x;
}
