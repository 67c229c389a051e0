import { ndarray } from "../array.ts";
import { applyOp, constantOf, type Operand, type Tensor } from "../tensor.ts";
import { applyBinary, binary } from "./binary.ts";
import { equal, where } from "./compare.ts";
import { add, div, exp, log, mul, sqrt, sub } from "./elementwise.ts";
import type { Op } from "./op.ts";
import { unary } from "./unary.ts";

/** The slope towards the exponent is 0 where the base is 0, as in PyTorch: 0 · log 0 is no number. */
export const powOp: Op<null> = binary(
  "pow",
  "Pow",
  (dy, a, b, y) => {
    const isBase = equal(a, 0);
    const logarithm = where(isBase, 0, log(where(isBase, 1, a)));
    return [mul(dy, powSlope(a, b)), mul(dy, mul(y, logarithm))];
  },
  { first: { low: 0.3, high: 2 } },
);

/** `b a^(b - 1)`, and 0 where `b` is 0, whatever `a` is. */
function powSlope(a: Tensor, b: Tensor): Tensor {
  const known = constantOf(b);
  const exponent = known?.data.length === 1 ? Number(known.data[0]) : 0;
  if (exponent !== 0) return mul(pow(a, exponent - 1), exponent);
  const isFlat = equal(b, 0);
  return where(isFlat, 0, mul(b, pow(a, sub(where(isFlat, 1, b), 1))));
}

/** Near 0, where `1 + x` loses the digits of `x`, `log(u) x / (u - 1)` with `u = 1 + x` gains them back. */
const emitLog1p: Op<null>["emit"] = (emitter, [x]) => {
  const number = (value: number) => emitter.constant(ndarray([value], []));
  const node = (type: string, ...inputs: readonly string[]) => emitter.node(type, inputs)[0]!;
  const raised = node("Add", x!, number(1));
  const kept = node("Sub", raised, number(1));
  // equal ones, such as two infinities, have the ratio 1
  const ratio = node("Where", node("Equal", x!, kept), number(1), node("Div", x!, kept));
  const scaled = node("Mul", node("Log", raised), ratio);
  return [node("Where", node("Equal", kept, number(0)), x!, scaled)];
};

/** `tanh(x / 2) (e^x + 1)` keeps all digits near 0, where `e^x - 1` loses them. */
const emitExpm1: Op<null>["emit"] = (emitter, [x]) => {
  const number = (value: number) => emitter.constant(ndarray([value], []));
  const [half] = emitter.node("Mul", [x!, number(0.5)]);
  const [raised] = emitter.node("Add", [emitter.node("Exp", [x!])[0]!, number(1)]);
  return emitter.node("Mul", [emitter.node("Tanh", [half!])[0]!, raised!]);
};

export const log1pOp = unary("log1p", emitLog1p, (dy, x) => div(dy, add(x, 1)), {
  low: -0.7,
  high: 3,
});
export const expm1Op = unary("expm1", emitExpm1, (dy, x) => mul(dy, exp(x)));

/**
 * Raise to a power, with broadcasting: `a^b`.
 *
 * The gradient towards `b` needs a positive `a`; it is 0 where `a` is 0, NaN where it is negative.
 *
 * @param a  float32, int32 or int64
 * @param b  of the same type
 */
export function pow(a: Operand, b: Operand): Tensor {
  if (b === 1 && typeof a !== "number") return a;
  return b === 2 && typeof a !== "number" ? square(a) : applyBinary(powOp, a, b);
}

/** Multiply by itself: `x²`. */
export function square(x: Tensor): Tensor {
  return mul(x, x);
}

/** Take the reciprocal of the square root, `1 / √x`. */
export function rsqrt(x: Tensor): Tensor {
  return div(1, sqrt(x));
}

/** Take the reciprocal, `1 / x`. */
export function reciprocal(x: Tensor): Tensor {
  return div(1, x);
}

/** Take `log(1 + x)`, exact near 0; NaN below -1, -Infinity at -1. */
export function log1p(x: Tensor): Tensor {
  return applyOp(log1pOp, [x], null)[0]!;
}

/** Take `e^x - 1`, exact near 0. */
export function expm1(x: Tensor): Tensor {
  return applyOp(expm1Op, [x], null)[0]!;
}
