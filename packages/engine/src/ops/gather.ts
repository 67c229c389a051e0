import { ShapeError } from "../errors.ts";
import { formatShape, type Shape, sameShape, sizeOf } from "../shape.ts";
import { applyOp, requireTensors, type Tensor } from "../tensor.ts";
import { after } from "./after.ts";
import { axisOf } from "./axis.ts";
import { broadcastTo } from "./broadcast.ts";
import { requireElementType } from "./element-type.ts";
import { emitScatterAdd } from "./emit-scatter-add.ts";
import type { Op } from "./op.ts";
import { reshape, transpose } from "./reshape.ts";
import { constant } from "./source.ts";

export const gatherOp: Op<{ readonly axis: number }> = {
  name: "gather",
  infer: ([x, indices], { axis }) => {
    requireIndices("gather", indices!);
    return [{ shape: x!.shape.toSpliced(axis, 1, ...indices!.shape), dtype: x!.dtype }];
  },
  emit: (emitter, inputs, { attributes }) =>
    emitter.node("Gather", inputs, { axis: attributes.axis }),
  vjp: ({ inputs, attributes: { axis } }, [dy]) => {
    const [x, indices] = inputs as [Tensor, Tensor];
    const rest = x.shape.toSpliced(axis, 1);
    const count = indices.shape.length;
    const indexAxes = indices.shape.map((_, i) => axis + i);
    const restAxes = rest.map((_, i) => (i < axis ? i : i + count));
    const rows = reshape(transpose(dy!, [...indexAxes, ...restAxes]), [
      sizeOf(indices.shape),
      ...rest,
    ]);
    const empty = emptyTable([x.shape[axis]!, ...rest], rows);
    const gathered = scatterAdd(empty, reshape(indices, [-1]), rows);
    const back = x.shape.map((_, i) => (i < axis ? i + 1 : i === axis ? 0 : i));
    return [transpose(gathered, back), undefined];
  },
  samples: [
    {
      title: "rows",
      inputs: [{ shape: [4, 3] }, { shape: [6], dtype: "int32", low: 0, high: 4 }],
      build: (x, indices) => gather(x!, indices!),
    },
    {
      title: "a table of indices in the middle axis",
      inputs: [{ shape: [2, 4, 3] }, { shape: [2, 5], dtype: "int32", low: 0, high: 4 }],
      build: (x, indices) => gather(x!, indices!, 1),
    },
  ],
};

/** Elements from which on zeros are made in each run: kept from run to run they would cost memory. */
const LARGE = 2 ** 20;

/**
 * Zeros to add rows to.
 *
 * CONTRIBUTOR NOTES: ONNX Runtime computes what is constant once and keeps it, and copies it before
 * it adds: 94 MB and a pass over them for BERT's 30,522 words.
 */
function emptyTable(shape: Shape, rows: Tensor): Tensor {
  const zero = constant(0);
  return broadcastTo(sizeOf(shape) < LARGE ? zero : after(zero, rows), shape);
}

/** Refuse what is no index. Throws ShapeError. */
export function requireIndices(where: string, indices: Tensor): void {
  requireTensors(where, [indices]);
  if (indices.dtype === "int32" || indices.dtype === "int64") return;
  throw new ShapeError(`${where}: expected integer indices, got ${indices.dtype}. Use cast.`);
}

/**
 * Take rows (or slices along another axis) by index.
 *
 * `y[..., i, ...] = x[..., indices[i], ...]`
 *
 * @param x        (N, ...) any type
 * @param indices  int32 or int64, each in [0, N); any shape, which replaces the axis
 * @param axis     default 0
 * @throws ShapeError  when the indices are no integers or the axis does not exist
 */
export function gather(x: Tensor, indices: Tensor, axis = 0): Tensor {
  return applyOp(gatherOp, [x, indices], {
    axis: axisOf("gather", x, axis),
  })[0]!;
}

// CONTRIBUTOR NOTES: ONNX Runtime's ScatterND with reduction "add" runs its rows in parallel without
// a lock and loses updates where indices repeat (100,000 rows onto 50: sums of 925 to 1,999 in place
// of 2,000). ScatterElements adds one after the other, at the price of an index for each element;
// along one axis of all elements it is two to three times as fast as along the first of two.
// 100,000 x 64 float32, best of 8, 2 threads, onto 50 and 10,000 rows:
//   ScatterElements, indices (M, D)        98 and 78 ms (int32), 104 and 106 ms (int64)
//   ScatterElements, indices (M D)         39 and 43 ms (int32), 36 and 42 ms (int64)
//   the same in parts                      17 and 23 ms (int64): taken
//   a sparse product, constant indices      3 and  5 ms: taken
//   ScatterND, wrong                        1 and 2 ms
//   of a sort by index and sums of what is then adjacent, the sort (TopK) and the gather alone: 15 ms
//   a product with a matrix of 0 and 1      4 ms onto 50: `segmentSum` does it, where a row that is
//                                           not finite may reach the other sums
// PyTorch 1.13 beside it: scatter_add_ 23 and 30 ms, index_add_ 3 and 4 ms.
export const scatterAddOp: Op<null> = {
  name: "scatterAdd",
  infer: ([x, indices, updates]) => {
    requireIndices("scatterAdd", indices!);
    const expected = [...indices!.shape, ...x!.shape.slice(1)];
    requireElementType("scatterAdd", [x!, updates!]);
    if (
      x!.shape.length === 0 ||
      indices!.shape.length !== 1 ||
      !sameShape(updates!.shape, expected)
    ) {
      throw new ShapeError(
        `scatterAdd: expected indices (M) and updates ${formatShape(["M", ...x!.shape.slice(1)])} ` +
          `for x ${formatShape(x!.shape)}, got ${formatShape(indices!.shape)} and ${formatShape(updates!.shape)}`,
      );
    }
    return [{ shape: x!.shape, dtype: x!.dtype }];
  },
  emit: (emitter, names, { inputs }) => [
    emitScatterAdd(
      emitter,
      names as [string, string, string],
      inputs as readonly [Tensor, Tensor, Tensor],
    ),
  ],
  vjp: ({ inputs: [, indices] }, [dy]) => [dy, undefined, gather(dy!, indices!)],
  samples: [
    {
      title: "repeated rows",
      inputs: [
        { shape: [3, 2] },
        { shape: [7], dtype: "int32", low: 0, high: 3 },
        { shape: [7, 2] },
      ],
      build: (x, indices, updates) => scatterAdd(x!, indices!, updates!),
    },
    {
      title: "numbers",
      inputs: [{ shape: [3] }, { shape: [5], dtype: "int32", low: 0, high: 3 }, { shape: [5] }],
      build: (x, indices, updates) => scatterAdd(x!, indices!, updates!),
    },
  ],
};

/**
 * Add rows to the rows that the indices name; repeated indices add up.
 *
 * `y = x;  y[indices[m]] += updates[m]  for each m`
 *
 * @param x        (N, ...) float32
 * @param indices  (M,) int32 or int64, each in [0, N)
 * @param updates  (M, ...) float32
 * @returns        (N, ...) float32
 * @throws ShapeError  when the three do not fit together
 */
export function scatterAdd(x: Tensor, indices: Tensor, updates: Tensor): Tensor {
  return applyOp(scatterAddOp, [x, indices, updates], null)[0]!;
}
