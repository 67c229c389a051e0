import { ndarray } from "../array.ts";
import { requireKnownOptions } from "../known-options.ts";
import { applyOp, type Operand, type Tensor } from "../tensor.ts";
import { applyBinary, binary } from "./binary.ts";
import { cast, greater } from "./compare.ts";
import { NUMBERS } from "./element-type.ts";
import { unary } from "./unary.ts";

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
/** Φ(x) = (1 + erf(x / √2)) / 2; a hard sigmoid between its bounds is that line, in one pass. */
export const normalDistributionOp = unary(
  "normalDistribution",
  (emitter, [x]) => {
    const root = emitter.constant(ndarray([Math.SQRT1_2], []));
    const error = emitter.node("Erf", emitter.node("Mul", [x!, root]));
    return emitter.node("HardSigmoid", error, { alpha: { float: 0.5 }, beta: { float: 0.5 } });
  },
  (dy, x) => mul(dy, normalDensity(x)),
);
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
  { second: { gap: 0.5 } },
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
  return add(applyOp(normalDistributionOp, [x], null)[0]!, mul(x, normalDensity(x)));
}

/** `e^{-x²/2} / √(2π)`; its factor goes into the exponent, which saves a pass over the array. */
function normalDensity(x: Tensor): Tensor {
  const u = mul(x, Math.SQRT1_2);
  return exp(sub(-Math.log(2 * Math.PI) / 2, mul(u, u)));
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

/** How GELU is computed; named as in PyTorch. */
export interface GeluOptions {
  /** "none": exact, by erf (default); "tanh": as GPT-2 and BERT's first code have it. */
  readonly approximate?: "none" | "tanh";
}

/**
 * Gate by the normal distribution: `x Φ(x)`.
 *
 * With `approximate: "tanh"`: `x / 2 · (1 + tanh(√(2/π) (x + 0.044715 x³)))`.
 *
 * @see Hendrycks and Gimpel 2016, https://arxiv.org/abs/1606.08415
 */
export function gelu(x: Tensor, options: GeluOptions = {}): Tensor {
  requireKnownOptions("gelu", options, ["approximate"]);
  const { approximate = "none" } = options;
  if (approximate === "none") return applyOp(geluOp, [x], null)[0]!;
  if (approximate !== "tanh") {
    throw new Error(
      `gelu: expected approximate "none" or "tanh", got ${JSON.stringify(approximate)}`,
    );
  }
  const cubic = add(mul(mul(mul(x, x), x), 0.044715), x);
  return mul(mul(x, 0.5), add(tanh(mul(cubic, Math.sqrt(2 / Math.PI))), 1));
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
