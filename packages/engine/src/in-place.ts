import { nodesOf, readersOf } from "./graph.ts";
import type { OpName } from "./ops/index.ts";
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
  const readers: Readers = readersOf(order);
  const returned = new Set(outputs);
  return [...updates].flatMap(([path, update]) => {
    const old = state.get(path)!;
    const reading = readers.get(old) ?? [];
    const safe =
      !returned.has(old) && comeBefore(throughViews(reading, readers), update.node, places);
    return safe ? [path] : [];
  });
}

type Readers = ReadonlyMap<Tensor, readonly Node[]>;

/**
 * Ops behind which ONNX Runtime may still see the storage itself: it reshapes without a copy, leaves
 * out what changes nothing, and reads a matrix crosswise or scaled where it is multiplied.
 */
const VIEWS: ReadonlySet<string> = new Set<OpName>([
  "reshape",
  "transpose",
  "broadcastTo",
  "slice",
  "split",
  "concat",
  "pad",
  "cast",
  "stopGradient",
  "after",
  "checkpoint",
]);
const BY_ELEMENT: ReadonlySet<string> = new Set<OpName>(["add", "sub", "mul", "div"]);

function isView({ op, inputs }: Node): boolean {
  if (VIEWS.has(op.name)) return true;
  return BY_ELEMENT.has(op.name) && inputs.some(({ node }) => node.op.name === "constant");
}

/** Put in the place of each view those that read it. */
function throughViews(nodes: readonly Node[], readers: Readers): readonly Node[] {
  const found = new Set(nodes);
  for (const node of found) {
    if (!isView(node)) continue;
    found.delete(node);
    for (const output of node.outputs)
      for (const reader of readers.get(output) ?? []) found.add(reader);
  }
  return [...found];
}

/** Tell whether the last node is computed from all the others, or is one of them, element by element. */
function comeBefore(
  nodes: readonly Node[],
  last: Node,
  places: ReadonlyMap<Node, number>,
): boolean {
  const missing = new Set(nodes);
  if (BY_ELEMENT.has(last.op.name)) missing.delete(last);
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
