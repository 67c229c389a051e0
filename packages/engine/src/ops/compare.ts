import type { DType } from "../array.ts";
import { requireDType } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { broadcastShapes } from "../shape.ts";
import { applyOp, type Operand, requireTensors, type Tensor } from "../tensor.ts";
import { sumTo } from "./broadcast.ts";
import { NUMBERS, requireElementType } from "./element-type.ts";
import { ONNX_DTYPE } from "./onnx-types.ts";
import type { Op } from "./op.ts";
import { asTensors, constant } from "./source.ts";

function comparison(name: string, onnx: string, types: readonly DType[] = NUMBERS): Op<null> {
  const op: Op<null> = {
    name,
    infer: ([a, b]) => {
      requireElementType(name, [a!, b!], types);
      if (a!.dtype !== b!.dtype) {
        throw new ShapeError(
          `${name}: expected one type, got ${a!.dtype} and ${b!.dtype}. Use cast.`,
        );
      }
      return [{ shape: broadcastShapes(name, a!.shape, b!.shape), dtype: "bool" }];
    },
    emit: (emitter, inputs) => emitter.node(onnx, inputs),
    vjp: "none",
    samples: [
      {
        title: "numbers",
        inputs: [{ shape: [2, 3] }, { shape: [3] }],
        build: (a, b) => applyOp(op, [a!, b!], null)[0]!,
      },
      {
        title: "integers",
        inputs: [
          { shape: [4, 4], dtype: "int32", low: 0, high: 3 },
          { shape: [4, 1], dtype: "int32", low: 0, high: 3 },
        ],
        build: (a, b) => applyOp(op, [a!, b!], null)[0]!,
      },
    ],
  };
  return op;
}

export const equalOp = comparison("equal", "Equal", [...NUMBERS, "bool"]);
export const greaterOp = comparison("greater", "Greater");
export const greaterEqualOp = comparison("greaterEqual", "GreaterOrEqual");
export const lessOp = comparison("less", "Less");
export const lessEqualOp = comparison("lessEqual", "LessOrEqual");

function compare(op: Op<null>, a: Operand, b: Operand): Tensor {
  return applyOp(op, asTensors(op.name, a, b), null)[0]!;
}

/** Tell where `a = b`, with broadcasting; bool. */
export function equal(a: Operand, b: Operand): Tensor {
  return compare(equalOp, a, b);
}

/** Tell where `a > b`, with broadcasting; bool. */
export function greater(a: Operand, b: Operand): Tensor {
  return compare(greaterOp, a, b);
}

/** Tell where `a ≥ b`, with broadcasting; bool. */
export function greaterEqual(a: Operand, b: Operand): Tensor {
  return compare(greaterEqualOp, a, b);
}

/** Tell where `a < b`, with broadcasting; bool. */
export function less(a: Operand, b: Operand): Tensor {
  return compare(lessOp, a, b);
}

/** Tell where `a ≤ b`, with broadcasting; bool. */
export function lessEqual(a: Operand, b: Operand): Tensor {
  return compare(lessEqualOp, a, b);
}

export const castOp: Op<{ readonly dtype: DType }> = {
  name: "cast",
  infer: ([x], { dtype }) => [{ shape: x!.shape, dtype }],
  emit: (emitter, inputs, { attributes }) =>
    emitter.node("Cast", inputs, { to: ONNX_DTYPE[attributes.dtype] }),
  vjp: ({ inputs }, [dy]) => [inputs[0]!.dtype === "float32" ? dy : undefined],
  samples: [
    { title: "to integers", inputs: [{ shape: [5] }], build: (x) => cast(x!, "int32") },
    {
      title: "from integers",
      inputs: [{ shape: [5], dtype: "int32", low: -3, high: 4 }],
      build: (x) => cast(x!, "float32"),
    },
    { title: "from bool", inputs: [{ shape: [5] }], build: (x) => cast(greater(x!, 0), "float32") },
  ],
};

/** Change the element type; floats are truncated towards 0, bool is 0 or 1. */
export function cast(x: Tensor, dtype: DType): Tensor {
  requireTensors("cast", [x]);
  requireDType("cast", dtype);
  return x.dtype === dtype ? x : applyOp(castOp, [x], { dtype })[0]!;
}

export const whereOp: Op<null> = {
  name: "where",
  infer: ([condition, a, b]) => {
    requireElementType("where", [condition!], ["bool"]);
    requireElementType("where", [a!, b!], NUMBERS);
    if (a!.dtype !== b!.dtype) {
      throw new ShapeError(
        `where: expected two values of one type, got ${a!.dtype} and ${b!.dtype}. Use cast.`,
      );
    }
    const values = broadcastShapes("where", a!.shape, b!.shape);
    return [{ shape: broadcastShapes("where", condition!.shape, values), dtype: a!.dtype }];
  },
  emit: (emitter, inputs) => emitter.node("Where", inputs),
  vjp: ({ inputs: [condition, a, b] }, [dy]) => {
    const zero = constant(0, a!.dtype);
    const keepA = where(condition!, dy!, zero);
    const keepB = where(condition!, zero, dy!);
    return [undefined, sumTo(keepA, a!.shape), sumTo(keepB, b!.shape)];
  },
  samples: [
    {
      title: "a condition that is fed",
      inputs: [{ shape: [4], dtype: "bool", low: 0, high: 2 }, { shape: [4] }, { shape: [4] }],
      build: (condition, a, b) => where(condition!, a!, b!),
    },
    {
      title: "same shape",
      inputs: [{ shape: [2, 3] }, { shape: [2, 3] }, { shape: [2, 3] }],
      build: (x, a, b) => where(greater(x!, 0), a!, b!),
    },
    {
      title: "broadcasts",
      inputs: [{ shape: [2, 1] }, { shape: [3] }, { shape: [] }],
      build: (x, a, b) => where(greater(x!, 0), a!, b!),
    },
  ],
};

/** Take `a` where `condition` holds and `b` elsewhere, with broadcasting; any type. */
export function where(condition: Tensor, a: Operand, b: Operand): Tensor {
  const [yes, no] = asTensors("where", a, b);
  if (yes.dtype !== "bool" || no.dtype !== "bool") {
    return applyOp(whereOp, [condition, yes, no], null)[0]!;
  }
  // ONNX Runtime chooses between numbers: truth values go there and back
  return cast(where(condition, cast(yes, "int32"), cast(no, "int32")), "bool");
}
