import { describeValue } from "./describe-value.ts";
import { ShapeError } from "./errors.ts";
import { isTensor, type Node, type Tensor } from "./tensor.ts";

/** List the nodes that the outputs are computed from, each after its inputs. */
export function nodesOf(outputs: readonly Tensor[]): readonly Node[] {
  if (!Array.isArray(outputs))
    throw new ShapeError(`nodesOf: expected a list of tensors, got ${describeValue(outputs)}`);
  const order: Node[] = [];
  const seen = new Set<Node>();
  // an explicit stack: graphs of a thousand layers would overflow the call stack
  const stack: { readonly node: Node; next: number }[] = [];
  const visit = (node: Node) => {
    if (seen.has(node)) return;
    seen.add(node);
    stack.push({ node, next: 0 });
  };
  for (const output of outputs) {
    if (!isTensor(output)) {
      throw new ShapeError(`nodesOf: expected tensors, got ${describeValue(output)}`);
    }
    visit(output.node);
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const input = top.node.inputs[top.next++];
      if (input) visit(input.node);
      else order.push(stack.pop()!.node);
    }
  }
  return order;
}

/** List for each value the nodes that read it, in their order; one that reads it twice stands there twice. */
export function readersOf<X, N extends { readonly inputs: readonly X[] }>(
  nodes: readonly N[],
): ReadonlyMap<X, readonly N[]> {
  const readers = new Map<X, N[]>();
  for (const node of nodes) {
    for (const x of node.inputs) {
      const known = readers.get(x);
      if (known) known.push(node);
      else readers.set(x, [node]);
    }
  }
  return readers;
}
