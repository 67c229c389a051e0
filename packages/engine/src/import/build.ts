import { constant } from "../ops/source.ts";
import { scope } from "../scope.ts";
import type { Tensor } from "../tensor.ts";
import { Call } from "./call.ts";
import type { OnnxGraph, OnnxNode } from "./graph.ts";
import { readTensor } from "./initializer.ts";
import { modulePath } from "./module-path.ts";
import type { Operator, Operators } from "./operator.ts";
import { OPERATORS } from "./operators/index.ts";

/** The tensors made so far, by their names in the file. */
export type Values = Map<string, Tensor>;

/**
 * Build nodes one after the other and add what they make to the values.
 *
 * @throws Error  when an operator or what it asks for is not provided for; it names the node
 */
export function buildNodes(nodes: readonly OnnxNode[], values: Values): void {
  for (const node of nodes) {
    const made = buildNode(node, values);
    for (const [i, name] of node.outputs.entries()) if (name !== "") values.set(name, made[i]!);
  }
}

/** Find an operator of the table. */
export function operatorOf({ operator }: OnnxNode): Operator | undefined {
  const table: Operators = OPERATORS;
  return Object.hasOwn(table, operator) ? table[operator] : undefined;
}

function buildNode(node: OnnxNode, values: Values): readonly Tensor[] {
  const operator = operatorOf(node);
  if (!operator) throw unknownOperator(node);
  const inputs = node.inputs.map((name) =>
    name === "" ? undefined : requireValue(node, name, values),
  );
  const call = new Call(node, inputs, (graph) => buildInner(graph, values));
  const made = [build(operator, call, modulePath(node.name))].flat();
  call.requireAllRead();
  if (made.length >= call.outputCount) return made;
  throw new Error(
    `${call.where}: expected at most ${made.length} outputs, got ${call.outputCount}. The others are not provided for.`,
  );
}

function build(operator: Operator, call: Call, layer: string): Tensor | readonly Tensor[] {
  try {
    return layer === "" ? operator.build(call) : scope(layer, () => operator.build(call));
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith(call.where) || message.startsWith("importOnnx: ")) throw error;
    // an op of the engine refused its inputs: say which node asked for it
    throw new Error(`${call.where}: ${message}`, { cause: error });
  }
}

function buildInner(graph: OnnxGraph, outer: Values): readonly Tensor[] {
  const values = new Map(outer);
  for (const [name, proto] of graph.initializers) {
    values.set(name, constant(readTensor(`importOnnx: initialiser "${name}"`, proto)));
  }
  buildNodes(graph.nodes, values);
  return graph.outputs.map((name) => values.get(name)!);
}

function requireValue(node: OnnxNode, name: string, values: Values): Tensor {
  const value = values.get(name);
  if (value) return value;
  throw new Error(
    `importOnnx: ${node.operator} "${node.name}": expected the input "${name}" to be made before it, got nothing of that name. ` +
      "The file is no valid ONNX graph.",
  );
}

function unknownOperator({ operator, name }: OnnxNode): Error {
  const known = Object.keys(OPERATORS).toSorted().join(", ");
  return new Error(
    `importOnnx: expected an operator that is provided for, got "${operator}" at node "${name}". ` +
      `Cut the model before it with the option outputs, or export it with other operators. Known: ${known}.`,
  );
}
