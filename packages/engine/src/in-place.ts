import { nodesOf } from "./graph.ts";
import type { Node, Tensor } from "./tensor.ts";

/**
 * Find the state that may be written where it is read: whose new value is computed after all else
 * that reads the old one, as in `moment = 0.9 moment + gradient`, or in a table of embeddings, which
 * only the forward pass reads. Most weights are not among them: the backward pass may still read them
 * when they have moved.
 *
 * @param outputs  everything that a run computes
 * @param updates  the new values, by path
 * @param state    the old values, by path
 * @returns        the paths of which one buffer is enough
 */
export function writtenInPlace(
  outputs: readonly Tensor[],
  updates: ReadonlyMap<string, Tensor>,
  state: ReadonlyMap<string, Tensor>,
): readonly string[] {
  const order = nodesOf(outputs);
  const places = new Map(order.map((node, place) => [node, place]));
  const readers = readersOf(order, new Set(state.values()));
  const returned = new Set(outputs);
  return [...updates].flatMap(([path, update]) => {
    const old = state.get(path)!;
    const safe = !returned.has(old) && comeBefore(readers.get(old) ?? [], update.node, places);
    return safe ? [path] : [];
  });
}

function readersOf(
  order: readonly Node[],
  sources: ReadonlySet<Tensor>,
): ReadonlyMap<Tensor, readonly Node[]> {
  const readers = new Map<Tensor, Node[]>();
  for (const node of order) {
    for (const x of node.inputs) {
      if (!sources.has(x)) continue;
      const known = readers.get(x);
      if (known) known.push(node);
      else readers.set(x, [node]);
    }
  }
  return readers;
}

/** Tell whether the last node is computed from all the others. */
function comeBefore(
  nodes: readonly Node[],
  last: Node,
  places: ReadonlyMap<Node, number>,
): boolean {
  const missing = new Set(nodes);
  // nothing that leads to a node stands before it
  const first = Math.min(...nodes.map((node) => places.get(node)!));
  const seen = new Set<Node>([last]);
  for (const node of seen) {
    if (missing.size === 0) break;
    for (const { node: before } of node.inputs) {
      if (places.get(before)! < first) continue;
      seen.add(before);
      missing.delete(before);
    }
  }
  return missing.size === 0;
}
