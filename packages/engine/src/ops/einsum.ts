import { ShapeError } from "../errors.ts";
import { type Shape, sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { diagonal } from "./diagonal.ts";
import { parseEquation } from "./einsum-equation.ts";
import { NUMBERS, requireElementType } from "./element-type.ts";
import { mul } from "./elementwise.ts";
import { matmul } from "./matmul.ts";
import { sum } from "./reduce.ts";
import { reshape, transpose } from "./reshape.ts";

/** A tensor with a label for each axis. */
interface Labelled {
  readonly tensor: Tensor;
  readonly labels: readonly string[];
}

/**
 * Multiply tensors and sum over the axes that the result does not have (Einstein's convention).
 *
 * Pairs are joined from left to right, each by one matrix product where an axis is summed over.
 *
 * @param equation  a letter for each axis, as in PyTorch and NumPy: "ij,jk->ik"; "..." stands for
 *                  any number of axes, which broadcast; a letter twice in one operand takes its
 *                  diagonal; without "->" the result has the letters that occur once, sorted
 * @param operands  float32 (or all int32, all int64); axes of one label have one length, or 1
 * @throws ShapeError  when the equation is malformed, or operands do not fit it
 * @see https://numpy.org/doc/stable/reference/generated/numpy.einsum.html
 * @example
 * einsum("bqd,bkd->bqk", queries, keys) // attention's scores, (B, Q, K)
 */
export function einsum(equation: string, ...operands: readonly Tensor[]): Tensor {
  requireElementType("einsum", operands, NUMBERS);
  const { operands: labels, output } = parseEquation(
    equation,
    operands.map((x) => x.shape),
  );
  const lengths = lengthsOf(operands, labels);
  const terms = operands.map((tensor, i) =>
    withoutStretched(takeDiagonals({ tensor, labels: labels[i]! }), lengths),
  );
  const joined = terms.reduce((left, right, i) => {
    const later = terms.slice(i + 1).flatMap((term) => term.labels);
    return contract(left, right, new Set([...output, ...later]));
  });
  return inOrder(sumAway(joined, new Set(output)), output).tensor;
}

function lengthsOf(
  operands: readonly Tensor[],
  labels: readonly (readonly string[])[],
): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const [i, { shape }] of operands.entries()) {
    for (const [axis, label] of labels[i]!.entries()) {
      const known = lengths.get(label) ?? 1;
      const length = shape[axis]!;
      if (known !== 1 && length !== 1 && known !== length) {
        throw new ShapeError(
          `einsum: expected one length for "${label}", got ${known} and ${length}`,
        );
      }
      lengths.set(label, known === 1 ? length : known);
    }
  }
  return lengths;
}

function takeDiagonals(term: Labelled): Labelled {
  const { tensor, labels } = term;
  const first = labels.findIndex((label, axis) => labels.indexOf(label, axis + 1) >= 0);
  if (first < 0) return term;
  const label = labels[first]!;
  const second = labels.indexOf(label, first + 1);
  if (tensor.shape[first] !== tensor.shape[second]) {
    throw new ShapeError(
      `einsum: expected one length for "${label}", got ${tensor.shape[first]} and ${tensor.shape[second]}`,
    );
  }
  const rest = labels.filter((_, axis) => axis !== first && axis !== second);
  return takeDiagonals({ tensor: diagonal(tensor, [first, second]), labels: [...rest, label] });
}

/** Leave out axes of length 1 that another operand stretches: products broadcast over them. */
function withoutStretched(
  { tensor, labels }: Labelled,
  lengths: ReadonlyMap<string, number>,
): Labelled {
  const isKept = labels.map((label, axis) => tensor.shape[axis] === lengths.get(label));
  return {
    tensor: reshape(
      tensor,
      tensor.shape.filter((_, axis) => isKept[axis]),
    ),
    labels: labels.filter((_, axis) => isKept[axis]),
  };
}

/** Join two: sum over what neither the result nor a later operand has. */
function contract(a: Labelled, b: Labelled, kept: ReadonlySet<string>): Labelled {
  const left = sumAway(a, new Set([...kept, ...b.labels]));
  const right = sumAway(b, new Set([...kept, ...a.labels]));
  const shared = left.labels.filter((label) => right.labels.includes(label));
  const parts: Parts = {
    batch: shared.filter((label) => kept.has(label)),
    summed: shared.filter((label) => !kept.has(label)),
    left: left.labels.filter((label) => !shared.includes(label)),
    right: right.labels.filter((label) => !shared.includes(label)),
  };
  const isMatrixProduct =
    parts.summed.length > 0 &&
    parts.left.length + parts.right.length > 0 &&
    left.tensor.dtype === "float32";
  return isMatrixProduct ? byMatmul(left, right, parts) : byMul(left, right, parts);
}

/** The labels of two operands: in both and kept, in both and summed over, in one alone. */
interface Parts {
  readonly batch: readonly string[];
  readonly summed: readonly string[];
  readonly left: readonly string[];
  readonly right: readonly string[];
}

function byMatmul(a: Labelled, b: Labelled, { batch, summed, left, right }: Parts): Labelled {
  const rows = inOrder(a, [...batch, ...left, ...summed]);
  const columns = inOrder(b, [...batch, ...summed, ...right]);
  const [lead, down, across] = [lengths(a, batch), lengths(a, left), lengths(b, right)];
  const inner = sizeOf(lengths(a, summed));
  const product = matmul(
    reshape(rows.tensor, [...lead, sizeOf(down), inner]),
    reshape(columns.tensor, [...lead, inner, sizeOf(across)]),
  );
  return {
    tensor: reshape(product, [...lead, ...down, ...across]),
    labels: [...batch, ...left, ...right],
  };
}

function byMul(a: Labelled, b: Labelled, { batch, summed, left, right }: Parts): Labelled {
  const [first, last] = [
    [...batch, ...left],
    [...right, ...summed],
  ];
  const rows = inOrder(a, [...first, ...summed]);
  const columns = inOrder(b, [...batch, ...last]);
  const one = (labels: readonly string[]) => labels.map(() => 1);
  const product = mul(
    reshape(rows.tensor, [...lengths(a, first), ...one(right), ...lengths(a, summed)]),
    reshape(columns.tensor, [...lengths(b, batch), ...one(left), ...lengths(b, last)]),
  );
  return sumAway({ tensor: product, labels: [...first, ...last] }, new Set([...first, ...right]));
}

function lengths({ tensor, labels }: Labelled, of: readonly string[]): Shape {
  return of.map((label) => tensor.shape[labels.indexOf(label)]!);
}

function sumAway({ tensor, labels }: Labelled, kept: ReadonlySet<string>): Labelled {
  const axes = labels.flatMap((label, axis) => (kept.has(label) ? [] : [axis]));
  if (axes.length === 0) return { tensor, labels };
  return { tensor: sum(tensor, axes), labels: labels.filter((label) => kept.has(label)) };
}

function inOrder({ tensor, labels }: Labelled, order: readonly string[]): Labelled {
  const axes = order.map((label) => labels.indexOf(label));
  return { tensor: transpose(tensor, axes), labels: order };
}
