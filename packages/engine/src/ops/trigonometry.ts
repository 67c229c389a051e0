import { applyOp, type Tensor } from "../tensor.ts";
import { add, div, mul, neg, sqrt, sub } from "./elementwise.ts";
import { unary } from "./unary.ts";

const square = (x: Tensor) => mul(x, x);

export const sinOp = unary("sin", "Sin", (dy, x) => mul(dy, cos(x)));
export const cosOp = unary("cos", "Cos", (dy, x) => neg(mul(dy, sin(x))));
export const tanOp = unary("tan", "Tan", (dy, _, y) => mul(dy, add(square(y), 1)), {
  low: -1.2,
  high: 1.2,
});
export const asinOp = unary("asin", "Asin", (dy, x) => div(dy, sqrt(sub(1, square(x)))), {
  low: -0.8,
  high: 0.8,
});
export const acosOp = unary("acos", "Acos", (dy, x) => neg(div(dy, sqrt(sub(1, square(x))))), {
  low: -0.8,
  high: 0.8,
});
export const atanOp = unary("atan", "Atan", (dy, x) => div(dy, add(square(x), 1)));
export const sinhOp = unary("sinh", "Sinh", (dy, x) => mul(dy, cosh(x)));
export const coshOp = unary("cosh", "Cosh", (dy, x) => mul(dy, sinh(x)));
export const asinhOp = unary("asinh", "Asinh", (dy, x) => div(dy, sqrt(add(square(x), 1))));
export const acoshOp = unary("acosh", "Acosh", (dy, x) => div(dy, sqrt(sub(square(x), 1))), {
  low: 1.5,
  high: 4,
});
export const atanhOp = unary("atanh", "Atanh", (dy, x) => div(dy, sub(1, square(x))), {
  low: -0.8,
  high: 0.8,
});

/** Take the sine of an angle in radians. */
export function sin(x: Tensor): Tensor {
  return applyOp(sinOp, [x], null)[0]!;
}

/** Take the cosine of an angle in radians. */
export function cos(x: Tensor): Tensor {
  return applyOp(cosOp, [x], null)[0]!;
}

/** Take the tangent of an angle in radians. */
export function tan(x: Tensor): Tensor {
  return applyOp(tanOp, [x], null)[0]!;
}

/** Take the angle, in [-π/2, π/2], whose sine is `x`; NaN outside [-1, 1]. */
export function asin(x: Tensor): Tensor {
  return applyOp(asinOp, [x], null)[0]!;
}

/** Take the angle, in [0, π], whose cosine is `x`; NaN outside [-1, 1]. */
export function acos(x: Tensor): Tensor {
  return applyOp(acosOp, [x], null)[0]!;
}

/** Take the angle, in (-π/2, π/2), whose tangent is `x`. */
export function atan(x: Tensor): Tensor {
  return applyOp(atanOp, [x], null)[0]!;
}

/** Take the hyperbolic sine, `(e^x - e^-x) / 2`. */
export function sinh(x: Tensor): Tensor {
  return applyOp(sinhOp, [x], null)[0]!;
}

/** Take the hyperbolic cosine, `(e^x + e^-x) / 2`. */
export function cosh(x: Tensor): Tensor {
  return applyOp(coshOp, [x], null)[0]!;
}

/** Take the inverse of `sinh`. */
export function asinh(x: Tensor): Tensor {
  return applyOp(asinhOp, [x], null)[0]!;
}

/** Take the inverse of `cosh`, 0 or more; NaN below 1. */
export function acosh(x: Tensor): Tensor {
  return applyOp(acoshOp, [x], null)[0]!;
}

/** Take the inverse of `tanh`; infinite at -1 and 1, NaN outside. */
export function atanh(x: Tensor): Tensor {
  return applyOp(atanhOp, [x], null)[0]!;
}
