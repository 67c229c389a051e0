import { cast, equal, greater, greaterEqual, less, lessEqual, where } from "../../ops/compare.ts";
import { maximum, mul } from "../../ops/elementwise.ts";
import { constant } from "../../ops/source.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";

const binary = (compute: (a: Tensor, b: Tensor) => Tensor) => ({
  build: (call: Call) => compute(call.input(0), call.input(1)),
});

/** Comparisons, truth values and the choice between two. */
export const logicOperators = {
  Equal: binary(equal),
  Greater: binary(greater),
  GreaterOrEqual: binary(greaterEqual),
  Less: binary(less),
  LessOrEqual: binary(lessEqual),
  And: binary((a, b) => cast(mul(number(a), number(b)), "bool")),
  Or: binary((a, b) => cast(maximum(number(a), number(b)), "bool")),
  Xor: binary((a, b) => not(equal(a, b))),
  Not: { build: (call) => not(call.input(0)) },
  Where: { build: (call) => choose(call.input(0), call.input(1), call.input(2)) },
  IsNaN: { build: (call) => not(equal(call.input(0), call.input(0))) },
  Cast: {
    build: (call) => {
      call.ignore("saturate", "round_mode");
      return cast(call.input(0), call.dtype(call.int("to", 0)));
    },
  },
  CastLike: {
    build: (call) => {
      call.ignore("saturate", "round_mode");
      return cast(call.input(0), call.input(1).dtype);
    },
  },
} as const satisfies Operators;

function number(x: Tensor): Tensor {
  return cast(x, "int32");
}

function not(x: Tensor): Tensor {
  return equal(x, constant(0, "bool"));
}

function choose(condition: Tensor, a: Tensor, b: Tensor): Tensor {
  if (a.dtype !== "bool") return where(condition, a, b);
  return cast(where(condition, number(a), number(b)), "bool");
}
