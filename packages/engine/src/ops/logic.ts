import { requireKnownOptions } from "../known-options.ts";
import { broadcastShapes } from "../shape.ts";
import { applyOp, type Operand, type Tensor } from "../tensor.ts";
import { cast, equal, less } from "./compare.ts";
import { requireElementType } from "./element-type.ts";
import { abs } from "./elementwise.ts";
import type { Op, SampleInput } from "./op.ts";
import { max, min, type ReduceOptions } from "./reduce.ts";

const truth = (shape: readonly number[]): SampleInput => ({
  shape,
  dtype: "bool",
  low: 0,
  high: 2,
});

function logical(name: string, onnx: string): Op<null> {
  const op: Op<null> = {
    name,
    infer: ([a, b]) => {
      requireElementType(name, [a!, b!], ["bool"]);
      return [{ shape: broadcastShapes(name, a!.shape, b!.shape), dtype: "bool" }];
    },
    emit: (emitter, inputs) => emitter.node(onnx, inputs),
    vjp: "none",
    samples: [
      {
        title: "broadcasts",
        inputs: [truth([4, 3]), truth([3])],
        build: (a, b) => applyOp(op, [a!, b!], null)[0]!,
      },
    ],
  };
  return op;
}

export const logicalAndOp = logical("logicalAnd", "And");
export const logicalOrOp = logical("logicalOr", "Or");
export const logicalXorOp = logical("logicalXor", "Xor");

export const logicalNotOp: Op<null> = {
  name: "logicalNot",
  infer: ([x]) => {
    requireElementType("logicalNot", [x!], ["bool"]);
    return [x!];
  },
  emit: (emitter, inputs) => emitter.node("Not", inputs),
  vjp: "none",
  samples: [{ title: "matrix", inputs: [truth([3, 4])], build: (x) => logicalNot(x!) }],
};

export const isnanOp: Op<null> = {
  name: "isnan",
  infer: ([x]) => {
    requireElementType("isnan", [x!]);
    return [{ shape: x!.shape, dtype: "bool" }];
  },
  emit: (emitter, inputs) => emitter.node("IsNaN", inputs),
  vjp: "none",
  samples: [{ title: "numbers", inputs: [{ shape: [4] }], build: (x) => isnan(x!) }],
};

/** Tell where both hold, with broadcasting. */
export function logicalAnd(a: Tensor, b: Tensor): Tensor {
  return applyOp(logicalAndOp, [a, b], null)[0]!;
}

/** Tell where one of two holds or both, with broadcasting. */
export function logicalOr(a: Tensor, b: Tensor): Tensor {
  return applyOp(logicalOrOp, [a, b], null)[0]!;
}

/** Tell where exactly one of two holds, with broadcasting. */
export function logicalXor(a: Tensor, b: Tensor): Tensor {
  return applyOp(logicalXorOp, [a, b], null)[0]!;
}

/** Turn true into false and false into true. */
export function logicalNot(x: Tensor): Tensor {
  return applyOp(logicalNotOp, [x], null)[0]!;
}

/** Tell where `a ≠ b`, with broadcasting; bool. */
export function notEqual(a: Operand, b: Operand): Tensor {
  return logicalNot(equal(a, b));
}

/** Tell where there is no number. */
export function isnan(x: Tensor): Tensor {
  return applyOp(isnanOp, [x], null)[0]!;
}

/** Tell where infinity of either sign stands. */
export function isinf(x: Tensor): Tensor {
  return equal(abs(x), Number.POSITIVE_INFINITY);
}

/** Tell where a number stands that is not infinite. */
export function isfinite(x: Tensor): Tensor {
  return less(abs(x), Number.POSITIVE_INFINITY);
}

/** Tell whether one element holds at least; axes and options as in `sum`. */
export function any(
  x: Tensor,
  axes?: number | readonly number[],
  options: ReduceOptions = {},
): Tensor {
  requireKnownOptions("any", options, ["keep"]);
  requireElementType("any", [x], ["bool"]);
  return cast(max(cast(x, "int32"), axes, options), "bool");
}

/** Tell whether every element holds; axes and options as in `sum`. */
export function all(
  x: Tensor,
  axes?: number | readonly number[],
  options: ReduceOptions = {},
): Tensor {
  requireKnownOptions("all", options, ["keep"]);
  requireElementType("all", [x], ["bool"]);
  return cast(min(cast(x, "int32"), axes, options), "bool");
}
