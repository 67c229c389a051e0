import { clip } from "../../ops/clip.ts";
import { cast } from "../../ops/compare.ts";
import {
  abs,
  add,
  div,
  erf,
  exp,
  log,
  maximum,
  minimum,
  mul,
  neg,
  sign,
  sqrt,
  sub,
} from "../../ops/elementwise.ts";
import { pow, reciprocal } from "../../ops/powers.ts";
import { ceil, floor, fmod, remainder, round } from "../../ops/rounding.ts";
import {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atanh,
  cos,
  cosh,
  sin,
  sinh,
  tan,
} from "../../ops/trigonometry.ts";
import { constantOf, type Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import { knownOf } from "../fold/known.ts";
import type { Operators } from "../operator.ts";

const unary = (compute: (x: Tensor) => Tensor) => ({
  build: (call: Call) => compute(call.input(0)),
});

const binary = (compute: (a: Tensor, b: Tensor) => Tensor) => ({
  build: (call: Call) => compute(call.input(0), call.input(1)),
});

/** Operators that take one tensor or more, joined two by two. */
const variadic = (compute: (a: Tensor, b: Tensor) => Tensor) => ({
  build: (call: Call) => call.inputs.reduce(compute),
});

/** What is computed element by element. */
export const arithmeticOperators = {
  Abs: unary(abs),
  Neg: unary(neg),
  Sign: unary(sign),
  Exp: unary(exp),
  Log: unary(log),
  Sqrt: unary(sqrt),
  Reciprocal: unary(reciprocal),
  Erf: unary(erf),
  Floor: unary(floor),
  Ceil: unary(ceil),
  Round: unary(round),
  Sin: unary(sin),
  Cos: unary(cos),
  Tan: unary(tan),
  Asin: unary(asin),
  Acos: unary(acos),
  Atan: unary(atan),
  Sinh: unary(sinh),
  Cosh: unary(cosh),
  Asinh: unary(asinh),
  Acosh: unary(acosh),
  Atanh: unary(atanh),
  Add: binary(add),
  Sub: binary(sub),
  Mul: binary(mul),
  Div: binary(div),
  Pow: binary(power),
  Mod: { build: (call) => (call.flag("fmod") ? fmod : remainder)(call.input(0), call.input(1)) },
  Max: variadic(maximum),
  Min: variadic(minimum),
  Sum: variadic(add),
  Mean: {
    build: (call) => {
      const terms = call.inputs;
      return div(
        terms.reduce((a, b) => add(a, b)),
        terms.length,
      );
    },
  },
  Clip: { settings: [1, 2], build: limit },
} as const satisfies Operators;

/** Powers that exporters write for squares and roots have a product or root of their own. */
function power(base: Tensor, exponent: Tensor): Tensor {
  const array = constantOf(exponent);
  const single = array?.data.length === 1 && array.shape.length <= base.shape.length;
  const value = single ? Number(array.data[0]) : undefined;
  if (value === 1) return base;
  if (value === 2) return mul(base, base);
  if (value === 3) return mul(mul(base, base), base);
  if (value === 0.5 && base.dtype === "float32") return sqrt(base);
  return pow(base, cast(exponent, base.dtype));
}

/** The limits were attributes before version 11; one that is computed is compared with. */
function limit(call: Call): Tensor {
  const x = call.input(0);
  if (isComputed(call.optional(1)) || isComputed(call.optional(2))) {
    const raised = call.optional(1) ? maximum(x, call.input(1)) : x;
    return call.optional(2) ? minimum(raised, call.input(2)) : raised;
  }
  const least = call.number(1, "min") ?? Number.NEGATIVE_INFINITY;
  const most = call.number(2, "max") ?? Number.POSITIVE_INFINITY;
  // where the limits cross, ONNX gives the upper one
  return clip(x, Math.min(least, most), most);
}

function isComputed(value: Tensor | undefined): boolean {
  return value !== undefined && knownOf(value) === undefined;
}
