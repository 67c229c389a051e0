import { applyOp, type Tensor } from "../tensor.ts";
import { axisOf } from "./axis.ts";
import { requireElementType } from "./element-type.ts";
import { exp, mul, sub } from "./elementwise.ts";
import type { Op } from "./op.ts";
import { sum } from "./reduce.ts";

interface AxisAttribute {
  readonly axis: number;
}

export const softmaxOp: Op<AxisAttribute> = {
  name: "softmax",
  infer: ([x]) => {
    requireElementType("softmax", [x!]);
    return [x!];
  },
  emit: (emitter, inputs, { attributes }) =>
    emitter.node("Softmax", inputs, { axis: attributes.axis }),
  vjp: ({ outputs: [y], attributes: { axis } }, [dy]) => {
    const weighted = mul(dy!, y!);
    return [sub(weighted, mul(y!, sum(weighted, axis, { keep: true })))];
  },
  samples: [
    { title: "last axis", inputs: [{ shape: [3, 5] }], build: (x) => softmax(x!) },
    { title: "middle axis", inputs: [{ shape: [2, 3, 4] }], build: (x) => softmax(x!, 1) },
  ],
};

/** Turn logits into shares: `e^x / Σ e^x` along an axis, default the last. */
export function softmax(x: Tensor, axis = -1): Tensor {
  return applyOp(softmaxOp, [x], { axis: axisOf("softmax", x, axis) })[0]!;
}

export const logSoftmaxOp: Op<AxisAttribute> = {
  name: "logSoftmax",
  infer: ([x]) => {
    requireElementType("logSoftmax", [x!]);
    return [x!];
  },
  emit: (emitter, inputs, { attributes }) =>
    emitter.node("LogSoftmax", inputs, { axis: attributes.axis }),
  vjp: ({ outputs: [y], attributes: { axis } }, [dy]) => [
    sub(dy!, mul(exp(y!), sum(dy!, axis, { keep: true }))),
  ],
  samples: [
    { title: "last axis", inputs: [{ shape: [3, 5] }], build: (x) => logSoftmax(x!) },
    { title: "first axis", inputs: [{ shape: [4, 2] }], build: (x) => logSoftmax(x!, 0) },
  ],
};

/** Take the logarithm of the softmax without overflow: `x - log Σ e^x`; default the last axis. */
export function logSoftmax(x: Tensor, axis = -1): Tensor {
  return applyOp(logSoftmaxOp, [x], {
    axis: axisOf("logSoftmax", x, axis),
  })[0]!;
}
