import type { DType } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { broadcastShapes, type Shape } from "../shape.ts";
import { applyOp, type Operand, type Tensor } from "../tensor.ts";
import { sumTo, withoutBroadcast } from "./broadcast.ts";
import { cast, greater } from "./compare.ts";
import { NUMBERS, requireElementType } from "./element-type.ts";
import type { Op, OpSample, SampleInput } from "./op.ts";
import { asTensors } from "./source.ts";

/** Where samples are drawn from, default [-2, 2); narrower where an op is not smooth or not defined. */
type Domain = Pick<SampleInput, "low" | "high" | "gap">;

function unary(
  name: string,
  onnx: string,
  vjp: (dy: Tensor, x: Tensor, y: Tensor) => Tensor | undefined,
  { types, ...domain }: Domain & { readonly types?: readonly DType[] } = {},
): Op<null> {
  const sample = (title: string, shape: Shape): OpSample => ({
    title,
    inputs: [{ shape, ...domain }],
    build: (x) => applyOp(op, [x!], null)[0]!,
  });
  const op: Op<null> = {
    name,
    infer: ([x]) => {
      requireElementType(name, [x!], types);
      return [x!];
    },
    emit: (emitter, inputs) => emitter.node(onnx, inputs),
    vjp: ({ inputs, outputs }, [dy]) => [vjp(dy!, inputs[0]!, outputs[0]!)],
    samples: [sample("matrix", [3, 4]), sample("scalar", [])],
  };
  return op;
}

const BROADCASTS: readonly (readonly [title: string, a: Shape, b: Shape])[] = [
  ["same shape", [2, 3], [2, 3]],
  ["row", [2, 3], [3]],
  ["column", [2, 3], [2, 1]],
  ["scalar", [2, 3], []],
  ["both ways", [4, 1, 3], [2, 1]],
];

function binary(
  name: string,
  onnx: string,
  vjp: (dy: Tensor, a: Tensor, b: Tensor, y: Tensor) => readonly [Tensor, Tensor],
  domainOfSecond: Domain = {},
): Op<null> {
  const op: Op<null> = {
    name,
    infer: ([a, b]) => {
      if (a!.dtype !== b!.dtype || a!.dtype === "bool") {
        throw new ShapeError(
          `${name}: expected two numbers of one type, got ${a!.dtype} and ${b!.dtype}. Use cast.`,
        );
      }
      return [{ shape: broadcastShapes(name, a!.shape, b!.shape), dtype: a!.dtype }];
    },
    emit: (emitter, inputs) => emitter.node(onnx, inputs),
    vjp: ({ inputs, outputs }, [dy]) => {
      const [a, b] = inputs as [Tensor, Tensor];
      const [da, db] = vjp(dy!, a, b, outputs[0]!);
      return [sumTo(da, a.shape), sumTo(db, b.shape)];
    },
    samples: BROADCASTS.map(([title, a, b]) => ({
      title,
      inputs: [{ shape: a }, { shape: b, ...domainOfSecond }],
      build: (x, y) => applyOp(op, [x!, y!], null)[0]!,
    })),
  };
  return op;
}

/** Apply a binary op; a number takes the other operand's type, a needless broadcast is left out. */
function applyBinary(op: Op<null>, a: Operand, b: Operand): Tensor {
  return applyOp(op, withoutBroadcast(...asTensors(a, b)), null)[0]!;
}

export const negOp = unary("neg", "Neg", (dy) => neg(dy), { types: NUMBERS });
export const expOp = unary("exp", "Exp", (dy, _, y) => mul(dy, y));
export const logOp = unary("log", "Log", (dy, x) => div(dy, x), { low: 0.2, high: 3 });
export const sqrtOp = unary("sqrt", "Sqrt", (dy, _, y) => div(mul(dy, 0.5), y), {
  low: 0.2,
  high: 3,
});
export const tanhOp = unary("tanh", "Tanh", (dy, _, y) => mul(dy, sub(1, mul(y, y))));
export const sigmoidOp = unary("sigmoid", "Sigmoid", (dy, _, y) => mul(dy, mul(y, sub(1, y))));
export const erfOp = unary("erf", "Erf", (dy, x) =>
  mul(dy, mul(exp(neg(mul(x, x))), 2 / Math.sqrt(Math.PI))),
);
export const signOp = unary("sign", "Sign", () => undefined, { gap: 0.2, types: NUMBERS });
export const absOp = unary("abs", "Abs", (dy, x) => mul(dy, sign(x)), { gap: 0.2, types: NUMBERS });
// ONNX Runtime compares and casts in half the time that it takes to find the sign
const reluSlope = (y: Tensor) => cast(greater(y, 0), "float32");
export const reluOp = unary("relu", "Relu", (dy, _, y) => mul(dy, reluSlope(y)), { gap: 0.2 });
export const geluOp = unary("gelu", "Gelu", (dy, x) => mul(dy, geluSlope(x)));

