import { ShapeError } from "../errors.ts";
import {
  formatShape,
  normalizeAxis,
  requireAxisList,
  requireLengths,
  requireShape,
  type Shape,
  sameShape,
  sizeOf,
} from "../shape.ts";
import { applyOp, requireTensors, type Tensor } from "../tensor.ts";
import type { Op } from "./op.ts";

export const reshapeOp: Op<{ readonly shape: Shape }> = {
  name: "reshape",
  infer: ([x], { shape }) => {
    requireLengths("reshape", shape);
    if (sizeOf(shape) !== sizeOf(x!.shape)) {
      throw new ShapeError(
        `reshape: expected as many elements as in ${formatShape(x!.shape)} (${sizeOf(x!.shape)}), ` +
          `got ${formatShape(shape)} (${sizeOf(shape)})`,
      );
    }
    return [{ shape, dtype: x!.dtype }];
  },
  emit: (emitter, [x], { attributes }) =>
    emitter.node("Reshape", [x!, emitter.integers(attributes.shape)], { allowzero: 1 }),
  vjp: ({ inputs }, [dy]) => [reshape(dy!, inputs[0]!.shape)],
  samples: [
    { title: "flatten", inputs: [{ shape: [2, 3] }], build: (x) => reshape(x!, [6]) },
    { title: "infer one axis", inputs: [{ shape: [2, 6] }], build: (x) => reshape(x!, [3, -1]) },
    { title: "to a scalar", inputs: [{ shape: [1, 1] }], build: (x) => reshape(x!, []) },
  ],
};

/**
 * Keep the elements, change the axes.
 *
 * @param shape  one length may be -1: what is left over
 * @throws ShapeError  when the numbers of elements differ
 */
export function reshape(x: Tensor, shape: Shape): Tensor {
  requireTensors("reshape", [x]);
  requireShape("reshape", shape);
  const full = inferLength(x, shape);
  return sameShape(x.shape, full) ? x : applyOp(reshapeOp, [x], { shape: full })[0]!;
}

function inferLength(x: Tensor, shape: Shape): Shape {
  const unknown = shape.filter((length) => length === -1).length;
  if (unknown === 0) return shape;
  const known = -sizeOf(shape);
  if (unknown > 1 || sizeOf(x.shape) % known !== 0) {
    throw new ShapeError(
      `reshape: expected one -1 that ${sizeOf(x.shape)} elements can fill, got ${formatShape(shape)}`,
    );
  }
  return shape.map((length) => (length === -1 ? sizeOf(x.shape) / known : length));
}

export const transposeOp: Op<{ readonly axes: readonly number[] }> = {
  name: "transpose",
  infer: ([x], { axes }) => {
    const sorted = axes.toSorted((a, b) => a - b);
    if (axes.length !== x!.shape.length || sorted.some((axis, i) => axis !== i)) {
      throw new ShapeError(
        `transpose: expected an order of the ${x!.shape.length} axes of ${formatShape(x!.shape)}, got [${axes.join(", ")}]`,
      );
    }
    return [{ shape: axes.map((axis) => x!.shape[axis]!), dtype: x!.dtype }];
  },
  emit: (emitter, inputs, { attributes }) =>
    emitter.node("Transpose", inputs, { perm: attributes.axes }),
  vjp: ({ attributes }, [dy]) => [transpose(dy!, inverseOrder(attributes.axes))],
  samples: [
    { title: "matrix", inputs: [{ shape: [2, 3] }], build: (x) => transpose(x!) },
    { title: "cycle", inputs: [{ shape: [2, 3, 4] }], build: (x) => transpose(x!, [1, 2, 0]) },
  ],
};

function inverseOrder(axes: readonly number[]): readonly number[] {
  return axes.map((_, axis) => axes.indexOf(axis));
}

/**
 * Reorder the axes.
 *
 * @param axes  axis i of the result is axis `axes[i]` of `x`; default: the last two exchanged
 * @throws ShapeError  when `axes` is no order of the axes
 */
export function transpose(x: Tensor, axes?: readonly number[]): Tensor {
  requireTensors("transpose", [x]);
  if (axes !== undefined) requireAxisList("transpose", axes);
  const rank = x.shape.length;
  const order = axes ?? [...Array(rank).keys()].map((axis) => swapLast(axis, rank));
  if (order.every((axis, i) => axis === i) && order.length === rank) return x;
  return applyOp(transposeOp, [x], { axes: order })[0]!;
}

function swapLast(axis: number, rank: number): number {
  if (rank < 2 || axis < rank - 2) return axis;
  return axis === rank - 1 ? rank - 2 : rank - 1;
}

/** Add an axis of length 1, at a position in [-rank - 1, rank]. */
export function expandDims(x: Tensor, axis: number): Tensor {
  requireTensors("expandDims", [x]);
  const at = normalizeAxis("expandDims", axis, x.shape.length + 1);
  return reshape(x, x.shape.toSpliced(at, 0, 1));
}
