import { abs, log, mul, neg, sqrt } from "../../ops/elementwise.ts";
import { max, mean, type ReduceOptions, sum } from "../../ops/reduce.ts";
import { normalizeAxes } from "../../shape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";

type Reduction = (x: Tensor, axes: readonly number[], options: ReduceOptions) => Tensor;

const reduction = (compute: Reduction) => ({
  settings: [1],
  build: (call: Call) => reduce(call, compute),
});

const square = (x: Tensor) => mul(x, x);

/** What goes over axes and leaves one number. */
export const reduceOperators = {
  ReduceSum: reduction(sum),
  ReduceMean: reduction(mean),
  ReduceMax: reduction(max),
  ReduceMin: reduction((x, axes, options) => neg(max(neg(x), axes, options))),
  ReduceL1: reduction((x, axes, options) => sum(abs(x), axes, options)),
  ReduceL2: reduction((x, axes, options) => sqrt(sum(square(x), axes, options))),
  ReduceSumSquare: reduction((x, axes, options) => sum(square(x), axes, options)),
  ReduceLogSum: reduction((x, axes, options) => log(sum(x, axes, options))),
} as const satisfies Operators;

/** The axes were an attribute before version 13 (sum) and 18 (the others). */
function reduce(call: Call, compute: Reduction): Tensor {
  const x = call.input(0);
  const given = call.numbers(1, "axes") ?? [];
  const keep = call.flag("keepdims", true);
  const isIdentity = call.flag("noop_with_empty_axes") && given.length === 0;
  const axes = normalizeAxes(call.where, given.length > 0 ? given : undefined, x.shape.length);
  return compute(x, isIdentity ? [] : axes, { keep });
}
