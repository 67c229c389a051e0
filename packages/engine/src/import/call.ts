import type { AttributeProto } from "onnx-buf";
import type { DType, NdArray } from "../array.ts";
import type { Tensor } from "../tensor.ts";
import { dtypeOf } from "./element-types.ts";
import { knownOf } from "./fold/known.ts";
import type { Known } from "./fold/value.ts";
import type { OnnxGraph, OnnxNode } from "./graph.ts";
import { readTensor } from "./initializer.ts";

const text = new TextDecoder();

/**
 * One node as its operator reads it: inputs as tensors, attributes by name and type.
 *
 * It remembers which attributes were read, so that none is passed over without a word.
 */
export class Call {
  readonly #node: OnnxNode;
  readonly #inputs: readonly (Tensor | undefined)[];
  readonly #enter: (graph: OnnxGraph) => readonly Tensor[];
  readonly #read = new Set<string>();

  constructor(
    node: OnnxNode,
    inputs: readonly (Tensor | undefined)[],
    enter: (graph: OnnxGraph) => readonly Tensor[],
  ) {
    this.#node = node;
    this.#inputs = inputs;
    this.#enter = enter;
  }

  /** Where errors happen: the operator and the node's name. */
  get where(): string {
    return `importOnnx: ${this.#node.operator} "${this.#node.name}"`;
  }

  /** The version of the operator's domain. */
  get opset(): number {
    return this.#node.opset;
  }

  /** How many outputs the node names, trailing ones that are left out not counted. */
  get outputCount(): number {
    return this.#node.outputs.findLastIndex((name) => name !== "") + 1;
  }

  /** All inputs, for operators that take any number. Throws when one is left out. */
  get inputs(): readonly Tensor[] {
    return this.#inputs.map((_, i) => this.input(i));
  }

  /** An input that must be there. */
  input(index: number): Tensor {
    const found = this.#inputs[index];
    if (found) return found;
    throw new Error(`${this.where}: expected an input ${index}, got none.`);
  }

  /** An input that may be left out. */
  optional(index: number): Tensor | undefined {
    return this.#inputs[index];
  }

  /** The numbers of an input that must be known while the graph is built. */
  known(index: number): Known {
    const tensor = this.input(index);
    const known = knownOf(tensor);
    if (known) return known;
    throw new Error(
      `${this.where}: expected input ${index} to be known from the model and the shapes of its inputs, ` +
        `got a value that depends on what is fed (made by "${tensor.node.op.name}"). ` +
        "The shapes of a graph are fixed here: cut the model before this node, or export it with fixed shapes.",
    );
  }

  /** A list of known numbers: an input, or in older versions an attribute; undefined where neither is there. */
  numbers(index: number, attribute?: string): readonly number[] | undefined {
    const proto = attribute === undefined ? undefined : this.#attribute(attribute);
    if (proto) return proto.ints.length > 0 ? proto.ints.map(Number) : [...proto.floats];
    return this.optional(index) ? Array.from(this.known(index).data) : undefined;
  }

  /** One known number: an input, or in older versions an attribute. */
  number(index: number, attribute?: string): number | undefined {
    const proto = attribute === undefined ? undefined : this.#attribute(attribute);
    if (proto) return proto.type === FLOAT ? proto.f : Number(proto.i);
    return this.optional(index) ? this.known(index).data[0] : undefined;
  }

  /** A whole-number attribute. */
  int<D extends number | undefined>(name: string, otherwise: D): number | D {
    const proto = this.#attribute(name);
    return proto ? Number(proto.i) : otherwise;
  }

  /** A yes-or-no attribute, which ONNX writes as 0 or 1. */
  flag(name: string, otherwise = false): boolean {
    return this.int(name, otherwise ? 1 : 0) !== 0;
  }

  /** A float attribute. */
  float<D extends number | undefined>(name: string, otherwise: D): number | D {
    return this.#attribute(name)?.f ?? otherwise;
  }

  /** A list of whole numbers. */
  ints(name: string): readonly number[] | undefined {
    return this.#attribute(name)?.ints.map(Number);
  }

  /** A list of floats. */
  floats(name: string): readonly number[] | undefined {
    return this.#attribute(name)?.floats;
  }

  /** A text attribute that must be one of a few. */
  choice<const T extends string>(name: string, allowed: readonly T[], otherwise: NoInfer<T>): T {
    const proto = this.#attribute(name);
    const value = proto ? text.decode(proto.s) : otherwise;
    const found = allowed.find((each) => each === value);
    if (found !== undefined) return found;
    throw this.unsupported(name, allowed.map((each) => `"${each}"`).join(" or "), `"${value}"`);
  }

  /** A text attribute. */
  text(name: string): string | undefined {
    const proto = this.#attribute(name);
    return proto && text.decode(proto.s);
  }

  /** A list of texts. */
  texts(name: string): readonly string[] | undefined {
    return this.#attribute(name)?.strings.map((each) => text.decode(each));
  }

  /** An array attribute. */
  array(name: string): NdArray | undefined {
    const tensor = this.#attribute(name)?.t;
    return tensor && readTensor(`${this.where}: ${name}`, tensor);
  }

  /** How the engine holds an ONNX element type, given by its number. */
  dtype(type: number): DType {
    return dtypeOf(this.where, type);
  }

  /** Pass over attributes that make no difference here. */
  ignore(...names: readonly string[]): void {
    for (const name of names) this.#read.add(name);
  }

  /** Build the graph inside the node and return its outputs. */
  enter(name: string): readonly Tensor[] {
    this.#attribute(name);
    const graph = this.#node.subgraph(name);
    if (graph) return this.#enter(graph);
    throw new Error(`${this.where}: expected a graph "${name}", got none.`);
  }

  /** The error for an attribute or input whose value is not provided for. */
  unsupported(name: string, expected: string, got: string): Error {
    return new Error(
      `${this.where}: expected ${name} of ${expected}, got ${got}. Cut the model before this node, or export it otherwise.`,
    );
  }

  /** Refuse attributes that the operator never looked at. */
  requireAllRead(): void {
    const unread = [...this.#node.attributes.keys()].find((name) => !this.#read.has(name));
    if (unread === undefined) return;
    const known = [...this.#read].join(", ") || "none";
    throw new Error(
      `${this.where}: expected attributes of opset ${this.opset} that are provided for (${known}), got "${unread}".`,
    );
  }

  #attribute(name: string): AttributeProto | undefined {
    this.#read.add(name);
    return this.#node.attributes.get(name);
  }
}

/** ONNX's number for float attributes. */
const FLOAT = 1;
