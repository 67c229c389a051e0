import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { formatShape } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { axisOf } from "./axis.ts";
import { broadcastTo } from "./broadcast.ts";
import { NUMBERS, requireElementType } from "./element-type.ts";
import type { Op } from "./op.ts";
import { scatterAlong } from "./scatter-along.ts";
import { constant } from "./source.ts";

interface TopKAttributes {
  readonly k: number;
  readonly axis: number;
  readonly largest: boolean;
}

export const topKOp: Op<TopKAttributes> = {
  name: "topK",
  infer: ([x], { k, axis }) => {
    requireElementType("topK", [x!], NUMBERS);
    if (!Number.isInteger(k) || k < 0 || k > x!.shape[axis]!) {
      throw new ShapeError(
        `topK: expected a whole k from 0 to ${x!.shape[axis]}, the length of axis ${axis} of ${formatShape(x!.shape)}, got ${k}`,
      );
    }
    const shape = x!.shape.with(axis, k);
    return [
      { shape, dtype: x!.dtype },
      { shape, dtype: "int64" },
    ];
  },
  emit: (emitter, [x], { attributes: { k, axis, largest } }) =>
    emitter.node(
      "TopK",
      [x!, emitter.integers([k])],
      { axis, largest: Number(largest), sorted: 1 },
      { outputs: 2 },
    ),
  vjp: ({ inputs: [x], outputs: [, indices], attributes: { axis } }, [dy]) => {
    if (!dy) return [undefined];
    const empty = broadcastTo(constant(0), x!.shape);
    return [scatterAlong(empty, indices!, dy, axis)];
  },
  samples: [
    { title: "largest", inputs: [{ shape: [3, 5] }], build: (x) => topK(x!, 2).values },
    {
      title: "smallest, of a middle axis",
      inputs: [{ shape: [2, 4, 3] }],
      build: (x) => topK(x!, 3, { axis: 1, largest: false }).values,
    },
    { title: "all of them", inputs: [{ shape: [6] }], build: (x) => sort(x!).values },
  ],
};

/** Elements in order, and where along the axis they stood. */
export type Sorted = {
  readonly values: Tensor;
  /** int64 */
  readonly indices: Tensor;
};

/** Which elements are taken. */
export interface TopKOptions {
  /** Default the last. */
  readonly axis?: number;
  /** Default true: the largest, falling; false: the smallest, rising. */
  readonly largest?: boolean;
}

/**
 * Take the k largest elements along an axis, in order; of equal ones the first comes first.
 *
 * The gradient goes through the values to where they stood.
 *
 * @param x        (..., N, ...) float32, int32 or int64
 * @param k        in [0, N]
 * @param options  `axis`: default the last; `largest`: default true
 * @returns        `values` and `indices` (..., k, ...)
 * @throws ShapeError  when there are fewer than k, or the axis does not exist
 */
export function topK(x: Tensor, k: number, options: TopKOptions = {}): Sorted {
  requireKnownOptions("topK", options, ["axis", "largest"]);
  const { axis = -1, largest = true } = options;
  const at = axisOf("topK", x, axis);
  const [values, indices] = applyOp(topKOp, [x], { k, axis: at, largest });
  return { values: values!, indices: indices! };
}

/** In which order elements are put. */
export interface SortOptions {
  /** Default the last. */
  readonly axis?: number;
  /** Default false: rising. */
  readonly descending?: boolean;
}

/**
 * Put the elements along an axis in order; equal ones keep theirs.
 *
 * The gradient goes through the values to where they stood.
 *
 * @param x        (..., N, ...) float32, int32 or int64
 * @param options  `axis`: default the last; `descending`: default false
 * @returns        `values` and `indices` (..., N, ...), `values = takeAlong(x, indices)`
 * @throws ShapeError  when the axis does not exist
 */
export function sort(x: Tensor, options: SortOptions = {}): Sorted {
  return ordered("sort", x, options);
}

function ordered(where: string, x: Tensor, options: SortOptions): Sorted {
  requireKnownOptions(where, options, ["axis", "descending"]);
  const { axis = -1, descending = false } = options;
  const at = axisOf(where, x, axis);
  return topK(x, x.shape[at]!, { axis: at, largest: descending });
}

/** Tell where the elements stand that `sort` would put in order: its `indices`. */
export function argsort(x: Tensor, options: SortOptions = {}): Tensor {
  return ordered("argsort", x, options).indices;
}
