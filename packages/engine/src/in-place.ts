import { nodesOf } from "./graph.ts";
import type { Node, Tensor } from "./tensor.ts";

/**
 * Find the state that may be written where it is read: whose new value is computed after all else
 * that reads the old one, as in `moment = 0.9 moment + gradient`. Weights are not among them: the
 * backward pass may still read them when they have moved.
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
  const readers = readersOf(outputs, new Set(state.values()));
  const returned = new Set(outputs);
  return [...updates].flatMap(([path, update]) => {
    const old = state.get(path)!;
    const safe = !returned.has(old) && comeBefore(readers.get(old) ?? [], update.node);
    return safe ? [path] : [];
  });
}

function readersOf(
  outputs: readonly Tensor[],
  sources: ReadonlySet<Tensor>,
): ReadonlyMap<Tensor, readonly Node[]> {
  const readers = new Map<Tensor, Node[]>();
  for (const node of nodesOf(outputs)) {
    for (const x of node.inputs) {
      if (sources.has(x)) readers.set(x, [...(readers.get(x) ?? []), node]);
    }
  }
  return readers;
}

/** How many nodes before an update are looked at: optimizers read their state just before they write it. */
const REACH = 64;

/** Tell whether all nodes are among the nearest that the last one is computed from. */
function comeBefore(nodes: readonly Node[], last: Node): boolean {
  const missing = new Set(nodes);
  const seen = new Set<Node>([last]);
  for (const node of seen) {
    if (missing.size === 0 || seen.size > REACH) break;
    for (const { node: before } of node.inputs) {
      seen.add(before);
      missing.delete(before);
    }
  }
  return missing.size === 0;
}
