import { create, toBinary } from "@bufbuild/protobuf";
import {
  type GraphProto,
  GraphProtoSchema,
  type ModelProto,
  ModelProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  OperatorSetIdProtoSchema,
  type TensorProto,
  TensorProtoSchema,
} from "onnx-buf";
import { type NdArray, ndarray, zerosArray } from "./array.ts";
import { describeValue } from "./describe-value.ts";
import { ShapeError } from "./errors.ts";
import { nodesOf } from "./graph.ts";
import { attributeProto, bytesOf, valueInfo } from "./onnx-proto.ts";
import { ONNX_DTYPE } from "./ops/onnx-types.ts";
import type { Emitter, OnnxAttribute } from "./ops/op.ts";
import { scopePrefix } from "./scope.ts";
import { isEmpty, isTensor, type Node, type Tensor, type TensorType } from "./tensor.ts";

/** The version of ONNX's operators that is written. */
const OPSET = 21;

/** An ONNX file with the names and types of what goes in and comes out. */
export interface OnnxModel {
  readonly bytes: Uint8Array;
  readonly inputs: Readonly<Record<string, TensorType>>;
  readonly outputs: Readonly<Record<string, TensorType>>;
}

/**
 * Write a graph as an ONNX model.
 *
 * @param outputs  what to compute, by name
 * @returns        the file's bytes, and the inputs that the outputs depend on
 * @throws Error   when two inputs have one name, an output has the name of an input, or a name
 *                 is empty or starts with "/"
 * @see https://onnx.ai/onnx/repo-docs/IR.html
 */
export function toOnnx(outputs: Readonly<Record<string, Tensor>>): OnnxModel {
  const { graph, types, ...ends } = writeGraph(outputs);
  return { bytes: toBinary(ModelProtoSchema, modelProto(graph)), ...ends };
}

/** A graph in ONNX's form, before it is a file. */
export interface OnnxGraph extends Omit<OnnxModel, "bytes"> {
  readonly graph: GraphProto;
  /** The types of the tensors by their names in the graph; what an op has between its nodes is not there. */
  readonly types: ReadonlyMap<string, TensorType>;
}

/** Write a graph in ONNX's form; the storage of constants is shared. Throws as `toOnnx`. */
export function writeGraph(outputs: Readonly<Record<string, Tensor>>): OnnxGraph {
  requireOutputs(outputs);
  const writer = new GraphWriter();
  const inputs = new Map<string, Tensor>();
  for (const node of nodesOf(Object.values(outputs))) {
    if (node.op.name === "input") declareInput(inputs, node);
    writer.add(node);
  }
  for (const [name, tensor] of Object.entries(outputs)) {
    requireName(name);
    if (inputs.has(name))
      throw new Error(
        `toOnnx: expected outputs named apart from inputs, got "${name}" as both. Rename the output.`,
      );
    writer.rename(tensor, name);
  }
  const ends = { inputs: typesOf(inputs), outputs: typesOf(Object.entries(outputs)) };
  return { graph: writer.graph(ends), types: writer.types(), ...ends };
}

/** Refuse outputs that are no tensors by name. Throws ShapeError. */
export function requireOutputs(outputs: Readonly<Record<string, unknown>>): void {
  if (typeof outputs !== "object" || outputs === null || Array.isArray(outputs)) {
    throw new ShapeError(
      `toOnnx: expected tensors by name, got ${describeValue(outputs)}. Write { y }.`,
    );
  }
  const other = Object.entries(outputs).find(([, output]) => !isTensor(output));
  if (!other) return;
  throw new ShapeError(
    `toOnnx: expected tensors by name, got ${describeValue(other[1])} as "${other[0]}". Use constant() for arrays.`,
  );
}

/** Put a graph into a model: versions and who made it. */
export function modelProto(graph: GraphProto): ModelProto {
  const opsetImport = [
    create(OperatorSetIdProtoSchema, { domain: "", version: BigInt(OPSET) }),
    create(OperatorSetIdProtoSchema, { domain: "com.microsoft", version: 1n }),
  ];
  return create(ModelProtoSchema, {
    irVersion: 10n,
    opsetImport,
    graph,
    producerName: "@syntopia/engine",
  });
}

function declareInput(inputs: Map<string, Tensor>, { attributes, outputs }: Node): void {
  const { name } = attributes as { readonly name: string };
  requireName(name);
  if (inputs.has(name))
    throw new Error(`toOnnx: expected one input of each name, got two named "${name}"`);
  inputs.set(name, outputs[0]!);
}

/** An empty name means "left out" in ONNX; a leading "/" marks the values in between. */
function requireName(name: string): void {
  if (name !== "" && !name.startsWith("/")) return;
  throw new Error(
    `toOnnx: expected names that are not empty and do not start with "/", got "${name}"`,
  );
}

function typesOf(tensors: Iterable<readonly [string, Tensor]>): Record<string, TensorType> {
  return Object.fromEntries(
    Array.from(tensors, ([name, { shape, dtype }]) => [name, { shape, dtype }]),
  );
}

