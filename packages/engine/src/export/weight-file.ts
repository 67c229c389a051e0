import { create } from "@bufbuild/protobuf";
import {
  type GraphProto,
  StringStringEntryProtoSchema,
  type TensorProto,
  TensorProto_DataLocation,
} from "onnx-buf";

/** The file beside a model that holds its weights. */
export interface WeightFile {
  /** Its name, in the folder of the model. */
  readonly name: string;
  /** Its bytes, in parts that follow one another. */
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
}

/** A graph, and what of it is kept elsewhere. */
export interface StoredGraph {
  readonly graph: GraphProto;
  readonly externalData?: WeightFile;
}

/** Smaller constants stay inside the model: runtimes read them while they load the graph. */
const SMALLEST_BYTES = 1024;
/** Runtimes map weights that begin at a page of memory. */
const PAGE_BYTES = 4096;

/**
 * Move the large weights of a graph, those of 1 kB and more, into a file of their own.
 *
 * @param name    of that file
 * @throws Error  when it is not a plain file name
 * @see https://onnx.ai/onnx/repo-docs/ExternalData.html
 */
export function withExternalData(graph: GraphProto, name: string): StoredGraph {
  if (!/^[^/\\]+$/.test(name) || name === "." || name === "..") {
    throw new Error(`exportOnnx: expected externalData to be a file name, got "${name}"`);
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let end = 0;
  const initializer = graph.initializer.map((tensor) => {
    const { rawData } = tensor;
    if (rawData.length < SMALLEST_BYTES) return tensor;
    const offset = Math.ceil(end / PAGE_BYTES) * PAGE_BYTES;
    if (offset > end) parts.push(new Uint8Array(offset - end));
    parts.push(rawData);
    end = offset + rawData.length;
    return pointingAt(tensor, { location: name, offset, length: rawData.length });
  });
  if (parts.length === 0) return { graph };
  return { graph: { ...graph, initializer }, externalData: { name, parts } };
}

function pointingAt(tensor: TensorProto, place: Readonly<Record<string, unknown>>): TensorProto {
  return {
    ...tensor,
    rawData: new Uint8Array(),
    dataLocation: TensorProto_DataLocation.EXTERNAL,
    externalData: Object.entries(place).map(([key, value]) =>
      create(StringStringEntryProtoSchema, { key, value: String(value) }),
    ),
  };
}

/**
 * The bytes of an initializer, wherever they are.
 *
 * @param external  the external data file
 * @throws Error    when it is needed and not given, or too short
 */
export function tensorBytes(tensor: TensorProto, external?: Uint8Array): Uint8Array<ArrayBuffer> {
  if (tensor.dataLocation !== TensorProto_DataLocation.EXTERNAL) return tensor.rawData;
  const place = new Map(tensor.externalData.map(({ key, value }) => [key, value]));
  const start = Number(place.get("offset") ?? 0);
  const end = start + Number(place.get("length"));
  if (external && end <= external.length) {
    return external.subarray(start, end) as Uint8Array<ArrayBuffer>;
  }
  throw new Error(
    `readModel: expected "${tensor.name}" up to byte ${end} of "${place.get("location")}", ` +
      `got ${external ? `${external.length} bytes` : "no such data"}. Keep the two files together.`,
  );
}

/** The name of the external data file that a graph needs, or undefined. */
export function externalLocation({ initializer }: GraphProto): string | undefined {
  const outside = initializer.find(
    ({ dataLocation }) => dataLocation === TensorProto_DataLocation.EXTERNAL,
  );
  return outside?.externalData.find(({ key }) => key === "location")?.value;
}
