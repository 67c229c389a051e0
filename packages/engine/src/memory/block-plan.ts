import type { TensorType } from "../tensor.ts";
import type { KernelNode } from "./kernel-graph.ts";
import { ALIASES, IN_PLACE } from "./onnx-ops.ts";

/** A tensor in a block: which node made it, and the steps from which and up to which it is needed. */
export interface Tenant {
  readonly madeBy: string;
  readonly from: number;
  until: number;
}

/** A piece of memory and the tensors that lie in it one after the other. */
export interface Block {
  readonly bytes: number;
  readonly tenants: Tenant[];
}

/** What is known of tensors: their types, and whose memory is no matter of the run. */
export interface TensorFacts {
  readonly typeOf: (name: string, node: KernelNode) => TensorType & { readonly bytes: number };
  /** What is fed, and the new state. */
  readonly outside: ReadonlySet<string>;
  /** What is held to the end: other outputs. */
  readonly kept: ReadonlySet<string>;
}

/**
 * Give each tensor a block as ONNX Runtime's planner does: a shape's change lies where its input
 * lies; many ops write over an input that nobody reads any more; else a block of the same shape
 * that has become free is taken, the last freed first. A block that will be taken again is not
 * given back in between.
 *
 * @see https://github.com/microsoft/onnxruntime/blob/v1.30.0/onnxruntime/core/framework/allocation_planner.cc
 */
export function planBlocks(order: readonly KernelNode[], facts: TensorFacts): readonly Block[] {
  const plan = new BlockPlan(order, facts);
  for (const [step, node] of order.entries()) plan.run(node, step);
  return plan.blocks;
}

class BlockPlan {
  readonly blocks: Block[] = [];
  readonly #facts: TensorFacts;
  readonly #end: number;
  readonly #reads = new Map<string, number>();
  readonly #readsLeft = new Map<Block, number>();
  readonly #places = new Map<string, Block>();
  readonly #shapes = new Map<Block, string>();
  /** The last freed stands at the end. */
  readonly #free = new Map<string, Block[]>();

  constructor(order: readonly KernelNode[], facts: TensorFacts) {
    this.#facts = facts;
    this.#end = order.length;
    for (const { inputs } of order)
      for (const x of inputs) this.#reads.set(x, (this.#reads.get(x) ?? 0) + 1);
  }

  run(node: KernelNode, step: number): void {
    for (const name of node.outputs)
      if (!this.#facts.outside.has(name)) this.#place(name, node, step);
    const touched = [...node.inputs, ...node.outputs].flatMap((x) => this.#places.get(x) ?? []);
    for (const x of node.inputs) {
      const block = this.#places.get(x);
      if (block) this.#readsLeft.set(block, this.#readsLeft.get(block)! - 1);
    }
    for (const block of new Set(touched)) {
      const tenant = block.tenants.at(-1)!;
      tenant.until = Math.max(tenant.until, step);
      if (this.#readsLeft.get(block) === 0 && tenant.until === step) this.#release(block);
    }
  }

  #place(name: string, node: KernelNode, step: number): void {
    const { shape, bytes } = this.#facts.typeOf(name, node);
    const key = `${shape} ${bytes}`;
    const isAlias = ALIASES.has(node.type);
    const alias = isAlias ? this.#places.get(node.inputs[0]!) : undefined;
    if (isAlias && !alias) return; // another shape of what was fed
    const block =
      alias ?? this.#overwritten(node, key) ?? this.#free.get(key)?.pop() ?? this.#new(key, bytes);
    const until = this.#facts.kept.has(name) ? this.#end : step;
    if (alias) block.tenants.at(-1)!.until = Math.max(block.tenants.at(-1)!.until, until);
    else block.tenants.push({ madeBy: node.name, from: step, until });
    this.#places.set(name, block);
    this.#readsLeft.set(block, (this.#readsLeft.get(block) ?? 0) + (this.#reads.get(name) ?? 0));
  }

  #overwritten({ type, inputs }: KernelNode, key: string): Block | undefined {
    if (!IN_PLACE.has(type)) return undefined;
    const candidates = inputs.flatMap((x) => this.#places.get(x) ?? []);
    return candidates.find(
      (block) => this.#readsLeft.get(block) === 1 && this.#shapes.get(block) === key,
    );
  }

  #new(key: string, bytes: number): Block {
    const block: Block = { bytes, tenants: [] };
    this.blocks.push(block);
    this.#shapes.set(block, key);
    return block;
  }

  #release(block: Block): void {
    const key = this.#shapes.get(block)!;
    const free = this.#free.get(key);
    if (free) free.push(block);
    else this.#free.set(key, [block]);
  }
}
