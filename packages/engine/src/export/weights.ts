import { create } from "@bufbuild/protobuf";
import {
  type GraphProto,
  type NodeProto,
  NodeProtoSchema,
  type TensorProto,
  TensorProto_DataType,
  TensorProtoSchema,
} from "onnx-buf";
import type { NdArray } from "../array.ts";
import { attributeProto, bytesOf } from "../onnx-proto.ts";
import { ONNX_DTYPE } from "../ops/onnx-types.ts";
import { encodeFloat16, FLOAT16_MAX } from "./float16.ts";

/** How float32 parameters are stored: as they are, or rounded to half the bytes. */
export type WeightFormat = "float32" | "float16";

/**
 * Put parameters into a graph, in the place of the inputs of their names.
 *
 * @param params  by dotted name; those that the graph does not read are left out
 * @param format  "float16" stores float32 parameters as float16, each with a Cast back
 * @throws Error  when float16 cannot hold a parameter
 */
export function withWeights(
  graph: GraphProto,
  params: ReadonlyMap<string, NdArray>,
  format: WeightFormat,
): GraphProto {
  const used = graph.input.filter(({ name }) => params.has(name)).map(({ name }) => name);
  const rounded = new Set(
    format === "float16" ? used.filter((name) => params.get(name)!.dtype === "float32") : [],
  );
  const weights = used.map((name) =>
    rounded.has(name) ? halfWeight(name, params.get(name)!) : weight(name, params.get(name)!),
  );
  const current = (name: string) => (rounded.has(name) ? castName(name) : name);
  return {
    ...graph,
    input: graph.input.filter(({ name }) => !params.has(name)),
    initializer: [...weights, ...graph.initializer],
    node: [
      ...[...rounded].map(castNode),
      ...graph.node.map((node) => ({ ...node, input: node.input.map(current) })),
    ],
  };
}

function weight(name: string, array: NdArray): TensorProto {
  return create(TensorProtoSchema, {
    name,
    dataType: ONNX_DTYPE[array.dtype],
    dims: array.shape.map(BigInt),
    rawData: bytesOf(array),
  });
}

function halfWeight(name: string, array: NdArray): TensorProto {
  const values = array.data as Float32Array;
  const bits = encodeFloat16(values);
  const lost = bits.findIndex(
    (half, i) => (half & 0x7fff) === 0x7c00 && Number.isFinite(values[i]),
  );
  if (lost >= 0) {
    throw new Error(
      `exportOnnx: expected parameters within ±${FLOAT16_MAX}, which float16 can hold, ` +
        `got ${values[lost]} at ${lost} of "${name}". Use weights: "float32".`,
    );
  }
  return create(TensorProtoSchema, {
    name,
    dataType: TensorProto_DataType.FLOAT16,
    dims: array.shape.map(BigInt),
    rawData: new Uint8Array(bits.buffer as ArrayBuffer),
  });
}

function castName(name: string): string {
  return `/float32/${name}`;
}

function castNode(name: string): NodeProto {
  return create(NodeProtoSchema, {
    opType: "Cast",
    name: castName(name),
    input: [name],
    output: [castName(name)],
    attribute: [attributeProto("to", TensorProto_DataType.FLOAT)],
  });
}

/** Drop the constants that no node reads any more. */
export function withoutUnused(graph: GraphProto): GraphProto {
  const read = new Set(graph.node.flatMap(({ input }) => input));
  return { ...graph, initializer: graph.initializer.filter(({ name }) => read.has(name)) };
}
