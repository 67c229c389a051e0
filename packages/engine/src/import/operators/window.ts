import type { Shape } from "../../shape.ts";
import type { Call } from "../call.ts";

/** How a kernel moves over a picture, as ONNX's attributes say. */
export interface Window {
  readonly kernel: readonly number[];
  readonly stride: readonly number[];
  readonly dilation: readonly number[];
  readonly padding: readonly (readonly [before: number, after: number])[];
}

/**
 * Read the attributes that convolutions and pooling share.
 *
 * @param shape   (B, C, ...) of the picture
 * @param kernel  lengths of the kernel's axes, where its own shape tells them
 */
export function windowOf(call: Call, shape: Shape, kernel?: Shape): Window {
  const lengths = call.ints("kernel_shape") ?? kernel ?? [];
  const ones = lengths.map(() => 1);
  const stride = call.ints("strides") ?? ones;
  const dilation = call.ints("dilations") ?? ones;
  const given = call.ints("pads") ?? lengths.flatMap(() => [0, 0]);
  const auto = call.choice("auto_pad", ["NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER"], "NOTSET");
  const padding = lengths.map((length, axis) => {
    if (auto === "NOTSET") return [given[axis]!, given[axis + lengths.length]!] as const;
    if (auto === "VALID") return [0, 0] as const;
    const reach = dilation[axis]! * (length - 1) + 1;
    const total = samePadding(shape[axis + 2]!, stride[axis]!, reach);
    const [less, more] = [Math.floor(total / 2), Math.ceil(total / 2)];
    return auto === "SAME_UPPER" ? ([less, more] as const) : ([more, less] as const);
  });
  return { kernel: lengths, stride, dilation, padding };
}

/** The padding with which a window visits ⌈length / stride⌉ places. */
function samePadding(length: number, stride: number, reach: number): number {
  const count = Math.ceil(length / stride);
  return Math.max(0, (count - 1) * stride + reach - length);
}
