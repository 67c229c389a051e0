import type { KernelNode } from "./kernel-graph.ts";

/**
 * Put nodes into the order in which ONNX Runtime runs them: from the last node that nobody reads
 * down to what it needs, there too the last first, then the last but one, and so on.
 *
 * @see https://github.com/microsoft/onnxruntime/blob/v1.30.0/onnxruntime/core/graph/graph_viewer.cc
 */
export function executionOrder(nodes: readonly KernelNode[]): readonly KernelNode[] {
  const maker = new Map(nodes.flatMap((node, i) => node.outputs.map((name) => [name, i] as const)));
  const needs = nodes.map(({ inputs }) => [
    ...new Set(inputs.flatMap((name) => maker.get(name) ?? [])),
  ]);
  const read = new Set(needs.flat());
  const order: KernelNode[] = [];
  const seen = new Set<number>();
  const stack = [...nodes.keys()].filter((i) => !read.has(i)).map((at) => ({ at, leave: false }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (top.leave) order.push(nodes[top.at]!);
    if (top.leave || seen.has(top.at)) continue;
    seen.add(top.at);
    stack.push({ at: top.at, leave: true });
    const open = needs[top.at]!.filter((i) => !seen.has(i)).sort((a, b) => a - b);
    stack.push(...open.map((at) => ({ at, leave: false })));
  }
  return order;
}
