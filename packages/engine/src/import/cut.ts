import type { GraphProto } from "onnx-buf";
import type { OnnxGraph, OnnxNode } from "./graph.ts";

/** The part of a graph between named tensors. */
export interface GraphCut {
  /** The nodes on the way, each after what it needs. */
  readonly nodes: readonly OnnxNode[];
  /** The names that they or the outputs need and that no node of the cut makes. */
  readonly sources: ReadonlySet<string>;
}

/**
 * Keep the nodes that the outputs need, up to the inputs.
 *
 * @param outputs  names of any tensors of the graph
 * @param inputs   names of tensors that are fed, in place of being computed
 * @throws Error   when the graph has no such tensor
 */
export function cutGraph(
  graph: OnnxGraph,
  outputs: readonly string[],
  inputs: readonly string[],
): GraphCut {
  for (const name of [...outputs, ...inputs]) requireTensor(graph, name);
  const needed = new Set(outputs);
  const fed = new Set(inputs);
  const nodes: OnnxNode[] = [];
  const made = new Set<string>();
  // nodes stand after what they need: one walk backwards meets every node after its users
  for (const node of graph.nodes.toReversed()) {
    if (!node.outputs.some((name) => needed.has(name) && !fed.has(name))) continue;
    // an output that nobody reads need not be provided for
    nodes.push({ ...node, outputs: node.outputs.map((name) => (needed.has(name) ? name : "")) });
    for (const name of node.outputs) if (!fed.has(name)) made.add(name);
    for (const name of namesNeeded(node)) needed.add(name);
  }
  const sources = new Set([...needed].filter((name) => name !== "" && !made.has(name)));
  return { nodes: nodes.reverse(), sources };
}

/** What a node reads, graphs inside it included. */
export function namesNeeded(node: OnnxNode): readonly string[] {
  const inner = [...node.attributes.values()].flatMap(({ g }) => (g ? namesInside(g) : []));
  return [...node.inputs, ...inner];
}

function namesInside(graph: GraphProto): readonly string[] {
  const used = graph.node.flatMap((node) => [
    ...node.input,
    ...node.attribute.flatMap(({ g }) => (g ? namesInside(g) : [])),
  ]);
  const made = new Set([
    ...graph.node.flatMap(({ output }) => output),
    ...graph.initializer.map(({ name }) => name),
  ]);
  const outputs = graph.output.map(({ name }) => name);
  return [...used, ...outputs].filter((name) => !made.has(name));
}

/** How many names an error lists. */
const NAMES_SHOWN = 12;

function requireTensor(graph: OnnxGraph, name: string): void {
  const made = graph.nodes.flatMap(({ outputs }) => outputs).filter((output) => output !== "");
  const names = [...graph.inputs.map((input) => input.name), ...graph.initializers.keys(), ...made];
  if (names.includes(name)) return;
  const shown = made.slice(-NAMES_SHOWN).join(", ");
  throw new Error(
    `importOnnx: expected the name of a tensor of the model, got "${name}". ` +
      `The last of its ${made.length} computed tensors are ${shown}.`,
  );
}
