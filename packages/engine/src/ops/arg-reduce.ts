import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { formatShape } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { axisOf } from "./axis.ts";
import { NUMBERS, requireElementType } from "./element-type.ts";
import type { Op, OpSample } from "./op.ts";
import type { ReduceOptions } from "./reduce.ts";
import { reshape } from "./reshape.ts";

interface ArgAttributes {
  readonly axis: number;
  readonly keep: boolean;
}

function argReduction(name: string, onnx: string): Op<ArgAttributes> {
  const sample = (title: string, axis: number, keep = false): OpSample => ({
    title,
    inputs: [{ shape: [3, 4, 2] }],
    build: (x) => applyOp(op, [x!], { axis, keep })[0]!,
  });
  const op: Op<ArgAttributes> = {
    name,
    infer: ([x], { axis, keep }) => {
      requireElementType(name, [x!], NUMBERS);
      if (x!.shape[axis] === 0) {
        throw new ShapeError(
          `${name}: expected elements along axis ${axis}, got ${formatShape(x!.shape)}`,
        );
      }
      const shape = keep ? x!.shape.with(axis, 1) : x!.shape.toSpliced(axis, 1);
      return [{ shape, dtype: "int64" }];
    },
    emit: (emitter, inputs, { attributes: { axis, keep } }) =>
      emitter.node(onnx, inputs, { axis, keepdims: keep ? 1 : 0 }),
    vjp: "none",
    samples: [sample("last axis", 2), sample("middle axis, kept", 1, true)],
  };
  return op;
}

export const argmaxOp = argReduction("argmax", "ArgMax");
export const argminOp = argReduction("argmin", "ArgMin");

function argReduce(
  op: Op<ArgAttributes>,
  x: Tensor,
  axis: number | undefined,
  options: ReduceOptions,
): Tensor {
  requireKnownOptions(op.name, options, ["keep"]);
  const { keep = false } = options;
  if (axis === undefined) {
    const place = applyOp(op, [reshape(x, [-1])], { axis: 0, keep: false })[0]!;
    return keep
      ? reshape(
          place,
          x.shape.map(() => 1),
        )
      : place;
  }
  return applyOp(op, [x], { axis: axisOf(op.name, x, axis), keep })[0]!;
}

/**
 * Tell where along an axis the largest element stands, the first of equal ones.
 *
 * @param axis     default: the place in the flattened tensor
 * @param options  `keep`: leave the axis with length 1, default false
 * @returns        int64
 * @throws ShapeError  when the axis is out of range or empty
 */
export function argmax(x: Tensor, axis?: number, options: ReduceOptions = {}): Tensor {
  return argReduce(argmaxOp, x, axis, options);
}

/** Tell where along an axis the smallest element stands; arguments as in `argmax`. */
export function argmin(x: Tensor, axis?: number, options: ReduceOptions = {}): Tensor {
  return argReduce(argminOp, x, axis, options);
}
