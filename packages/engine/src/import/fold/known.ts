import { nodesOf } from "../../graph.ts";
import type { Node, Tensor } from "../../tensor.ts";
import { RULES } from "./rules.ts";
import type { Known } from "./value.ts";

const cache = new WeakMap<Node, Known>();

/**
 * Compute a tensor now, where it depends on nothing that is fed.
 *
 * ONNX computes shapes in the graph; here shapes are fixed while the graph is built, so those
 * computations are done on the way. What they are made of is few ops on short arrays of integers.
 *
 * @returns  undefined where the tensor depends on an input, or on an op that no shape is made with
 */
export function knownOf(tensor: Tensor): Known | undefined {
  const nodes = nodesOf([tensor]);
  if (!nodes.every((node) => cache.has(node) || node.op.name in RULES)) return undefined;
  for (const node of nodes) {
    if (!cache.has(node)) cache.set(node, compute(node));
  }
  return cache.get(tensor.node);
}

function compute(node: Node): Known {
  const inputs = node.inputs.map((input) => cache.get(input.node)!);
  return RULES[node.op.name]!(inputs, node);
}
