import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { formatShape, sameShape } from "../shape.ts";
import { applyOp, type Node, type Tensor } from "../tensor.ts";
import { axisOf } from "./axis.ts";
import { broadcastTo } from "./broadcast.ts";
import { cast, equal } from "./compare.ts";
import { NUMBERS, requireElementType } from "./element-type.ts";
import { div, mul } from "./elementwise.ts";
import { requireIndices } from "./gather.ts";
import type { Cotangents, Op, OpSample } from "./op.ts";
import { constant } from "./source.ts";
import { fitsAlong, takeAlong } from "./take-along.ts";

/** What happens where an update meets what is there, or another update. */
export type ScatterReduction = "set" | "add" | "max" | "min";

interface ScatterAttributes {
  readonly axis: number;
  readonly reduction: ScatterReduction;
}

export const scatterAlongOp: Op<ScatterAttributes> = {
  name: "scatterAlong",
  infer: ([x, indices, updates], { axis }) => {
    requireElementType("scatterAlong", [x!, updates!], NUMBERS);
    requireIndices("scatterAlong", indices!);
    const shape = updates!.shape;
    const fits =
      updates!.dtype === x!.dtype &&
      sameShape(shape, indices!.shape) &&
      fitsAlong(shape, x!.shape, axis);
    if (fits) return [x!];
    throw new ShapeError(
      `scatterAlong: expected indices and updates like ${x!.dtype} ${formatShape(x!.shape)} but for axis ${axis}, ` +
        `or shorter, got ${formatShape(indices!.shape)} and ${updates!.dtype} ${formatShape(shape)}`,
    );
  },
  emit: (emitter, inputs, { attributes: { axis, reduction } }) =>
    emitter.node("ScatterElements", inputs, {
      axis,
      reduction: reduction === "set" ? "none" : reduction,
    }),
  vjp: (node, [dy]) => VJPS[node.attributes.reduction](node, dy!),
  samples: [
    sample("add", "add", [3, 2], [7, 2]),
    sample("max, middle axis", "max", [2, 3, 2], [2, 5, 2], 1),
    sample("min", "min", [4], [9]),
    sample("add, shorter along another axis", "add", [3, 4], [5, 2]),
    {
      title: "set, each place once",
      inputs: [{ shape: [4] }, { shape: [1], dtype: "int32", low: 0, high: 4 }, { shape: [1] }],
      build: (x, indices, updates) => scatterAlong(x!, indices!, updates!, 0),
    },
  ],
};

function sample(
  title: string,
  reduction: ScatterReduction,
  shape: readonly number[],
  updates: readonly number[],
  axis = 0,
): OpSample {
  const index = { shape: updates, dtype: "int32", low: 0, high: shape[axis]! } as const;
  return {
    title,
    inputs: [{ shape }, index, { shape: updates }],
    build: (x, indices, u) => scatterAlong(x!, indices!, u!, axis, { reduction }),
  };
}

const VJPS: Readonly<
  Record<ScatterReduction, (node: Node<ScatterAttributes>, dy: Tensor) => Cotangents>
> = {
  add: ({ inputs: [, indices], attributes: { axis } }, dy) => [
    dy,
    undefined,
    takeAlong(dy, indices!, axis),
  ],
  set: ({ inputs: [, indices, updates], attributes: { axis } }, dy) => {
    const nothing = broadcastTo(constant(0), updates!.shape);
    return [scatterAlong(dy, indices!, nothing, axis), undefined, takeAlong(dy, indices!, axis)];
  },
  max: toEqual,
  min: toEqual,
};

/** The cotangent of each extreme, shared among all that are equal to it. */
function toEqual(node: Node<ScatterAttributes>, dy: Tensor): Cotangents {
  const [x, indices, updates] = node.inputs as [Tensor, Tensor, Tensor];
  const { axis } = node.attributes;
  const y = node.outputs[0]!;
  const isKept = cast(equal(x, y), x.dtype);
  const isTaken = cast(equal(updates, takeAlong(y, indices, axis)), x.dtype);
  const count = scatterAlong(isKept, indices, isTaken, axis, { reduction: "add" });
  const share = div(dy, count);
  return [mul(share, isKept), undefined, mul(takeAlong(share, indices, axis), isTaken)];
}

/** How updates are put down. */
export interface ScatterOptions {
  /**
   * `"set"` (default): the update replaces what is there; of several for one place any may win.
   * `"add"`: they add up. `"max"`, `"min"`: the extreme stays; equal ones share the gradient.
   */
  readonly reduction?: ScatterReduction;
}

/**
 * Put elements along an axis, by an index for each: PyTorch's `scatter`, `scatter_add`,
 * `scatter_reduce`.
 *
 * `y = x;  y[..., indices[..., m, ...], ...] = updates[..., m, ...]`
 *
 * Updates that are shorter along the other axes go to the first places there, as in PyTorch.
 *
 * @param x        (..., N, ...) float32, int32 or int64
 * @param indices  (..., M, ...) int32 or int64, each in [0, N)
 * @param updates  (..., M, ...) of the type of `x`
 * @param options  `reduction`: "set", "add", "max" or "min", default "set"
 * @throws ShapeError  when the three do not fit together
 */
export function scatterAlong(
  x: Tensor,
  indices: Tensor,
  updates: Tensor,
  axis: number,
  options: ScatterOptions = {},
): Tensor {
  requireKnownOptions("scatterAlong", options, ["reduction"]);
  const { reduction = "set" } = options;
  const at = axisOf("scatterAlong", x, axis);
  return applyOp(scatterAlongOp, [x, indices, updates], { axis: at, reduction })[0]!;
}
