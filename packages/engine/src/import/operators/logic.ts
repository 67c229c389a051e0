import { broadcastTo } from "../../ops/broadcast.ts";
import { cast, equal, greater, greaterEqual, less, lessEqual, where } from "../../ops/compare.ts";
import { isinf, isnan, logicalAnd, logicalNot, logicalOr, logicalXor } from "../../ops/logic.ts";
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
  And: binary(logicalAnd),
  Or: binary(logicalOr),
  Xor: binary(logicalXor),
  Not: { build: (call) => logicalNot(call.input(0)) },
  IsNaN: { build: (call) => isnan(call.input(0)) },
  IsInf: { build: isInfinite },
  Where: { build: (call) => where(call.input(0), call.input(1), call.input(2)) },
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

function isInfinite(call: Call): Tensor {
  const x = call.input(0);
  const [below, above] = [call.flag("detect_negative", true), call.flag("detect_positive", true)];
  if (below && above) return isinf(x);
  if (!below && !above) return broadcastTo(constant(0, "bool"), x.shape);
  return equal(x, below ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
}
