import type { DType, NdArray } from "./array.ts";
import { describeValue } from "./describe-value.ts";
import { ShapeError } from "./errors.ts";
import type { Op } from "./ops/op.ts";
import { type Scope, scopeFor } from "./scope.ts";
import { type Shape, sizeOf } from "./shape.ts";

/** What is known of a tensor before it is computed. */
export interface TensorType {
  readonly shape: Shape;
  readonly dtype: DType;
}

/** One output of a node: a value yet to be computed. */
export interface Tensor extends TensorType {
  readonly node: Node;
  readonly index: number;
}

/** One application of an op to its inputs. */
// biome-ignore lint/suspicious/noExplicitAny: a graph holds nodes of every op, each with attributes of its own
export interface Node<A = any> {
  readonly op: Op<A>;
  readonly inputs: readonly Tensor[];
  readonly attributes: A;
  readonly outputs: readonly Tensor[];
  readonly scope: Scope;
  /** Counts up as nodes are made: a node's inputs have lower numbers. */
  readonly serial: number;
}

let made = 0;

/** The number that the next node will have. */
export function nextSerial(): number {
  return made;
}

/** Where a number stands for a constant tensor. */
export type Operand = Tensor | number;

/** Apply an op: infer the types of its outputs, check the inputs, make the node. */
export function applyOp<A>(op: Op<A>, inputs: readonly Tensor[], attributes: A): readonly Tensor[] {
  requireTensors(op.name, inputs);
  const outputs: Tensor[] = [];
  const node: Node<A> = {
    op,
    inputs,
    attributes,
    outputs,
    scope: scopeFor(inputs),
    serial: made++,
  };
  for (const type of op.infer(inputs, attributes)) {
    outputs.push({ node, index: outputs.length, shape: type.shape, dtype: type.dtype });
  }
  return outputs;
}

/** Refuse anything but tensors as the inputs of an op. Throws ShapeError. */
export function requireTensors(where: string, inputs: readonly unknown[]): void {
  const place = inputs.findIndex((x) => !isTensor(x));
  if (place < 0) return;
  throw new ShapeError(
    `${where}: expected a tensor as input ${place}, got ${describeValue(inputs[place])}. ` +
      "Numbers and arrays become tensors by constant(), what is fed by input(); undefined is often a misspelt name.",
  );
}

/** Tell a tensor from an array or a number. */
export function isTensor(value: unknown): value is Tensor {
  return typeof value === "object" && value !== null && "node" in value && "index" in value;
}

/** Tell whether no output of a node has an element. */
export function isEmpty({ outputs }: Node): boolean {
  return outputs.every(({ shape }) => sizeOf(shape) === 0);
}

/** The array behind a constant tensor, or undefined for anything else. */
export function constantOf(tensor: Tensor): NdArray | undefined {
  return tensor.node.op.name === "constant" ? (tensor.node.attributes as NdArray) : undefined;
}
