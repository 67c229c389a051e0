import { argmax, argmin } from "../../ops/arg-reduce.ts";
import { cumsum } from "../../ops/cumsum.ts";
import { abs, log, sqrt, sub } from "../../ops/elementwise.ts";
import { square } from "../../ops/powers.ts";
import { prod } from "../../ops/product.ts";
import { max, mean, min, type ReduceOptions, sum } from "../../ops/reduce.ts";
import { reverse } from "../../ops/reverse.ts";
import { constant } from "../../ops/source.ts";
import { logSumExp } from "../../ops/statistics.ts";
import { normalizeAxes, normalizeAxis } from "../../shape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";

type Reduction = (x: Tensor, axes: readonly number[], options: ReduceOptions) => Tensor;

const reduction = (compute: Reduction) => ({
  settings: [1],
  build: (call: Call) => reduce(call, compute),
});

/** What goes over axes and leaves one number, a place, or running totals. */
export const reduceOperators = {
  ReduceSum: reduction(sum),
  ReduceMean: reduction(mean),
  ReduceMax: reduction(max),
  ReduceMin: reduction(min),
  ReduceProd: reduction(prod),
  ReduceL1: reduction((x, axes, options) => sum(abs(x), axes, options)),
  ReduceL2: reduction((x, axes, options) => sqrt(sum(square(x), axes, options))),
  ReduceSumSquare: reduction((x, axes, options) => sum(square(x), axes, options)),
  ReduceLogSum: reduction((x, axes, options) => log(sum(x, axes, options))),
  ReduceLogSumExp: reduction(logSumExp),
  ArgMax: { build: (call) => place(call, argmax) },
  ArgMin: { build: (call) => place(call, argmin) },
  CumSum: {
    settings: [1],
    build: (call) =>
      cumsum(call.input(0), call.known(1).data[0]!, {
        exclusive: call.flag("exclusive"),
        reverse: call.flag("reverse"),
      }),
  },
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

/** Of equal ones the first, or, by the attribute, the last: the first from the other end. */
function place(call: Call, find: typeof argmax): Tensor {
  const x = call.input(0);
  const axis = normalizeAxis(call.where, call.int("axis", 0), x.shape.length);
  const keep = call.flag("keepdims", true);
  if (!call.flag("select_last_index")) return find(x, axis, { keep });
  return sub(constant(x.shape[axis]! - 1, "int64"), find(reverse(x, axis), axis, { keep }));
}
