import type { Node } from "../../tensor.ts";
import { broadcastIndex, offsets, stridesOf } from "./indices.ts";
import type { Known, Rule } from "./value.ts";

/** Take each element of the node's output from a place of the only input. */
function pick({ data, dtype }: Known, node: Node, places: readonly number[]): Known {
  const { shape } = node.outputs[0]!;
  return { data: Float64Array.from(places, (at) => data[at]!), shape, dtype };
}

const transpose: Rule = ([x], node) => {
  const { axes } = node.attributes as { readonly axes: readonly number[] };
  const strides = stridesOf(x!.shape);
  const turned = axes.map((axis) => strides[axis]!);
  return pick(x!, node, offsets(node.outputs[0]!.shape, turned));
};

const broadcastTo: Rule = ([x], node) => {
  const { shape } = node.outputs[0]!;
  const index = broadcastIndex(x!.shape, shape);
  return pick(x!, node, offsets(shape, stridesOf(shape)).map(index));
};

const slice: Rule = ([x], node) => {
  const { starts, steps } = node.attributes as {
    readonly starts: readonly number[];
    readonly steps: readonly number[];
  };
  const strides = stridesOf(x!.shape);
  const start = starts.reduce((at, first, axis) => at + first * strides[axis]!, 0);
  const taken = strides.map((stride, axis) => stride * steps[axis]!);
  return pick(x!, node, offsets(node.outputs[0]!.shape, taken, start));
};

const reverse: Rule = ([x], node) => {
  const { axes } = node.attributes as { readonly axes: readonly number[] };
  const strides = stridesOf(x!.shape);
  const start = axes.reduce((at, axis) => at + (x!.shape[axis]! - 1) * strides[axis]!, 0);
  const turned = strides.map((stride, axis) => (axes.includes(axis) ? -stride : stride));
  return pick(x!, node, offsets(x!.shape, turned, start));
};

const concat: Rule = (inputs, node) => {
  const { axis } = node.attributes as { readonly axis: number };
  const { shape, dtype } = node.outputs[0]!;
  const data = new Float64Array(shape.reduce((product, length) => product * length, 1));
  const strides = stridesOf(shape);
  let start = 0;
  for (const input of inputs) {
    const places = offsets(input.shape, strides, start * strides[axis]!);
    for (const [i, at] of places.entries()) data[at] = input.data[i]!;
    start += input.shape[axis]!;
  }
  return { data, shape, dtype };
};

const gather: Rule = ([x, indices], node) => {
  const { axis } = node.attributes as { readonly axis: number };
  const strides = stridesOf(x!.shape);
  const length = x!.shape[axis]!;
  const before = offsets(x!.shape.slice(0, axis), strides.slice(0, axis));
  const after = offsets(x!.shape.slice(axis + 1), strides.slice(axis + 1));
  const rows = Array.from(indices!.data, (i) => (i < 0 ? i + length : i) * strides[axis]!);
  const places = before.flatMap((a) => rows.flatMap((b) => after.map((c) => a + b + c)));
  return pick(x!, node, places);
};

/** The ops that move elements and compute nothing. */
export const MOVES: Readonly<Record<string, Rule>> = {
  reshape: ([x], node) => ({ ...x!, shape: node.outputs[0]!.shape }),
  transpose,
  broadcastTo,
  slice,
  reverse,
  concat,
  gather,
};
