import type { DType, OPS, Op, OpName } from "@syntopia/engine";
import { broadcastShapes, type Shape } from "../../src/shape.ts";
import { ARRAYS } from "./arrays.ts";
import { convolve, spread } from "./convolution.ts";
import { ELEMENTWISE } from "./elementwise.ts";
import { INDEXING } from "./indexing.ts";
import { averages, largest, largestPlaces } from "./pooling.ts";
import { binary, comparison, type Rule, reduction, rowThrough, total, unary } from "./rule.ts";
import { sparseProduct } from "./sparse.ts";
import { fill, float64Of, indicesOf, placeOf, read, type Value } from "./value.ts";

type AttributesOf<K extends OpName> = (typeof OPS)[K] extends Op<infer A> ? A : never;

/** The Maclaurin series: exact to 1e-11 below 4, where erf is 1 - 2e-8 already. */
function erf(x: number): number {
  if (Math.abs(x) > 4) return Math.sign(x);
  let [term, sum] = [x, x];
  for (let n = 1; n < 100; n++) {
    term *= -(x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

function product(a: Value, b: Value): Value {
  const [rows, inner, columns] = [a.shape.at(-2)!, a.shape.at(-1)!, b.shape.at(-1)!];
  const batch = broadcastShapes("reference", a.shape.slice(0, -2), b.shape.slice(0, -2));
  return fill([...batch, rows, columns], "float32", (index) => {
    const [lead, [row, column]] = [index.slice(0, -2), index.slice(-2) as [number, number]];
    const terms = Array.from(
      { length: inner },
      (_, k) => read(a, [...lead, row, k]) * read(b, [...lead, k, column]),
    );
    return total(terms);
  });
}

function layerNorm([x, scale, bias]: readonly Value[], epsilon: number): readonly Value[] {
  const axis = x!.shape.length - 1;
  const means = fill(x!.shape.with(-1, 1), "float32", (i) => {
    const row = rowThrough(x!, i, axis);
    return total(row) / row.length;
  });
  const inverses = fill(means.shape, "float32", (i) => {
    const row = rowThrough(x!, i, axis);
    const variance = total(row.map((v) => (v - read(means, i)) ** 2)) / row.length;
    return 1 / Math.sqrt(variance + epsilon);
  });
  const normal = fill(
    x!.shape,
    "float32",
    (i) => (read(x!, i) - read(means, i)) * read(inverses, i) * read(scale!, i) + read(bias!, i),
  );
  return [normal, means, inverses];
}

function castTo(x: number, dtype: DType): number {
  if (dtype === "bool") return x === 0 ? 0 : 1;
  return dtype === "float32" ? x : Math.trunc(x);
}

function join(inputs: readonly Value[], axis: number): Value {
  const lengths = inputs.map((x) => x.shape[axis]!);
  return fill(inputs[0]!.shape.with(axis, total(lengths)), inputs[0]!.dtype, (index) => {
    let [part, at] = [0, index[axis]!];
    while (at >= lengths[part]!) at -= lengths[part++]!;
    return read(inputs[part]!, index.with(axis, at));
  });
}

function parts(x: Value, lengths: readonly number[], axis: number): readonly Value[] {
  const starts = lengths.map((_, i) => total(lengths.slice(0, i)));
  return lengths.map((length, i) =>
    fill(x.shape.with(axis, length), x.dtype, (index) =>
      read(x, index.with(axis, index[axis]! + starts[i]!)),
    ),
  );
}

function take(x: Value, indices: Value, axis: number): Value {
  const count = indices.shape.length;
  return fill(x.shape.toSpliced(axis, 1, ...indices.shape), x.dtype, (index) => {
    const row = read(indices, index.slice(axis, axis + count));
    return read(x, index.toSpliced(axis, count, row));
  });
}

function addRows(x: Value, indices: Value, updates: Value): Value {
  const data = x.data.slice();
  for (const index of indicesOf(updates.shape)) {
    const place = placeOf(x.shape, index.with(0, indices.data[index[0]!]!));
    data[place] = data[place]! + read(updates, index);
  }
  return { ...x, data };
}

function around(x: Value, widths: readonly (readonly [number, number])[], value: number): Value {
  const shape = x.shape.map((length, axis) => length + widths[axis]![0] + widths[axis]![1]);
  return fill(shape, x.dtype, (index) => {
    const source = index.map((at, axis) => at - widths[axis]![0]);
    const inside = source.every((at, axis) => at >= 0 && at < x.shape[axis]!);
    return inside ? read(x, source) : value;
  });
}

function boxShape(starts: Shape, ends: Shape, steps: Shape): Shape {
  return starts.map((start, axis) => Math.ceil((ends[axis]! - start) / steps[axis]!));
}

/** Every op of the table by a naive rule; an op without one does not compile. */
export const REFERENCE: { readonly [K in OpName]: Rule<AttributesOf<K>> } = {
  ...ELEMENTWISE,
  ...ARRAYS,
  ...INDEXING,
  input: () => {
    throw new Error("internal: inputs are fed");
  },
  constant: (_, array) => [float64Of(array)],
  neg: unary((x) => -x),
  exp: unary(Math.exp),
  log: unary(Math.log),
  sqrt: unary(Math.sqrt),
  tanh: unary(Math.tanh),
  sigmoid: unary((x) => 1 / (1 + Math.exp(-x))),
  erf: unary(erf),
  sign: unary(Math.sign),
  abs: unary(Math.abs),
  relu: unary((x) => Math.max(x, 0)),
  gelu: unary((x) => (x / 2) * (1 + erf(x / Math.SQRT2))),
  normalDistribution: unary((x) => (1 + erf(x / Math.SQRT2)) / 2),
  add: binary((a, b) => a + b),
  sub: binary((a, b) => a - b),
  mul: binary((a, b) => a * b),
  div: binary((a, b, dtype) => castTo(a / b, dtype)),
  maximum: binary((a, b) => Math.max(a, b)),
  minimum: binary((a, b) => Math.min(a, b)),
  equal: comparison((a, b) => a === b),
  greater: comparison((a, b) => a > b),
  greaterEqual: comparison((a, b) => a >= b),
  less: comparison((a, b) => a < b),
  lessEqual: comparison((a, b) => a <= b),
  where: ([condition, a, b]) => {
    const values = broadcastShapes("reference", a!.shape, b!.shape);
    const shape = broadcastShapes("reference", condition!.shape, values);
    return [fill(shape, a!.dtype, (i) => read(read(condition!, i) ? a! : b!, i))];
  },
  cast: ([x], { dtype }) => [fill(x!.shape, dtype, (i) => castTo(read(x!, i), dtype))],
  matmul: ([a, b]) => [product(a!, b!)],
  sparseMatmul: ([x], { matrix }) => [sparseProduct(x!, matrix)],
  conv: ([x, w], attributes) => [convolve(x!, w!, attributes)],
  convTranspose: ([x, w], attributes) => [spread(x!, w!, attributes)],
  maxPool: ([x], window) => [largest(x!, window)],
  maxPoolIndices: ([x], window) => [largestPlaces(x!, window)],
  avgPool: ([x], window) => [averages(x!, window)],
  sum: reduction(total),
  mean: reduction((elements) => total(elements) / elements.length),
  max: reduction((elements) => Math.max(...elements)),
  softmax: ([x], { axis }) => [
    fill(x!.shape, x!.dtype, (i) => {
      return Math.exp(read(x!, i)) / total(rowThrough(x!, i, axis).map(Math.exp));
    }),
  ],
  logSoftmax: ([x], { axis }) => [
    fill(x!.shape, x!.dtype, (i) => {
      return read(x!, i) - Math.log(total(rowThrough(x!, i, axis).map(Math.exp)));
    }),
  ],
  layerNorm: (inputs, { epsilon }) => layerNorm(inputs, epsilon),
  reshape: ([x], { shape }) => [{ ...x!, shape }],
  transpose: ([x], { axes }) => {
    const shape = axes.map((axis) => x!.shape[axis]!);
    const back = (index: readonly number[]) => axes.map((_, axis) => index[axes.indexOf(axis)]!);
    return [fill(shape, x!.dtype, (index) => read(x!, back(index)))];
  },
  broadcastTo: ([x], { shape }) => [fill(shape, x!.dtype, (index) => read(x!, index))],
  slice: ([x], { starts, ends, steps }) => [
    fill(boxShape(starts, ends, steps), x!.dtype, (index) => {
      return read(
        x!,
        index.map((at, axis) => starts[axis]! + at * steps[axis]!),
      );
    }),
  ],
  pad: ([x], { widths, value }) => [around(x!, widths, value)],
  concat: (inputs, { axis }) => [join(inputs, axis)],
  split: ([x], { axis, lengths }) => parts(x!, lengths, axis),
  reverse: ([x], { axes }) => [
    fill(x!.shape, x!.dtype, (index) => {
      const turned = index.map((at, i) => (axes.includes(i) ? x!.shape[i]! - 1 - at : at));
      return read(x!, turned);
    }),
  ],
  gather: ([x, indices], { axis }) => [take(x!, indices!, axis)],
  scatterAdd: ([x, indices, updates]) => [addRows(x!, indices!, updates!)],
  checkpoint: (inputs, { outputs }) => inputs.slice(0, outputs.length),
  after: ([x]) => [x!],
};
