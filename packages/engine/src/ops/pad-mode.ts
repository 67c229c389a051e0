import { ShapeError } from "../errors.ts";
import { formatShape } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { broadcastTo } from "./broadcast.ts";
import { concat } from "./concat.ts";
import { reverse } from "./reverse.ts";
import { sliceAxis } from "./slice.ts";

/** What stands around a tensor, of its own: named as in PyTorch. */
export type PadMode = "reflect" | "replicate" | "circular";

/** `count` elements for one side of an axis. */
type Border = (x: Tensor, axis: number, count: number) => Tensor;

interface Mode {
  readonly before: Border;
  readonly after: Border;
  /** The most that an axis of a length can give to one side. */
  readonly most: (length: number) => number;
}

const MODES: Readonly<Record<PadMode, Mode>> = {
  reflect: {
    before: (x, axis, count) => reverse(sliceAxis(x, axis, 1, count + 1), axis),
    after: (x, axis, count) => {
      const last = x.shape[axis]! - 1;
      return reverse(sliceAxis(x, axis, last - count, last), axis);
    },
    most: (length) => Math.max(0, length - 1),
  },
  replicate: {
    before: (x, axis, count) => repeated(sliceAxis(x, axis, 0, 1), axis, count),
    after: (x, axis, count) => {
      const length = x.shape[axis]!;
      return repeated(sliceAxis(x, axis, length - 1, length), axis, count);
    },
    most: (length) => (length === 0 ? 0 : Number.POSITIVE_INFINITY),
  },
  circular: {
    before: (x, axis, count) => sliceAxis(x, axis, x.shape[axis]! - count, x.shape[axis]!),
    after: (x, axis, count) => sliceAxis(x, axis, 0, count),
    most: (length) => length,
  },
};

function repeated(x: Tensor, axis: number, count: number): Tensor {
  return broadcastTo(x, x.shape.with(axis, count));
}

/**
 * Add elements of its own before and after one axis.
 *
 * @throws ShapeError  when the axis has too few of them
 */
export function padAxis(
  x: Tensor,
  axis: number,
  [before, after]: readonly [before: number, after: number],
  mode: PadMode,
): Tensor {
  const { most, ...border } = MODES[mode];
  const limit = most(x.shape[axis]!);
  if (Math.max(before, after) > limit) {
    throw new ShapeError(
      `pad: expected widths up to ${limit} to ${mode} axis ${axis} of ${formatShape(x.shape)}, got [${before}, ${after}]`,
    );
  }
  const parts = [
    ...(before > 0 ? [border.before(x, axis, before)] : []),
    x,
    ...(after > 0 ? [border.after(x, axis, after)] : []),
  ];
  return concat(parts, axis);
}
