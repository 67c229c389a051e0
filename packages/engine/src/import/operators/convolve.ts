import { conv1d, conv2d, conv3d } from "../../ops/conv.ts";
import { add } from "../../ops/elementwise.ts";
import { reshape } from "../../ops/reshape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";
import { windowOf } from "./window.ts";

const CONVOLUTIONS = [conv1d, conv2d, conv3d] as const;

/** Convolutions. */
export const convolveOperators = {
  Conv: { build: convolution },
} as const satisfies Operators;

function convolution(call: Call): Tensor {
  const [x, w] = [call.input(0), call.input(1)];
  const convolve = CONVOLUTIONS[x.shape.length - 3];
  if (!convolve) throw call.unsupported("x", "3 to 5 axes", String(x.shape.length));
  const { stride, dilation, padding } = windowOf(call, x.shape, w.shape.slice(2));
  const y = convolve(x, w, { stride, dilation, padding, groups: call.int("group", 1) });
  return withBias(y, call.optional(2));
}

/** Add one number to each channel, (C) to (B, C, ...). */
function withBias(y: Tensor, bias: Tensor | undefined): Tensor {
  return bias ? add(y, reshape(bias, [-1, ...y.shape.slice(2).map(() => 1)])) : y;
}
