import type { DType, NdArray } from "../../array.ts";
import { sizeOf } from "../../shape.ts";
import type { Node } from "../../tensor.ts";
import { ALONG } from "./along.ts";
import { broadcastIndex, offsets, stridesOf } from "./indices.ts";
import { MOVES } from "./moves.ts";
import { type Known, knownArray, type Rule } from "./value.ts";

/** Round a number as its type would. */
function fit(value: number, dtype: DType): number {
  if (dtype === "float32") return Math.fround(value);
  return dtype === "bool" ? Number(value !== 0) : Math.trunc(value);
}

/** The types and shape of the node's first output with numbers. */
function valued(node: Node, at: (i: number) => number): Known {
  const { shape, dtype } = node.outputs[0]!;
  const data = Float64Array.from({ length: sizeOf(shape) }, (_, i) => fit(at(i), dtype));
  return { data, shape, dtype };
}

function elementwise(compute: (...values: readonly number[]) => number): Rule {
  return (inputs, node) => {
    const { shape } = node.outputs[0]!;
    const indices = inputs.map((input) => broadcastIndex(input.shape, shape));
    return valued(node, (i) => compute(...inputs.map(({ data }, k) => data[indices[k]!(i)]!)));
  };
}

/** Fold the reduced axes of each element of the result, in order. */
function reduction(start: number, step: (sum: number, x: number) => number): Rule {
  return ([x], node) => {
    const { axes } = node.attributes as { readonly axes: readonly number[] };
    const kept = x!.shape.map((length, axis) => (axes.includes(axis) ? 1 : length));
    const strides = stridesOf(kept).map((stride, axis) => (axes.includes(axis) ? 0 : stride));
    const data = new Float64Array(sizeOf(kept)).fill(start);
    for (const [i, at] of offsets(x!.shape, strides).entries()) {
      data[at] = step(data[at]!, x!.data[i]!);
    }
    return valued(node, (i) => data[i]!);
  };
}

const mean: Rule = (inputs, node) => {
  const total = reduction(0, (a, b) => a + b)(inputs, node);
  const count = sizeOf(inputs[0]!.shape) / Math.max(1, sizeOf(total.shape));
  return { ...total, data: total.data.map((value) => Math.fround(value / count)) };
};

function roundHalfEven(x: number): number {
  const up = Math.round(x);
  return up - x === 0.5 && up % 2 !== 0 ? up - 1 : up;
}

const truth = (holds: (a: number, b: number) => boolean) =>
  elementwise((a, b) => Number(holds(a!, b!)));

/** How known values are computed, by op of the engine. */
export const RULES: Readonly<Record<string, Rule>> = {
  constant: (_, node) => knownArray(node.attributes as NdArray),
  cast: elementwise((x) => x!),
  neg: elementwise((x) => -x!),
  abs: elementwise((x) => Math.abs(x!)),
  sign: elementwise((x) => Math.sign(x!)),
  exp: elementwise((x) => Math.exp(x!)),
  log: elementwise((x) => Math.log(x!)),
  sqrt: elementwise((x) => Math.sqrt(x!)),
  floor: elementwise((x) => Math.floor(x!)),
  ceil: elementwise((x) => Math.ceil(x!)),
  round: elementwise((x) => roundHalfEven(x!)),
  sin: elementwise((x) => Math.sin(x!)),
  cos: elementwise((x) => Math.cos(x!)),
  relu: elementwise((x) => Math.max(0, x!)),
  add: elementwise((a, b) => a! + b!),
  sub: elementwise((a, b) => a! - b!),
  mul: elementwise((a, b) => a! * b!),
  div: elementwise((a, b) => a! / b!),
  pow: elementwise((a, b) => a! ** b!),
  fmod: elementwise((a, b) => a! % b!),
  maximum: elementwise((a, b) => Math.max(a!, b!)),
  minimum: elementwise((a, b) => Math.min(a!, b!)),
  equal: truth((a, b) => a === b),
  greater: truth((a, b) => a > b),
  greaterEqual: truth((a, b) => a >= b),
  less: truth((a, b) => a < b),
  lessEqual: truth((a, b) => a <= b),
  logicalAnd: elementwise((a, b) => a! * b!),
  logicalOr: elementwise((a, b) => Math.max(a!, b!)),
  logicalXor: truth((a, b) => a !== b),
  logicalNot: elementwise((a) => 1 - a!),
  isnan: elementwise((x) => Number(Number.isNaN(x))),
  clip: (inputs, node) => {
    const { min, max } = node.attributes as { readonly min: number; readonly max: number };
    return elementwise((x) => Math.min(max, Math.max(min, x!)))(inputs, node);
  },
  where: elementwise((condition, a, b) => (condition ? a! : b!)),
  sum: reduction(0, (a, b) => a + b),
  max: reduction(Number.NEGATIVE_INFINITY, Math.max),
  min: reduction(Number.POSITIVE_INFINITY, Math.min),
  mean,
  ...MOVES,
  ...ALONG,
};
