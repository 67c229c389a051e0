import { describeValue } from "./describe-value.ts";
import { ShapeError } from "./errors.ts";
import { nodesOf } from "./graph.ts";
import { broadcastTo } from "./ops/broadcast.ts";
import { add } from "./ops/elementwise.ts";
import { constant } from "./ops/source.ts";
import { Region } from "./region.ts";
import { backwardScope } from "./scope.ts";
import { formatShape } from "./shape.ts";
import { isEmpty, isTensor, type Node, type Tensor } from "./tensor.ts";
import { mapTree, type Tree, treeLeaves } from "./tree.ts";

/**
 * Differentiate a loss.
 *
 * `grad(loss, wrt)[k] = ∂ loss / ∂ wrt[k]`: graph nodes like any other, which can be differentiated again.
 *
 * @param loss  () float32
 * @param wrt   a tensor or a tree of tensors
 * @returns     the same tree; zeros for what the loss does not depend on
 * @throws ShapeError  when the loss is no scalar
 * @throws Error       when the loss depends on `wrt` through an op that has no gradient
 * @example
 * const x = input("x", []);
 * grad(mul(x, x), x) // add(mul(1, x), mul(1, x)), as a graph
 */
export function grad<T extends Tree<Tensor>>(loss: Tensor, wrt: T): T {
  return gradients(loss, wrt).tree;
}

/** Differentiate a loss, and tell whether it depends on anything of `wrt`. Throws as `grad`. */
export function gradients<T extends Tree<Tensor>>(
  loss: Tensor,
  wrt: T,
): { readonly tree: T; readonly reached: boolean } {
  requireTensors("a loss", [loss]);
  requireTensors("tensors to differentiate by", treeLeaves<unknown>(wrt));
  if (loss.shape.length !== 0 || loss.dtype !== "float32") {
    throw new ShapeError(
      `grad: expected a float32 scalar, got ${loss.dtype} ${formatShape(loss.shape)}. Use sum or mean.`,
    );
  }
  const sources = new Set(treeLeaves(wrt));
  const cotangents = pullBack(new Map([[loss, constant(1)]]), sources);
  const tree = mapTree(
    wrt,
    (source) => cotangents.get(source) ?? broadcastTo(constant(0), source.shape),
  ) as T;
  return { tree, reached: [...sources].some((source) => cotangents.has(source)) };
}

function requireTensors(what: string, values: readonly unknown[]): void {
  const other = values.find((value) => !isTensor(value));
  if (values.every(isTensor)) return;
  throw new ShapeError(`grad: expected ${what}, got ${describeValue(other)}`);
}

/**
 * Walk back from outputs with known cotangents.
 *
 * @returns  the cotangents of all that was passed; of a source that was not reached, none
 */
export function pullBack(
  arrived: ReadonlyMap<Tensor, Tensor>,
  sources: ReadonlySet<Tensor>,
): ReadonlyMap<Tensor, Tensor> {
  const cotangents = new Map(arrived);
  const order = nodesOf([...arrived.keys()]);
  requireReachable(order, sources);
  const needed = dependents(order, sources);
  for (const node of order.toReversed()) {
    if (!needed.has(node) || node.inputs.every((x) => !leadsTo(x, needed, sources))) continue;
    const arriving = node.outputs.map((output) => cotangents.get(output));
    if (arriving.every((cotangent) => cotangent === undefined)) continue;
    const leaving = backwardScope(node, () => vjpOf(node, arriving));
    for (const [i, cotangent] of leaving.entries()) {
      const x = node.inputs[i]!;
      if (!cotangent || x.dtype !== "float32" || !leadsTo(x, needed, sources)) continue;
      const sum = cotangents.get(x);
      cotangents.set(x, sum ? backwardScope(node, () => add(sum, cotangent)) : cotangent);
    }
  }
  return cotangents;
}

/** The nodes that have a source among themselves or the nodes below them. */
function dependents(order: readonly Node[], sources: ReadonlySet<Tensor>): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const node of order) {
    if (node.inputs.some((x) => leadsTo(x, found, sources))) found.add(node);
  }
  return found;
}

function requireReachable(order: readonly Node[], sources: ReadonlySet<Tensor>): void {
  for (const { attributes } of order) {
    if (!(attributes instanceof Region)) continue;
    if (![...sources].some((source) => attributes.has(source))) continue;
    throw new Error(
      "grad: expected sources outside of checkpoints, got one made inside. Return it from the block.",
    );
  }
}

function leadsTo(x: Tensor, needed: ReadonlySet<Node>, sources: ReadonlySet<Tensor>): boolean {
  return needed.has(x.node) || sources.has(x);
}

function vjpOf(node: Node, arriving: readonly (Tensor | undefined)[]) {
  if (node.op.vjp === "none") {
    throw new Error(
      `grad: expected ops with a gradient on the way to the loss, got "${node.op.name}". ` +
        "Differentiate another value, or keep it out of the loss.",
    );
  }
  // without elements an output depends on nothing, whatever the op's gradient would make of it
  if (!isEmpty(node)) return node.op.vjp(node, arriving);
  return node.inputs.map(({ shape }) => broadcastTo(constant(0), shape));
}
