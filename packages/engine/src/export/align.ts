import { equals } from "@bufbuild/protobuf";
import { AttributeProtoSchema, type NodeProto, type TensorProto } from "onnx-buf";
import { formatSizes } from "./symbolic.ts";
import type { Trial } from "./trace.ts";

/** A constant that depends on the sizes: which input of which node, and its value in each trial. */
export interface VaryingConstant {
  readonly node: number;
  readonly slot: number;
  readonly values: readonly TensorProto[];
}

/**
 * Compare the same network built at several sizes, and list the constants that differ.
 *
 * Tensors are told by the node that makes them, as names count up and equal constants share one.
 *
 * @throws Error  when the nodes themselves, or their attributes, depend on the sizes
 */
export function varyingConstants(trials: readonly Trial[]): readonly VaryingConstant[] {
  const readings = trials.map(readingOf);
  const [first, ...others] = readings as [Reading, ...Reading[]];
  for (const other of others) requireSameNodes(first, other);
  const found: VaryingConstant[] = [];
  for (const [node, { input }] of first.trial.graph.node.entries()) {
    for (const slot of input.keys()) {
      const values = readings.map((reading) => constantAt(reading, node, slot));
      if (values.some((value) => !sameConstant(value, values[0]))) {
        found.push({ node, slot, values: values as TensorProto[] });
      }
    }
  }
  return found;
}

interface Reading {
  readonly trial: Trial;
  readonly origins: ReadonlyMap<string, string>;
  readonly constants: ReadonlyMap<string, TensorProto>;
}

function readingOf(trial: Trial): Reading {
  const { node, initializer } = trial.graph;
  const made = node.flatMap(({ output }, n) =>
    output.map((name, i) => [name, `output ${i} of node ${n}`] as const),
  );
  const constants = initializer.map((tensor) => [tensor.name, tensor] as const);
  return {
    trial,
    origins: new Map([...made, ...constants.map(([name]) => [name, "a constant"] as const)]),
    constants: new Map(constants),
  };
}

function constantAt({ trial, constants }: Reading, node: number, slot: number) {
  return constants.get(trial.graph.node[node]!.input[slot]!);
}

function requireSameNodes(a: Reading, b: Reading): void {
  const [left, right] = [a.trial.graph.node, b.trial.graph.node];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [x, y] = [left[i], right[i]];
    if (!x || !y || !sameNode(a, x, b, y)) {
      throw new Error(
        `exportOnnx: expected the same nodes at every size, got ${describe(x)} at ${formatSizes(a.trial.sizes)} ` +
          `and ${describe(y)} at ${formatSizes(b.trial.sizes)}. ` +
          "A loop that is unrolled over an axis, or an axis that is cut into parts, needs a fixed length.",
      );
    }
    requireSameAttributes(a.trial, x, b.trial, y);
  }
}

function sameNode(a: Reading, x: NodeProto, b: Reading, y: NodeProto): boolean {
  return (
    x.opType === y.opType &&
    x.domain === y.domain &&
    x.input.length === y.input.length &&
    x.output.length === y.output.length &&
    x.input.every((name, i) => originOf(a, name) === originOf(b, y.input[i]!))
  );
}

/** Where a tensor comes from; inputs of the graph have names that do not count up. */
function originOf({ origins }: Reading, name: string): string {
  return origins.get(name) ?? name;
}

function describe(node: NodeProto | undefined): string {
  return node ? `${node.opType} "${node.name}"` : "no further node";
}

function requireSameAttributes(a: Trial, x: NodeProto, b: Trial, y: NodeProto): void {
  const differing = x.attribute.find(
    (attribute, i) => !y.attribute[i] || !equals(AttributeProtoSchema, attribute, y.attribute[i]!),
  );
  if (!differing && x.attribute.length === y.attribute.length) return;
  throw new Error(
    `exportOnnx: expected attributes that do not depend on the sizes, got another "${differing?.name}" of ` +
      `${describe(x)} at ${formatSizes(a.sizes)} than at ${formatSizes(b.sizes)}. Fix the length of that axis.`,
  );
}

function sameConstant(a: TensorProto | undefined, b: TensorProto | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return (
    a.dataType === b.dataType &&
    a.dims.length === b.dims.length &&
    a.dims.every((length, axis) => length === b.dims[axis]) &&
    sameBytes(a.rawData, b.rawData)
  );
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  const isShared = a.buffer === b.buffer && a.byteOffset === b.byteOffset;
  return a.length === b.length && (isShared || a.every((byte, i) => byte === b[i]));
}
