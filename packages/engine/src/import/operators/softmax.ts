import { reshape } from "../../ops/reshape.ts";
import { logSoftmax, softmax } from "../../ops/softmax.ts";
import { normalizeAxis, sizeOf } from "../../shape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";

/** Shares of a whole. */
export const softmaxOperators = {
  Softmax: { build: (call) => along(call, softmax) },
  LogSoftmax: { build: (call) => along(call, logSoftmax) },
} as const satisfies Operators;

/** Before version 13 all axes from the given one on were one, and the default was 1. */
function along(call: Call, compute: (x: Tensor, axis: number) => Tensor): Tensor {
  const x = call.input(0);
  const axis = normalizeAxis(
    call.where,
    call.int("axis", call.opset < 13 ? 1 : -1),
    x.shape.length,
  );
  if (call.opset >= 13) return compute(x, axis);
  const rows = [sizeOf(x.shape.slice(0, axis)), sizeOf(x.shape.slice(axis))];
  return reshape(compute(reshape(x, rows), 1), x.shape);
}
