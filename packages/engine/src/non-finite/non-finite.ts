import type { NdArray } from "../array.ts";
import { formatShape } from "../shape.ts";
import type { Node, Tensor } from "../tensor.ts";

/** The numbers of an array in short. */
export interface ValueRange {
  /** The least and the largest finite number; NaN where there is none. */
  readonly least: number;
  readonly largest: number;
  /** How many elements are NaN or infinite. */
  readonly nonFinite: number;
}

/** The node that was the first to make NaN or infinity. */
export interface NonFinite {
  readonly node: Node;
  /** The first such number, and where it stands. */
  readonly value: number;
  readonly index: readonly number[];
  readonly inputs: readonly ValueRange[];
  readonly outputs: readonly ValueRange[];
  /** All of it as text: where, what was computed from what, and what to do. */
  readonly message: string;
}

/** Describe a node by the values that it read and made. */
export function describe(
  node: Node,
  inputs: readonly NdArray[],
  outputs: readonly NdArray[],
): NonFinite {
  const place = Math.max(
    0,
    outputs.findIndex((array) => firstBad(array) >= 0),
  );
  const array = outputs[place]!;
  const flat = firstBad(array);
  const found = {
    node,
    value: Number(array.data[flat]),
    index: indexAt(flat, array.shape),
    inputs: inputs.map(rangeOf),
    outputs: outputs.map(rangeOf),
  };
  return { ...found, message: messageOf(found, place) };
}

function firstBad({ data }: NdArray): number {
  return (data as Float32Array).findIndex((value) => !Number.isFinite(Number(value)));
}

function indexAt(flat: number, shape: readonly number[]): readonly number[] {
  const index: number[] = [];
  let rest = flat;
  for (const length of shape.toReversed()) {
    index.unshift(rest % length);
    rest = Math.floor(rest / length);
  }
  return index;
}

function rangeOf({ data }: NdArray): ValueRange {
  let [least, largest, nonFinite] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const element of data) {
    const value = Number(element);
    if (!Number.isFinite(value)) nonFinite += 1;
    else [least, largest] = [Math.min(least, value), Math.max(largest, value)];
  }
  return least > largest
    ? { least: Number.NaN, largest: Number.NaN, nonFinite }
    : { least, largest, nonFinite };
}

function messageOf(found: Omit<NonFinite, "message">, place: number): string {
  const { node, value, index } = found;
  const at = index.length === 0 ? "" : ` at [${index.join(", ")}]`;
  if (node.op.name === "input") {
    return `findNonFinite: expected finite numbers in ${nameOf(node)}, got ${value}${at}. ${feedHint(node)}`;
  }
  const { path, backward } = node.scope;
  const layer = path === "" ? "" : ` in "${path}"`;
  const head =
    `findNonFinite: expected finite numbers from ${node.op.name}${layer}${backward ? ", backward" : ""}, ` +
    `got ${value}${at}. ${HINTS[node.op.name] ?? "Look at what it reads."}`;
  const read = node.inputs.map((x, i) => `  reads ${valueText(x, found.inputs[i]!)}`);
  const made = `  makes ${typeText(node.outputs[place]!)}, ${rangeText(found.outputs[place]!)}`;
  return [head, ...read, made].join("\n");
}

function nameOf({ attributes }: Node): string {
  const name = attributes.name as string;
  return name.startsWith("state/") ? `the state "${name.slice(6)}"` : `the input "${name}"`;
}

function feedHint({ attributes }: Node): string {
  return (attributes.name as string).startsWith("state/")
    ? "Start from a state from before that, with the batch that broke it."
    : "Clean the data.";
}

/** What usually helps, by op. */
const HINTS: Readonly<Record<string, string>> = {
  log: "Keep what it reads above 0: log(maximum(x, 1e-12)), or use logSoftmax.",
  div: "Keep the divisor away from 0: add a small number to it.",
  sqrt: "Keep what it reads at 0 or more, and above 0 where it has a gradient.",
  exp: "Keep what it reads below 88: subtract the maximum first, or use softmax.",
  pow: "Keep the base above 0, or the exponent whole and small.",
  softmax: "Leave at least one place of each row unmasked.",
  logSoftmax: "Leave at least one place of each row unmasked.",
  mul: "Large numbers: lower the learning rate, or clip gradients.",
  matmul: "Large numbers: lower the learning rate, or clip gradients.",
};

function valueText(x: Tensor, range: ValueRange): string {
  const { op } = x.node;
  const name = op.name === "input" ? nameOf(x.node) : op.name;
  return `${name}: ${typeText(x)}, ${rangeText(range)}`;
}

function typeText({ dtype, shape }: Tensor): string {
  return `${dtype} ${formatShape(shape)}`;
}

function rangeText({ least, largest, nonFinite }: ValueRange): string {
  const others = nonFinite === 0 ? "" : `, ${nonFinite} not finite`;
  if (Number.isNaN(least)) return `no finite number${others}`;
  return `${short(least)} to ${short(largest)}${others}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
