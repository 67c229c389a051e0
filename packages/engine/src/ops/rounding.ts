import { applyOp, type Operand, type Tensor } from "../tensor.ts";
import { applyBinary, binary } from "./binary.ts";
import { less, where } from "./compare.ts";
import { abs, add, div, mul, neg, sign } from "./elementwise.ts";
import { unary } from "./unary.ts";

const flat = () => undefined;

export const floorOp = unary("floor", "Floor", flat);
export const ceilOp = unary("ceil", "Ceil", flat);
export const roundOp = unary("round", "Round", flat);

/** The remainder as C and JavaScript have it; ONNX without `fmod` takes whole numbers only. */
export const fmodOp = binary("fmod", "Mod", (dy, a, b) => [dy, neg(mul(dy, trunc(div(a, b))))], {
  second: { gap: 0.5 },
  attributes: { fmod: 1 },
});

/** Round down. The gradient is 0. */
export function floor(x: Tensor): Tensor {
  return applyOp(floorOp, [x], null)[0]!;
}

/** Round up. The gradient is 0. */
export function ceil(x: Tensor): Tensor {
  return applyOp(ceilOp, [x], null)[0]!;
}

/** Round to the nearest whole number, halves to the even one. The gradient is 0. */
export function round(x: Tensor): Tensor {
  return applyOp(roundOp, [x], null)[0]!;
}

/** Round towards 0. The gradient is 0. */
export function trunc(x: Tensor): Tensor {
  return mul(sign(x), floor(abs(x)));
}

/**
 * Take what is left of `a` after dividing by `b`, with the sign of `a`: `a - b trunc(a / b)`.
 *
 * @param a  float32, int32 or int64
 * @param b  of the same type; broadcasts
 */
export function fmod(a: Operand, b: Operand): Tensor {
  return applyBinary(fmodOp, a, b);
}

/**
 * Take what is left of `a` after dividing by `b`, with the sign of `b`: `a - b floor(a / b)`.
 *
 * @param a  float32, int32 or int64
 * @param b  of the same type; broadcasts
 */
export function remainder(a: Operand, b: Operand): Tensor {
  const rest = fmod(a, b);
  // signs are compared, not multiplied as they are: the product of small numbers would vanish
  const differ = less(mul(sign(rest), signOf(b)), 0);
  return where(differ, add(rest, b), rest);
}

function signOf(x: Operand): Operand {
  return typeof x === "number" ? Math.sign(x) : sign(x);
}
