import { fromBinary } from "@bufbuild/protobuf";
import { ModelProtoSchema, type NodeProto } from "onnx-buf";

/**
 * Find the nodes that ONNX Runtime's WebGPU provider takes but cannot compute: they are placed on
 * the processor.
 *
 * CONTRIBUTOR NOTES: found by the conformance suite with ONNX Runtime 1.30, in Node and in
 * Chromium. ConvTranspose with groups gives wrong numbers without a word; with three axes, and
 * MaxPool with its second output, it fails when it runs.
 *
 * @param model  the bytes of an ONNX file
 * @returns      the names of the nodes
 */
export function webgpuGaps(model: Uint8Array): readonly string[] {
  const { graph } = fromBinary(ModelProtoSchema, model);
  return (graph?.node ?? []).filter(isGap).map(({ name }) => name);
}

function isGap(node: NodeProto): boolean {
  if (node.opType === "MaxPool") return node.output.length > 1;
  if (node.opType !== "ConvTranspose") return false;
  const attribute = (name: string) => node.attribute.find((each) => each.name === name);
  return Number(attribute("group")?.i ?? 1n) > 1 || (attribute("strides")?.ints.length ?? 2) > 2;
}