export const addOp = binary("add", "Add", (dy) => [dy, dy]);
export const subOp = binary("sub", "Sub", (dy) => [dy, neg(dy)]);
export const mulOp = binary("mul", "Mul", (dy, a, b) => [mul(dy, b), mul(dy, a)]);
export const divOp = binary(
  "div",
  "Div",
  (dy, _, b, y) => {
    const da = div(dy, b);
    return [da, neg(mul(da, y))];
  },
  { gap: 0.5 },
);
export const maximumOp = binary("maximum", "Max", (dy, a, b) => toLarger(dy, a, b));
export const minimumOp = binary("minimum", "Min", (dy, a, b) => toLarger(dy, b, a));

/** The cotangent, split: to the first where `a` is the larger, to the second where `b` is; equal ones share it. */
function toLarger(dy: Tensor, a: Tensor, b: Tensor): readonly [Tensor, Tensor] {
  const share = mul(add(sign(sub(a, b)), 1), 0.5);
  return [mul(dy, share), mul(dy, sub(1, share))];
}

/** The derivative of GELU: Φ(x) + x φ(x), Φ and φ the normal distribution and density. */
function geluSlope(x: Tensor): Tensor {
  const distribution = mul(add(erf(mul(x, Math.SQRT1_2)), 1), 0.5);
  const density = mul(exp(mul(mul(x, x), -0.5)), 1 / Math.sqrt(2 * Math.PI));
  return add(distribution, mul(x, density));
}

/** Negate: `-x`. */
export function neg(x: Tensor): Tensor {
  return applyOp(negOp, [x], null)[0]!;
}

/** Raise e to each element. */
export function exp(x: Tensor): Tensor {
  return applyOp(expOp, [x], null)[0]!;
}

/** Take the natural logarithm; NaN below 0, -Infinity at 0. */
export function log(x: Tensor): Tensor {
  return applyOp(logOp, [x], null)[0]!;
}

/** Take the square root; NaN below 0. Its gradient at 0 is infinite. */
export function sqrt(x: Tensor): Tensor {
  return applyOp(sqrtOp, [x], null)[0]!;
}

/** Take the hyperbolic tangent, in (-1, 1). */
export function tanh(x: Tensor): Tensor {
  return applyOp(tanhOp, [x], null)[0]!;
}

/** Squash into (0, 1): `1 / (1 + e^-x)`. */
export function sigmoid(x: Tensor): Tensor {
  return applyOp(sigmoidOp, [x], null)[0]!;
}

/** Take the error function, `2/√π ∫₀ˣ e^(-t²) dt`. */
export function erf(x: Tensor): Tensor {
  return applyOp(erfOp, [x], null)[0]!;
}

/** Take the sign: -1, 0 or 1. Its gradient is 0. */
export function sign(x: Tensor): Tensor {
  return applyOp(signOp, [x], null)[0]!;
}

/** Take the absolute value. Its gradient at 0 is 0. */
export function abs(x: Tensor): Tensor {
  return applyOp(absOp, [x], null)[0]!;
}

/** Keep what is positive: `max(x, 0)`. Its gradient at 0 is 0. */
export function relu(x: Tensor): Tensor {
  return applyOp(reluOp, [x], null)[0]!;
}

/**
 * Gate by the normal distribution: `x Φ(x)`, in the exact (erf) form.
 *
 * @see Hendrycks and Gimpel 2016, https://arxiv.org/abs/1606.08415
 */
export function gelu(x: Tensor): Tensor {
  return applyOp(geluOp, [x], null)[0]!;
}

/** Add, with broadcasting. */
export function add(a: Operand, b: Operand): Tensor {
  return applyBinary(addOp, a, b);
}

/** Subtract `b` from `a`, with broadcasting. */
export function sub(a: Operand, b: Operand): Tensor {
  return applyBinary(subOp, a, b);
}

/** Multiply element by element, with broadcasting. */
export function mul(a: Operand, b: Operand): Tensor {
  return applyBinary(mulOp, a, b);
}

/** Divide `a` by `b`, with broadcasting; integers are truncated. */
export function div(a: Operand, b: Operand): Tensor {
  return applyBinary(divOp, a, b);
}

/** Take the larger of two, with broadcasting. Equal operands share the gradient. */
export function maximum(a: Operand, b: Operand): Tensor {
  return applyBinary(maximumOp, a, b);
}

/** Take the smaller of two, with broadcasting. Equal operands share the gradient. */
export function minimum(a: Operand, b: Operand): Tensor {
  return applyBinary(minimumOp, a, b);
}