/** Collects the parts of one ONNX graph. */
class GraphWriter implements Emitter {
  readonly #nodes: NodeProto[] = [];
  readonly #initializers: TensorProto[] = [];
  readonly #names = new Map<Tensor, string>();
  readonly #constants = new Map<string, string>();
  readonly #written = new Map<NdArray["data"], Map<string, string>>();
  /** The names that nodes gave to their outputs, and by which of them outputs of the graph go. */
  readonly #produced = new Set<string>();
  readonly #outputs = new Map<string, string>();
  readonly #declared = new Map<string, TensorType>();
  #count = 0;
  #prefix = "/";

  add(node: Node): void {
    this.#prefix = scopePrefix(node.scope);
    const inputs = node.inputs.map((x) => this.#names.get(x)!);
    const isGiven = node.op.name !== "input" && isEmpty(node);
    const names = isGiven ? this.#emptyOutputs(node) : node.op.emit(this, inputs, node);
    for (const [i, output] of node.outputs.entries()) this.#names.set(output, names[i]!);
  }

  /** ONNX Runtime refuses some ops on arrays without elements; there is nothing to compute either. */
  #emptyOutputs({ outputs }: Node): readonly string[] {
    return outputs.map(({ shape, dtype }) => this.constant(zerosArray(shape, dtype)));
  }

  /** Let an output appear under its name: its node writes it there, unless it is only passed on. */
  rename(tensor: Tensor, name: string): void {
    const written = this.#names.get(tensor)!;
    const isFree = this.#produced.has(written) && !this.#outputs.has(written);
    if (isFree) this.#outputs.set(written, name);
    else this.#append("Identity", [written], [name], {}, "");
  }

  node(
    type: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, OnnxAttribute>> = {},
    { outputs = 1, domain = "" }: { readonly outputs?: number; readonly domain?: string } = {},
  ): readonly string[] {
    const names = Array.from({ length: outputs }, () => `${this.#prefix}${type}_${this.#count++}`);
    this.#append(type, inputs, names, attributes, domain);
    for (const name of names) this.#produced.add(name);
    return names;
  }

  #append(
    type: string,
    inputs: readonly string[],
    outputs: readonly string[],
    attributes: Readonly<Record<string, OnnxAttribute>>,
    domain: string,
  ): void {
    this.#nodes.push(
      create(NodeProtoSchema, {
        opType: type,
        domain,
        name: outputs[0]!,
        input: [...inputs],
        output: [...outputs],
        attribute: Object.entries(attributes).map(([name, value]) => attributeProto(name, value)),
      }),
    );
  }

  constant(array: NdArray): string {
    // small constants are compared by their bytes (0 is not -0), large ones by the storage they share
    if (array.data.length > 64) return this.#writeOnce(array);
    const key = `${array.dtype} ${array.shape} ${bytesOf(array)}`;
    const known = this.#constants.get(key);
    if (known) return known;
    const name = this.#initializer(array);
    this.#constants.set(key, name);
    return name;
  }

  #writeOnce(array: NdArray): string {
    const shapes = this.#written.get(array.data) ?? new Map<string, string>();
    this.#written.set(array.data, shapes);
    const key = String(array.shape);
    const name = shapes.get(key) ?? this.#initializer(array);
    shapes.set(key, name);
    return name;
  }

  #initializer(array: NdArray): string {
    const name = `/constant_${this.#count++}`;
    this.#initializers.push(
      create(TensorProtoSchema, {
        name,
        dataType: ONNX_DTYPE[array.dtype],
        dims: array.shape.map(BigInt),
        rawData: bytesOf(array),
      }),
    );
    return name;
  }

  declare(name: string, type: TensorType): void {
    this.#declared.set(name, type);
  }

  integers(values: readonly number[]): string {
    return this.constant(ndarray(values, [values.length], "int64"));
  }

  #renamed(node: NodeProto): NodeProto {
    const known = (name: string) => this.#outputs.get(name) ?? name;
    return { ...node, input: node.input.map(known), output: node.output.map(known) };
  }

  types(): ReadonlyMap<string, TensorType> {
    const named = [...this.#names].map(
      ([{ shape, dtype }, name]) => [name, { shape, dtype }] as const,
    );
    return new Map(named.map(([name, type]) => [this.#outputs.get(name) ?? name, type]));
  }

  graph({ inputs, outputs }: Pick<OnnxModel, "inputs" | "outputs">): GraphProto {
    return create(GraphProtoSchema, {
      name: "syntopia",
      node: this.#nodes.map((node) => this.#renamed(node)),
      initializer: this.#initializers,
      input: Object.entries(inputs).map(([name, type]) => valueInfo(name, type)),
      output: Object.entries(outputs).map(([name, type]) => valueInfo(name, type)),
      valueInfo: [...this.#declared]
        .filter(([name]) => !this.#outputs.has(name))
        .map(([name, type]) => valueInfo(name, type)),
    });
  }
}
