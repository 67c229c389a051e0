import { ndarray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { formatShape, type Shape, sameShape, sizeOf } from "../shape.ts";
import { applyOp, requireTensors, type Tensor } from "../tensor.ts";
import { broadcastTo } from "./broadcast.ts";
import { cast } from "./compare.ts";
import { mul } from "./elementwise.ts";
import { requireIndices } from "./gather.ts";
import { ONNX_DTYPE } from "./onnx-types.ts";
import type { Op } from "./op.ts";
import { sum } from "./reduce.ts";
import { reshape } from "./reshape.ts";
import type { ScatterOptions } from "./scatter-along.ts";
import { scatterRows } from "./scatter-rows.ts";
import { constant } from "./source.ts";

export const gatherNdOp: Op<null> = {
  name: "gatherNd",
  infer: ([x, indices]) => [{ shape: partShape("gatherNd", x!, indices!), dtype: x!.dtype }],
  // ONNX takes int64 only
  emit: (emitter, [x, indices], { inputs }) => {
    const [wide] =
      inputs[1]!.dtype === "int64"
        ? [indices!]
        : emitter.node("Cast", [indices!], { to: ONNX_DTYPE.int64 });
    return emitter.node("GatherND", [x!, wide!]);
  },
  vjp: ({ inputs: [x, indices] }, [dy]) => {
    const empty = broadcastTo(constant(0), x!.shape);
    return [scatterNd(empty, indices!, dy!, { reduction: "add" }), undefined];
  },
  samples: [
    {
      title: "rows of a cube",
      inputs: [{ shape: [3, 3, 2] }, { shape: [4, 2], dtype: "int32", low: 0, high: 3 }],
      build: (x, indices) => gatherNd(x!, indices!),
    },
    {
      title: "elements, in a table",
      inputs: [{ shape: [3, 4] }, { shape: [2, 5, 2], dtype: "int64", low: 0, high: 3 }],
      build: (x, indices) => gatherNd(x!, indices!),
    },
  ],
};

/** The shape of what the indices name: a part of `x` for each. Throws ShapeError. */
function partShape(where: string, x: Tensor, indices: Tensor): Shape {
  requireTensors(where, [x]);
  requireIndices(where, indices);
  const depth = indices.shape.at(-1);
  if (depth === undefined || depth < 1 || depth > x.shape.length) {
    throw new ShapeError(
      `${where}: expected indices (..., K) with K from 1 to ${x.shape.length}, got ${formatShape(indices.shape)}`,
    );
  }
  return [...indices.shape.slice(0, -1), ...x.shape.slice(depth)];
}

/**
 * Take parts by an index of several axes.
 *
 * `y[m..., ...] = x[indices[m..., 0], ..., indices[m..., K - 1], ...]`
 *
 * @param x        any type
 * @param indices  (..., K) int32 or int64: places in the first K axes of `x`, each inside its axis
 * @returns        (..., rest of the axes of x)
 * @throws ShapeError  when the indices are no integers or K exceeds the number of axes
 */
export function gatherNd(x: Tensor, indices: Tensor): Tensor {
  return applyOp(gatherNdOp, [x, indices], null)[0]!;
}

/**
 * Put parts at indices of several axes.
 *
 * `y = x;  y[indices[m..., 0], ..., indices[m..., K - 1], ...] = updates[m..., ...]`
 *
 * @param x        float32, int32 or int64
 * @param indices  (..., K) int32 or int64, each inside its axis: what lies beyond names another place
 * @param updates  (..., rest of the axes of x) of the type of `x`
 * @param options  `reduction`: "set", "add", "max" or "min", as in `scatterAlong`, default "set"
 * @throws ShapeError  when the three do not fit together
 */
export function scatterNd(
  x: Tensor,
  indices: Tensor,
  updates: Tensor,
  options: ScatterOptions = {},
): Tensor {
  requireKnownOptions("scatterNd", options, ["reduction"]);
  const expected = partShape("scatterNd", x, indices);
  requireTensors("scatterNd", [updates]);
  if (!sameShape(updates.shape, expected)) {
    throw new ShapeError(
      `scatterNd: expected updates ${formatShape(expected)}, got ${formatShape(updates.shape)}`,
    );
  }
  const depth = indices.shape.at(-1)!;
  const [lead, rest] = [x.shape.slice(0, depth), x.shape.slice(depth)];
  const rows = rowNumbers(indices, lead);
  const flat = reshape(x, [sizeOf(lead), ...rest]);
  const flatUpdates = reshape(updates, [sizeOf(rows.shape), ...rest]);
  return reshape(scatterRows(flat, rows, flatUpdates, options), x.shape);
}

/** Number the places of the axes `lead` in row-major order: (..., K) to (M,) int64. */
function rowNumbers(indices: Tensor, lead: Shape): Tensor {
  const strides = lead.map((_, axis) => sizeOf(lead.slice(axis + 1)));
  const steps = constant(ndarray(strides, [lead.length], "int64"));
  return reshape(sum(mul(cast(indices, "int64"), steps), -1), [-1]);
}
