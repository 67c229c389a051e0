import { create, toBinary } from "@bufbuild/protobuf";
import type { DType, NdArray, Random } from "@syntopia/engine";
import { ndarray } from "@syntopia/engine";
import {
  type AttributeProto,
  AttributeProto_AttributeType,
  AttributeProtoSchema,
  type GraphProto,
  GraphProtoSchema,
  ModelProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  OperatorSetIdProtoSchema,
  type TensorProto,
  TensorProtoSchema,
  ValueInfoProtoSchema,
} from "onnx-buf";
import { bytesOf, valueInfo } from "../../src/onnx-proto.ts";
import { ONNX_DTYPE } from "../../src/ops/onnx-types.ts";
import { sizeOf } from "../../src/shape.ts";

/** An attribute of an ONNX node; a plain number is an integer. */
export type Attribute =
  | number
  | string
  | readonly number[]
  | { readonly float: number }
  | { readonly floats: readonly number[] }
  | { readonly strings: readonly string[] }
  | { readonly tensor: NdArray }
  | { readonly graph: GraphProto };

/** A random input that is fed: uniform in [low, high), default [-2, 2); whole numbers for integers. */
export interface Fed {
  readonly shape: readonly number[];
  readonly dtype?: DType;
  readonly low?: number;
  readonly high?: number;
}

/** One node: what it is fed, what it is given as initialisers (arrays), what is left out (null). */
export interface NodeCase {
  readonly title: string;
  readonly inputs: readonly (Fed | NdArray | null)[];
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly outputs?: number;
  /** What graphs inside the node read from outside, named captured0, captured1, … */
  readonly captured?: readonly Fed[];
  /** Versions of ONNX's operators to write it in, default 17. */
  readonly opsets?: readonly number[];
}

/** Draw the numbers of a fed input. */
export function draw(
  { shape, dtype = "float32", low = -2, high = 2 }: Fed,
  random: Random,
): NdArray {
  const numbers = Array.from({ length: sizeOf(shape) }, () => {
    const x = low + random.uniform() * (high - low);
    return dtype === "float32" ? x : Math.floor(x);
  });
  return ndarray(numbers, shape, dtype);
}

/** Tell an array from the form of a fed input. */
export function isArray(input: Fed | NdArray | null): input is NdArray {
  return input !== null && "data" in input;
}

/** Write an initialiser. */
export function tensorProto(name: string, array: NdArray): TensorProto {
  return create(TensorProtoSchema, {
    name,
    dataType: ONNX_DTYPE[array.dtype],
    dims: array.shape.map(BigInt),
    rawData: bytesOf(array),
  });
}

/** Write a node. */
export function nodeProto(
  operator: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: Readonly<Record<string, Attribute>> = {},
  name = "the node",
): NodeProto {
  const dot = operator.lastIndexOf(".");
  return create(NodeProtoSchema, {
    opType: operator.slice(dot + 1),
    domain: operator.slice(0, Math.max(0, dot)),
    name,
    input: [...inputs],
    output: [...outputs],
    attribute: Object.entries(attributes).map(([key, value]) => attributeProto(key, value)),
  });
}

function attributeProto(name: string, value: Attribute): AttributeProto {
  const type = AttributeProto_AttributeType;
  const text = new TextEncoder();
  const make = (fields: object) => create(AttributeProtoSchema, { name, ...fields });
  if (typeof value === "number") return make({ type: type.INT, i: BigInt(value) });
  if (typeof value === "string") return make({ type: type.STRING, s: text.encode(value) });
  if ("float" in value) return make({ type: type.FLOAT, f: value.float });
  if ("floats" in value) return make({ type: type.FLOATS, floats: [...value.floats] });
  if ("strings" in value)
    return make({ type: type.STRINGS, strings: value.strings.map((each) => text.encode(each)) });
  if ("tensor" in value) return make({ type: type.TENSOR, t: tensorProto("", value.tensor) });
  if ("graph" in value) return make({ type: type.GRAPH, g: value.graph });
  return make({ type: type.INTS, ints: value.map(BigInt) });
}

/** What a model is made of. */
export interface ModelParts {
  readonly nodes: readonly NodeProto[];
  readonly inputs?: Readonly<
    Record<string, { readonly shape: readonly number[]; readonly dtype?: DType }>
  >;
  readonly initializers?: readonly TensorProto[];
  readonly outputs: readonly string[];
  readonly opset?: number;
}

/** Write a graph; its outputs have no types, which ONNX Runtime infers. */
export function graphProto({
  nodes,
  inputs = {},
  initializers = [],
  outputs,
}: ModelParts): GraphProto {
  return create(GraphProtoSchema, {
    name: "test",
    node: [...nodes],
    initializer: [...initializers],
    input: Object.entries(inputs).map(([name, { shape, dtype = "float32" }]) =>
      valueInfo(name, { shape, dtype }),
    ),
    output: outputs.map((name) => create(ValueInfoProtoSchema, { name })),
  });
}

/** Write a model file. */
export function modelBytes(parts: ModelParts, extra: object = {}): Uint8Array {
  const { opset = 17 } = parts;
  const version = (domain: string, number: number) =>
    create(OperatorSetIdProtoSchema, { domain, version: BigInt(number) });
  const model = create(ModelProtoSchema, {
    irVersion: 8n,
    opsetImport: [version("", opset), version("com.microsoft", 1)],
    graph: graphProto(parts),
    ...extra,
  });
  return toBinary(ModelProtoSchema, model);
}

/** What a case is fed, by name. */
export function fedInputs({ inputs, captured = [] }: NodeCase): Readonly<Record<string, Fed>> {
  const own = inputs.flatMap((input, i) =>
    input === null || isArray(input) ? [] : [[`x${i}`, input] as const],
  );
  const outer = captured.map((input, i) => [`captured${i}`, input] as const);
  return Object.fromEntries([...own, ...outer]);
}

/** Write a model of one node: fed inputs are named x0, x1, …, outputs y0, y1, …. */
export function oneNode(operator: string, each: NodeCase, opset: number): Uint8Array {
  const names = each.inputs.map((input, i) => (input === null ? "" : `x${i}`));
  const outputs = Array.from({ length: each.outputs ?? 1 }, (_, i) => `y${i}`);
  return modelBytes({
    nodes: [nodeProto(operator, names, outputs, each.attributes)],
    inputs: fedInputs(each),
    initializers: each.inputs.flatMap((input, i) =>
      isArray(input) ? [tensorProto(`x${i}`, input)] : [],
    ),
    outputs,
    opset,
  });
}
