import { ndarray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { cast, greater, greaterEqual, less, lessEqual } from "./compare.ts";
import { NUMBERS, requireElementType } from "./element-type.ts";
import { add, mul } from "./elementwise.ts";
import { logicalAnd } from "./logic.ts";
import type { Op } from "./op.ts";

interface ClipAttributes {
  readonly min: number;
  readonly max: number;
  /** The slope at the bounds themselves: PyTorch's clamp has 1 there, its hardtanh 0. */
  readonly slopeAtBounds: 0 | 1;
}

export const clipOp: Op<ClipAttributes> = {
  name: "clip",
  infer: ([x], { min, max }) => {
    requireElementType("clip", [x!], NUMBERS);
    for (const bound of [min, max]) if (Number.isFinite(bound)) ndarray([bound], [], x!.dtype);
    if (min <= max) return [x!];
    throw new ShapeError(`clip: expected bounds in order, got ${min} and ${max}`);
  },
  emit: (emitter, [x], { inputs, attributes: { min, max } }) => {
    const { dtype } = inputs[0]!;
    // an empty name leaves the bound out
    const bound = (value: number) =>
      Number.isFinite(value) ? emitter.constant(ndarray([value], [], dtype)) : "";
    return emitter.node("Clip", [x!, bound(min), bound(max)]);
  },
  vjp: ({ inputs: [x], attributes: { min, max, slopeAtBounds } }, [dy]) => {
    const [above, below] = slopeAtBounds ? [greaterEqual, lessEqual] : [greater, less];
    const isInside = logicalAnd(above(x!, min), below(x!, max));
    return [mul(dy!, cast(isInside, x!.dtype))];
  },
  samples: [
    { title: "between", inputs: [{ shape: [3, 4] }], build: (x) => clip(x!, -0.71, 1.13) },
    {
      title: "from below only",
      inputs: [{ shape: [5] }],
      build: (x) => clip(x!, 0.31, Number.POSITIVE_INFINITY),
    },
    { title: "flat at the bounds", inputs: [{ shape: [5] }], build: (x) => hardTanh(x!) },
  ],
};

/**
 * Move what lies outside an interval to its nearer end: `min(max(x, low), high)`.
 *
 * The gradient is 1 inside and at the ends, 0 outside.
 *
 * @param x     float32, int32 or int64
 * @param low   -Infinity for none
 * @param high  Infinity for none
 * @throws ShapeError  when `low` exceeds `high`, or the type of `x` cannot hold one of them
 */
export function clip(x: Tensor, low: number, high: number): Tensor {
  return applyOp<ClipAttributes>(clipOp, [x], { min: low, max: high, slopeAtBounds: 1 })[0]!;
}

/** Clip to [low, high], with a gradient of 0 at the ends, as PyTorch has it. */
export function hardTanh(x: Tensor, low = -1, high = 1): Tensor {
  return applyOp<ClipAttributes>(clipOp, [x], { min: low, max: high, slopeAtBounds: 0 })[0]!;
}

/** Keep what is positive, at most 6: `min(max(x, 0), 6)`. */
export function relu6(x: Tensor): Tensor {
  return hardTanh(x, 0, 6);
}

/** Squash into [0, 1] by a straight line: `relu6(x + 3) / 6`. */
export function hardSigmoid(x: Tensor): Tensor {
  return mul(relu6(add(x, 3)), 1 / 6);
}

/**
 * Gate by a straight line: `x relu6(x + 3) / 6`.
 *
 * @see Howard et al. 2019, §5.2, https://arxiv.org/abs/1905.02244
 */
export function hardSwish(x: Tensor): Tensor {
  return mul(x, mul(clip(add(x, 3), 0, 6), 1 / 6));
}
