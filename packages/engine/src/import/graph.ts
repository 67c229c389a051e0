import { fromBinary } from "@bufbuild/protobuf";
import {
  type AttributeProto,
  type GraphProto,
  type ModelProto,
  ModelProtoSchema,
  type NodeProto,
  type OperatorSetIdProto,
  type TensorProto,
  type ValueInfoProto,
} from "onnx-buf";
import { type Functions, functionsOf, inlineFunction } from "./functions.ts";

/** One node of an ONNX graph; `operator` is its name, with the domain unless it is ONNX's own. */
export interface OnnxNode {
  readonly operator: string;
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: ReadonlyMap<string, AttributeProto>;
  /** The version of the operators of its domain. */
  readonly opset: number;
  /** The graph inside it by the attribute's name, such as a branch of `If`. */
  readonly subgraph: (attribute: string) => OnnxGraph | undefined;
}

/** An ONNX graph as read; nodes stand after what they need. */
export interface OnnxGraph {
  readonly nodes: readonly OnnxNode[];
  readonly initializers: ReadonlyMap<string, TensorProto>;
  /** What is fed, without the initialisers that old files list among the inputs. */
  readonly inputs: readonly ValueInfoProto[];
  readonly outputs: readonly string[];
  /** What is known of the values in between. */
  readonly valueInfo: ReadonlyMap<string, ValueInfoProto>;
}

/** The oldest version of ONNX's operators that is read. Earlier ones broadcast by attributes. */
const OLDEST_OPSET = 7;
/** The newest one that was read through when this was written. */
const NEWEST_OPSET = 24;

/**
 * Read an ONNX file. Functions of the model's own are replaced by their nodes.
 *
 * @throws Error  when the bytes are no ONNX model, or its operators are older than version 7
 */
export function readModel(bytes: Uint8Array): OnnxGraph {
  const model = decode(bytes);
  const versions = versionsOf(model.opsetImport);
  const version = versions.get("") ?? OLDEST_OPSET;
  if (version < OLDEST_OPSET || version > NEWEST_OPSET) {
    throw new Error(
      `importOnnx: expected a model of opset ${OLDEST_OPSET} to ${NEWEST_OPSET}, got opset ${version}. ` +
        "Export it again, or convert it with onnx.version_converter.",
    );
  }
  return readGraph(model.graph!, versions, functionsOf(model.functions));
}

function decode(bytes: Uint8Array): ModelProto {
  let model: ModelProto | undefined;
  try {
    model = fromBinary(ModelProtoSchema, bytes);
  } catch {
    // told below
  }
  if (model?.graph && model.opsetImport.length > 0) return model;
  throw new Error(
    `importOnnx: expected the bytes of an ONNX model, got ${bytes.length} bytes that are none. Is the file whole?`,
  );
}

/** The version of each domain's operators; ONNX's own domain is "". */
function versionsOf(imports: readonly OperatorSetIdProto[]): ReadonlyMap<string, number> {
  return new Map(imports.map(({ domain, version }) => [ownDomain(domain), Number(version)]));
}

function ownDomain(domain: string): string {
  return domain === "ai.onnx" ? "" : domain;
}

function readGraph(
  graph: GraphProto,
  versions: ReadonlyMap<string, number>,
  functions: Functions,
): OnnxGraph {
  const initializers = new Map(graph.initializer.map((tensor) => [tensor.name, tensor]));
  return {
    nodes: graph.node.flatMap((node) => readNode(node, versions, functions)),
    initializers,
    inputs: graph.input.filter(({ name }) => !initializers.has(name)),
    outputs: graph.output.map(({ name }) => name),
    valueInfo: new Map([...graph.valueInfo, ...graph.output].map((info) => [info.name, info])),
  };
}

function readNode(
  node: NodeProto,
  versions: ReadonlyMap<string, number>,
  functions: Functions,
): readonly OnnxNode[] {
  const inlined = inlineFunction(node, functions);
  if (inlined) {
    const inner = versionsOf(inlined.opsetImport);
    return inlined.nodes.flatMap((each) => readNode(each, inner, functions));
  }
  const domain = ownDomain(node.domain);
  const attributes = new Map(node.attribute.map((each) => [each.name, detached(each)]));
  return [
    {
      operator: domain === "" ? node.opType : `${domain}.${node.opType}`,
      name: node.name || (node.output[0] ?? ""),
      inputs: node.input,
      outputs: node.output,
      attributes,
      opset: versions.get(domain) ?? 1,
      subgraph: (name) => {
        const inner = attributes.get(name)?.g;
        return inner && readGraph(inner, versions, functions);
      },
    },
  ];
}

/** Copy the bytes of an array: as a view they would keep the whole file in memory. */
function detached(attribute: AttributeProto): AttributeProto {
  const { t } = attribute;
  return t ? { ...attribute, t: { ...t, rawData: t.rawData.slice() } } : attribute;
}
