import { ShapeError } from "../errors.ts";
import { broadcastShapes, formatShape, type Shape, sizeOf } from "../shape.ts";
import { applyOp, requireTensors, type Tensor } from "../tensor.ts";
import { sumTo } from "./broadcast.ts";
import type { Op } from "./op.ts";
import { expandDims, reshape, transpose } from "./reshape.ts";

export const matmulOp: Op<null> = {
  name: "matmul",
  infer: ([a, b]) => [{ shape: productShape(a!, b!), dtype: "float32" }],
  emit: (emitter, inputs) => emitter.node("MatMul", inputs),
  vjp: ({ inputs }, [dy]) => {
    const [a, b] = inputs as [Tensor, Tensor];
    const da = sumTo(matmul(dy!, transpose(b)), a.shape);
    if (b.shape.length > 2) return [da, sumTo(matmul(transpose(a), dy!), b.shape)];
    // one weight for the whole batch: one product over all rows, nothing to sum afterwards
    return [da, matmul(transpose(asRows(a)), asRows(dy!))];
  },
  samples: [
    {
      title: "matrices",
      inputs: [{ shape: [2, 3] }, { shape: [3, 4] }],
      build: (a, b) => matmul(a!, b!),
    },
    {
      title: "batch",
      inputs: [{ shape: [5, 2, 3] }, { shape: [5, 3, 4] }],
      build: (a, b) => matmul(a!, b!),
    },
    {
      title: "one weight",
      inputs: [{ shape: [5, 2, 3] }, { shape: [3, 4] }],
      build: (a, b) => matmul(a!, b!),
    },
    {
      title: "one left side",
      inputs: [{ shape: [2, 3] }, { shape: [5, 3, 4] }],
      build: (a, b) => matmul(a!, b!),
    },
    {
      title: "broadcasts the batch",
      inputs: [{ shape: [2, 1, 2, 3] }, { shape: [4, 3, 2] }],
      build: (a, b) => matmul(a!, b!),
    },
  ],
};

function productShape(a: Tensor, b: Tensor): Shape {
  requireFactors(a, b);
  const batch = broadcastShapes("matmul", a.shape.slice(0, -2), b.shape.slice(0, -2));
  return [...batch, a.shape.at(-2)!, b.shape.at(-1)!];
}

function requireFactors(a: Tensor, b: Tensor): void {
  const isFloat = a.dtype === "float32" && b.dtype === "float32";
  const inner = b.shape.length === 1 ? b.shape[0] : b.shape.at(-2);
  if (isFloat && a.shape.length >= 1 && a.shape.at(-1) === inner) return;
  throw new ShapeError(
    `matmul: expected float32 (..., N, K) and (..., K, M), got ` +
      `${a.dtype} ${formatShape(a.shape)} and ${b.dtype} ${formatShape(b.shape)}`,
  );
}

function asRows(x: Tensor): Tensor {
  return reshape(x, [sizeOf(x.shape.slice(0, -1)), x.shape.at(-1)!]);
}

/**
 * Multiply matrices: `y[..., n, m] = Σ_k a[..., n, k] b[..., k, m]`.
 *
 * As in PyTorch and NumPy, a vector (K) on the left is a row, on the right a column, and the result
 * is without that axis.
 *
 * @param a  (..., N, K) or (K) float32
 * @param b  (..., K, M) or (K) float32; leading axes broadcast
 * @returns  (..., N, M) float32, without N or M where there was a vector
 * @throws ShapeError  when K differs or the leading axes do not broadcast
 */
export function matmul(a: Tensor, b: Tensor): Tensor {
  requireTensors("matmul", [a, b]);
  requireFactors(a, b);
  const [isRow, isColumn] = [a.shape.length === 1, b.shape.length === 1];
  const rows = isRow ? expandDims(a, 0) : a;
  const columns = isColumn ? expandDims(b, 1) : b;
  const y = applyOp(matmulOp, [rows, columns], null)[0]!; //                (..., N, M)
  if (!isRow && !isColumn) return y;
  const ends = [
    ...(isRow ? [] : [rows.shape.at(-2)!]),
    ...(isColumn ? [] : [columns.shape.at(-1)!]),
  ];
  return reshape(y, [...y.shape.slice(0, -2), ...ends]);
}
