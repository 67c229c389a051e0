import { applyOp, type Tensor } from "../tensor.ts";
import type { Op } from "./op.ts";

export const stopGradientOp: Op<null> = {
  name: "stopGradient",
  infer: ([x]) => [x!],
  emit: (emitter, inputs) => emitter.node("Identity", inputs),
  vjp: () => [undefined],
  // of whole numbers: a finite difference would see the slope that is hidden here on purpose
  samples: [
    {
      title: "whole numbers",
      inputs: [{ shape: [3], dtype: "int32", low: -5, high: 5 }],
      build: (x) => stopGradient(x!),
    },
  ],
};

/** Pass a value on, but no gradient back: PyTorch's `detach`. */
export function stopGradient(x: Tensor): Tensor {
  return applyOp(stopGradientOp, [x], null)[0]!;
}
