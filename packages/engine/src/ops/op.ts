import type { DType, NdArray } from "../array.ts";
import type { Shape } from "../shape.ts";
import type { Node, Tensor, TensorType } from "../tensor.ts";

/** An attribute of an ONNX node. */
export type OnnxAttribute = number | string | readonly number[] | { readonly float: number };

/** What an op writes its ONNX nodes to. */
export interface Emitter {
  /**
   * Add an ONNX node and return the names of its outputs.
   *
   * @param type        the ONNX operator, such as "MatMul"
   * @param inputs      names; an empty one is an optional input left out
   * @param attributes  integers stay integers; write `{ float: 1 }` for a float attribute
   * @param options     `outputs`: how many, default 1; `domain`: default ONNX's own
   */
  node(
    type: string,
    inputs: readonly string[],
    attributes?: Readonly<Record<string, OnnxAttribute>>,
    options?: { readonly outputs?: number; readonly domain?: string },
  ): readonly string[];
  /** Add a constant and return its name; equal ones are kept once. */
  constant(array: NdArray): string;
  /** Tell the type of a value where its shape cannot be found from the nodes; then it still fuses. */
  declare(name: string, type: TensorType): void;
  /** Add a one-axis int64 constant, the form in which ONNX takes axes, shapes and pads. */
  integers(values: readonly number[]): string;
}

/** The gradient of a loss towards each output of a node, where there is one. */
export type Cotangents = readonly (Tensor | undefined)[];

/** An example application, from which the table tests are made. */
export interface OpSample {
  /** What is special about it, such as "broadcasts over the batch". */
  readonly title: string;
  readonly inputs: readonly SampleInput[];
  readonly build: (...inputs: readonly Tensor[]) => Tensor;
}

/**
 * A random input: uniform in [low, high), default [-2, 2), whole numbers for int32;
 * nothing closer to 0 than `gap`, default 0, for ops with a kink there.
 */
export interface SampleInput {
  readonly shape: Shape;
  readonly dtype?: DType;
  readonly low?: number;
  readonly high?: number;
  readonly gap?: number;
}

/** One op, one entry: all that the gradient walk, the emitter, the printer and the tests read. */
export interface Op<A> {
  readonly name: string;
  /** Check the inputs and tell the types of the outputs. Throws ShapeError. */
  infer(inputs: readonly Tensor[], attributes: A): readonly TensorType[];
  /** Write the node's ONNX form and return the names of its outputs. */
  emit(emitter: Emitter, inputs: readonly string[], node: Node<A>): readonly string[];
  /** The vector-Jacobian product: cotangents of the outputs to cotangents of the inputs. */
  readonly vjp: "none" | ((node: Node<A>, cotangents: Cotangents) => Cotangents);
  readonly samples: readonly OpSample[];
}
