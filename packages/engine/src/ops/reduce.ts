import { requireKnownOptions } from "../known-options.ts";
import { type Shape, sizeOf } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { axesOf } from "./axis.ts";
import { broadcastTo } from "./broadcast.ts";
import { cast, equal } from "./compare.ts";
import { NUMBERS, requireElementType } from "./element-type.ts";
import { div, mul } from "./elementwise.ts";
import type { Op, OpSample } from "./op.ts";
import { reshape } from "./reshape.ts";

/** Which axes go; `keep` leaves them with length 1. */
export interface ReduceOptions {
  readonly keep?: boolean;
}

interface ReduceAttributes {
  readonly axes: readonly number[];
  readonly keep: boolean;
}

function reduction(
  name: string,
  onnx: string,
  vjp: (dy: Tensor, x: Tensor, y: Tensor) => Tensor,
): Op<ReduceAttributes> {
  const sample = (title: string, axes: readonly number[], keep = false): OpSample => ({
    title,
    inputs: [{ shape: [2, 3, 4] }],
    build: (x) => applyOp(op, [x!], { axes, keep })[0]!,
  });
  const op: Op<ReduceAttributes> = {
    name,
    infer: ([x], { axes, keep }) => {
      requireElementType(name, [x!], NUMBERS);
      return [{ shape: reducedShape(x!.shape, axes, keep), dtype: x!.dtype }];
    },
    // without axes ONNX reduces all of them: no axes at all is an identity
    emit: (emitter, [x], { attributes: { axes, keep } }) =>
      axes.length === 0
        ? emitter.node("Identity", [x!])
        : emitter.node(onnx, [x!, emitter.integers(axes)], { keepdims: keep ? 1 : 0 }),
    vjp: ({ inputs, outputs, attributes }, [dy]) => {
      const kept = reducedShape(inputs[0]!.shape, attributes.axes, true);
      return [vjp(reshape(dy!, kept), inputs[0]!, reshape(outputs[0]!, kept))];
    },
    samples: [
      sample("all", [0, 1, 2]),
      sample("last axis", [2]),
      sample("first axis", [0]),
      sample("two axes, kept", [0, 2], true),
      sample("none", []),
    ],
  };
  return op;
}

function reducedShape(shape: Shape, axes: readonly number[], keep: boolean): Shape {
  const kept = shape.map((length, axis) => (axes.includes(axis) ? 1 : length));
  return keep ? kept : kept.filter((_, axis) => !axes.includes(axis));
}

export const sumOp = reduction("sum", "ReduceSum", (dy, x) => broadcastTo(dy, x.shape));

export const meanOp = reduction("mean", "ReduceMean", (dy, x) =>
  broadcastTo(mul(dy, sizeOf(dy.shape) / sizeOf(x.shape)), x.shape),
);

export const maxOp = reduction("max", "ReduceMax", toEqual);
export const minOp = reduction("min", "ReduceMin", toEqual);

/** The cotangent of an extreme, shared among the elements that are equal to it. */
function toEqual(dy: Tensor, x: Tensor, y: Tensor): Tensor {
  const isExtreme = cast(equal(x, broadcastTo(y, x.shape)), x.dtype);
  const axes = x.shape.flatMap((length, axis) => (length === y.shape[axis] ? [] : [axis]));
  return mul(div(dy, sum(isExtreme, axes, { keep: true })), isExtreme);
}

function reduce(
  op: Op<ReduceAttributes>,
  x: Tensor,
  axes: number | readonly number[] | undefined,
  options: ReduceOptions,
): Tensor {
  requireKnownOptions(op.name, options, ["keep"]);
  const { keep = false } = options;
  return applyOp(op, [x], { axes: axesOf(op.name, x, axes), keep })[0]!;
}

/**
 * Sum over axes.
 *
 * @param axes     one or several, default all
 * @param options  `keep`: leave the summed axes with length 1, default false
 * @throws ShapeError  when an axis is out of range or named twice
 */
export function sum(
  x: Tensor,
  axes?: number | readonly number[],
  options: ReduceOptions = {},
): Tensor {
  return reduce(sumOp, x, axes, options);
}

/** Average over axes; arguments as in `sum`. */
export function mean(
  x: Tensor,
  axes?: number | readonly number[],
  options: ReduceOptions = {},
): Tensor {
  return reduce(meanOp, x, axes, options);
}

/** Take the largest over axes; arguments as in `sum`. Equal largest ones share the gradient. */
export function max(
  x: Tensor,
  axes?: number | readonly number[],
  options: ReduceOptions = {},
): Tensor {
  return reduce(maxOp, x, axes, options);
}

/** Take the smallest over axes; arguments as in `sum`. Equal smallest ones share the gradient. */
export function min(
  x: Tensor,
  axes?: number | readonly number[],
  options: ReduceOptions = {},
): Tensor {
  return reduce(minOp, x, axes, options);
}
