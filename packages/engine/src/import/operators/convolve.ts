import { conv1d, conv2d, conv3d } from "../../ops/conv.ts";
import { convTranspose1d, convTranspose2d, convTranspose3d } from "../../ops/conv-transpose.ts";
import { add } from "../../ops/elementwise.ts";
import { reshape } from "../../ops/reshape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";
import { type Window, windowOf } from "./window.ts";

const CONVOLUTIONS = [conv1d, conv2d, conv3d] as const;
const TRANSPOSED = [convTranspose1d, convTranspose2d, convTranspose3d] as const;

/** Convolutions. */
export const convolveOperators = {
  Conv: { build: convolution },
  ConvTranspose: { build: transposedConvolution },
} as const satisfies Operators;

function convolution(call: Call): Tensor {
  const [x, w] = [call.input(0), call.input(1)];
  const convolve = CONVOLUTIONS[x.shape.length - 3];
  if (!convolve) throw call.unsupported("x", "3 to 5 axes", String(x.shape.length));
  const { stride, dilation, padding } = windowOf(call, x.shape, w.shape.slice(2));
  const y = convolve(x, w, { stride, dilation, padding, groups: call.int("group", 1) });
  return withBias(y, call.optional(2));
}

function transposedConvolution(call: Call): Tensor {
  const [x, w] = [call.input(0), call.input(1)];
  const spread = TRANSPOSED[x.shape.length - 3];
  if (!spread) throw call.unsupported("x", "3 to 5 axes", String(x.shape.length));
  const window = windowOf(call, x.shape, w.shape.slice(2));
  const outputPadding = call.ints("output_padding") ?? window.kernel.map(() => 0);
  const wished = outputShape(call, x, window);
  const { stride, dilation } = window;
  const padding = wished ? paddingFor(call, x, window, outputPadding, wished) : window.padding;
  const groups = call.int("group", 1);
  const y = spread(x, w, { stride, dilation, padding, outputPadding, groups });
  return withBias(y, call.optional(2));
}

/** The size that is asked for by itself, or by padding "to the same". */
function outputShape(call: Call, x: Tensor, { stride }: Window): readonly number[] | undefined {
  const given = call.ints("output_shape")?.slice(-stride.length);
  if (given) return given;
  const isSame = call.text("auto_pad")?.startsWith("SAME");
  return isSame ? stride.map((step, axis) => step * x.shape[axis + 2]!) : undefined;
}

/** What to cut off on both sides for a wished size; an odd pixel goes where `auto_pad` says. */
function paddingFor(
  call: Call,
  x: Tensor,
  { kernel, stride, dilation }: Window,
  outputPadding: readonly number[],
  wished: readonly number[],
) {
  return kernel.map((length, axis) => {
    const reach = dilation[axis]! * (length - 1) + 1;
    const full = stride[axis]! * (x.shape[axis + 2]! - 1) + outputPadding[axis]! + reach;
    const total = full - wished[axis]!;
    if (total < 0) throw call.unsupported("output_shape", `at most ${full}`, `${wished[axis]}`);
    const [less, more] = [Math.floor(total / 2), Math.ceil(total / 2)];
    return call.text("auto_pad") === "SAME_UPPER"
      ? ([less, more] as const)
      : ([more, less] as const);
  });
}

/** Add one number to each channel, (C) to (B, C, ...). */
function withBias(y: Tensor, bias: Tensor | undefined): Tensor {
  return bias ? add(y, reshape(bias, [-1, ...y.shape.slice(2).map(() => 1)])) : y;
}
