import { ShapeError } from "../errors.ts";
import { formatShape, requireLengths, type Shape } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { axisOf } from "./axis.ts";
import { broadcastTo } from "./broadcast.ts";
import { concat } from "./concat.ts";
import type { Op } from "./op.ts";
import { reshape } from "./reshape.ts";
import { constant } from "./source.ts";

interface SplitAttributes {
  readonly axis: number;
  readonly lengths: readonly number[];
}

export const splitOp: Op<SplitAttributes> = {
  name: "split",
  infer: ([x], { axis, lengths }) => {
    requireParts(x!.shape, lengths, axis);
    return lengths.map((length) => ({ shape: x!.shape.with(axis, length), dtype: x!.dtype }));
  },
  emit: (emitter, [x], { attributes: { axis, lengths } }) =>
    emitter.node("Split", [x!, emitter.integers(lengths)], { axis }, { outputs: lengths.length }),
  vjp: ({ outputs, attributes: { axis } }, cotangents) => {
    const parts = outputs.map(({ shape }, i) => cotangents[i] ?? broadcastTo(constant(0), shape));
    return [concat(parts, axis)];
  },
  samples: [
    {
      title: "three parts",
      inputs: [{ shape: [2, 6] }],
      build: (x) => split(x!, [1, 3, 2], 1)[0]!,
    },
    { title: "first axis", inputs: [{ shape: [4, 2] }], build: (x) => split(x!, 2)[1]! },
  ],
};

function requireParts(shape: Shape, lengths: readonly number[], axis: number): void {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const whole = lengths.every((length) => Number.isInteger(length) && length >= 0);
  if (whole && lengths.length > 0 && total === shape[axis]) return;
  throw new ShapeError(
    `split: expected lengths that add up to ${shape[axis]}, the length of axis ${axis} of ` +
      `${formatShape(shape)}, got [${lengths.join(", ")}]`,
  );
}

/**
 * Cut a tensor into parts along an axis.
 *
 * @param lengths  of the parts; or one length for all of them, of which the last may be shorter
 * @param axis     default 0
 * @throws ShapeError  when the lengths do not add up to that of the axis
 * @see PyTorch's split
 * @example
 * const [query, key, value] = split(x, 64, -1); // (B, L, 192) to three of (B, L, 64)
 */
export function split(x: Tensor, lengths: number | readonly number[], axis = 0): readonly Tensor[] {
  const at = axisOf("split", x, axis);
  const parts = typeof lengths === "number" ? evenParts(x.shape[at]!, lengths) : lengths;
  requireLengths("split", parts);
  return applyOp(splitOp, [x], { axis: at, lengths: parts });
}

function evenParts(length: number, part: number): readonly number[] {
  if (!(Number.isInteger(part) && part >= 1)) {
    throw new ShapeError(`split: expected parts of a whole length, 1 or more, got ${part}`);
  }
  const count = Math.max(1, Math.ceil(length / part));
  return Array.from({ length: count }, (_, i) => Math.min(part, length - i * part));
}

/**
 * Take a tensor apart along an axis, which goes: the inverse of `stack`.
 *
 * @param axis  default 0
 * @see PyTorch's unbind
 */
export function unstack(x: Tensor, axis = 0): readonly Tensor[] {
  const at = axisOf("unstack", x, axis);
  if (x.shape[at] === 0) return [];
  const shape = x.shape.toSpliced(at, 1);
  return split(x, 1, at).map((part) => reshape(part, shape));
}
