import { toBinary } from "@bufbuild/protobuf";
import { AttributeProtoSchema, type GraphProto, type NodeProto } from "onnx-buf";
import { readersOf } from "../graph.ts";
import type { TensorType } from "../tensor.ts";
import { ALIASES, RANDOM } from "./onnx-ops.ts";

/** A node as ONNX Runtime runs it: what it reads and writes, by name. */
export interface KernelNode {
  readonly name: string;
  readonly type: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/**
 * Do to a graph what ONNX Runtime does before it runs it, as far as memory and order are concerned:
 * what is known beforehand is computed once, equal nodes are merged, a product transposes the
 * matrices that it reads and adds its bias.
 *
 * @param outputs  the names of the graph's outputs: their nodes stay
 * @param types    the types of the tensors, by name, as far as they are known
 * @returns        the nodes that stay, then the fused ones, which ONNX Runtime makes last; and
 *                 the constants that they read
 */
export function kernelGraph(
  graph: GraphProto,
  outputs: ReadonlySet<string>,
  types: ReadonlyMap<string, TensorType>,
): { readonly nodes: readonly KernelNode[]; readonly constants: ReadonlySet<string> } {
  const { kept, constants } = withoutTwins(graph, outputs);
  return { nodes: withBias(withoutTransposes(kept, outputs), outputs, types), constants };
}

/** A node on its way: where it came from, and whether it was fused. */
interface DraftNode extends KernelNode {
  readonly source: NodeProto;
  readonly fused: boolean;
}

function withoutTwins(
  { node: nodes, initializer }: GraphProto,
  outputs: ReadonlySet<string>,
): { readonly kept: readonly DraftNode[]; readonly constants: ReadonlySet<string> } {
  const known = new Set(initializer.map(({ name }) => name).concat(""));
  const twins = new Map<string, readonly string[]>();
  const names = new Map<string, string>();
  const kept: DraftNode[] = [];
  const constants = new Set<string>();
  for (const source of nodes) {
    const inputs = source.input.map((name) => names.get(name) ?? name);
    const { name, opType: type, output } = source;
    if (!RANDOM.has(type) && inputs.every((input) => known.has(input))) {
      for (const made of output) known.add(made);
      continue;
    }
    const key = RANDOM.has(type) ? name : [type, inputs, attributesOf(source)].join("\n");
    const twin = twins.get(key);
    if (twin && !output.some((made) => outputs.has(made))) {
      for (const [i, made] of output.entries()) names.set(made, twin[i]!);
      continue;
    }
    twins.set(key, output);
    const read = inputs.filter((input) => !known.has(input));
    for (const input of inputs) if (known.has(input)) constants.add(input);
    const changing = ALIASES.has(type) ? read.slice(0, 1) : read;
    kept.push({ name, type, inputs: changing, outputs: output, source, fused: false });
  }
  return { kept, constants };
}

function attributesOf({ attribute }: NodeProto): string {
  return attribute.map((one) => toBinary(AttributeProtoSchema, one).join(" ")).join();
}

function withoutTransposes(
  nodes: readonly DraftNode[],
  outputs: ReadonlySet<string>,
): readonly DraftNode[] {
  const readers = readersOf(nodes);
  const names = new Map<string, string>();
  const kept: DraftNode[] = [];
  for (const node of nodes) {
    const [made] = node.outputs as readonly [string];
    const free = !outputs.has(made) && readers.get(made)?.every(({ type }) => type === "MatMul");
    if (free && node.type === "Transpose" && swapsLastTwo(node.source)) {
      names.set(made, node.inputs[0]!);
      continue;
    }
    const inputs = node.inputs.map((input) => names.get(input) ?? input);
    kept.push({ ...node, inputs, fused: node.inputs.some((input) => names.has(input)) });
  }
  return kept;
}

function swapsLastTwo({ attribute }: NodeProto): boolean {
  const order = attribute.find(({ name }) => name === "perm")?.ints.map(Number) ?? [];
  const rank = order.length;
  return order.every((axis, i) => axis === (i < rank - 2 ? i : 2 * rank - 3 - i));
}

function withBias(
  nodes: readonly DraftNode[],
  outputs: ReadonlySet<string>,
  types: ReadonlyMap<string, TensorType>,
): readonly KernelNode[] {
  const readers = readersOf(nodes);
  const gone = new Set<KernelNode>();
  const rankOf = (name: string) => types.get(name)?.shape.length;
  const drafts = nodes.map((node): DraftNode => {
    const [made] = node.outputs as readonly [string];
    const [reader, ...others] = readers.get(made) ?? [];
    const isLone = others.length === 0 && reader?.type === "Add" && !outputs.has(made);
    const bias = reader?.inputs.find((input) => input !== made);
    const isFlat = node.inputs.every((input) => rankOf(input) === 2);
    if (node.type !== "MatMul" || node.fused || !isLone || !isFlat || !bias) return node;
    if (rankOf(bias) !== 1) return node;
    gone.add(reader!);
    return { ...node, inputs: [...node.inputs, bias], outputs: reader!.outputs, fused: true };
  });
  const kept = drafts.filter((_, i) => !gone.has(nodes[i]!));
  return [...kept.filter(({ fused }) => !fused), ...kept.filter(({ fused }) => fused)];
}
