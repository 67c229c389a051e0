import { backwardScope } from "./scope.ts";
import { applyOp, type Node, type Tensor } from "./tensor.ts";

/** The nodes between some outputs and what was there before them: a part of a graph that can be made again. */
export class Region {
  /** What the nodes read from outside, in the order in which it was made; constants are not listed. */
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
  readonly #nodes: ReadonlySet<Node>;

  /** @param isInside  tells the nodes of the region from those that it reads */
  constructor(outputs: readonly Tensor[], isInside: (node: Node) => boolean) {
    this.outputs = outputs;
    const nodes = new Set<Node>();
    const border = new Set<Tensor>();
    const open = outputs.map(({ node }) => node);
    for (let node = open.pop(); node; node = open.pop()) {
      if (nodes.has(node)) continue;
      nodes.add(node);
      for (const x of node.inputs) {
        if (x.node.op.name === "constant") continue;
        if (isInside(x.node)) open.push(x.node);
        else border.add(x);
      }
    }
    this.#nodes = new Set([...nodes].sort((a, b) => a.serial - b.serial));
    this.inputs = [...border].sort((a, b) => a.node.serial - b.node.serial || a.index - b.index);
  }

  has({ node }: Tensor): boolean {
    return this.#nodes.has(node);
  }

  /** Make the nodes again on other inputs, as parts of the gradient of the same layers. */
  copy(inputs: readonly Tensor[]): readonly Tensor[] {
    const twins = new Map(this.inputs.map((x, i) => [x, inputs[i]!]));
    const twin = (x: Tensor) => twins.get(x) ?? x;
    for (const node of this.#nodes) {
      const made = backwardScope(node, () =>
        applyOp(node.op, node.inputs.map(twin), node.attributes),
      );
      for (const [i, output] of node.outputs.entries()) twins.set(output, made[i]!);
    }
    return this.outputs.map(twin);
  }
}
