import { create, fromBinary } from "@bufbuild/protobuf";
import {
  type GraphProto,
  type ModelProto,
  ModelProtoSchema,
  type StringStringEntryProto,
  StringStringEntryProtoSchema,
  TensorProto_DataType,
  type ValueInfoProto,
} from "onnx-buf";
import type { DType } from "../array.ts";
import { requireBytes } from "../bytes.ts";
import { ONNX_DTYPE } from "../ops/onnx-types.ts";
import { formatShape } from "../shape.ts";
import { checkNotes, type InputNotes, type ModelNotes, type OutputNotes } from "./notes.ts";
import type { SymbolicShape } from "./symbolic.ts";

/** What is known of a model file: its notes, and what the graph itself says. */
export interface ModelMetadata extends ModelNotes {
  readonly inputs: Readonly<Record<string, InputNotes & EndType>>;
  readonly outputs: Readonly<Record<string, OutputNotes & EndType>>;
  /** The package that wrote it. */
  readonly producer: { readonly name: string; readonly version: string };
  /** The version of ONNX's operators. */
  readonly opset: number;
  /** "sha256:" and 64 hexadecimal digits; see `verifyModel`. */
  readonly hash: string;
}

/** The type of an input or output; a text is an axis of any length. */
export interface EndType {
  readonly shape: SymbolicShape;
  readonly dtype: DType;
}

const FORMAT = "1";
const PREFIX = "syntopia.";
/** Notes kept as text, and their keys in the file. */
const TEXTS = {
  name: "name",
  description: "description",
  license: "license",
  createdFrom: "created_from",
} as const;

/**
 * Write notes as the entries that ONNX keeps beside a graph.
 *
 * Keys: `syntopia.format` ("1"), `syntopia.name`, `.description`, `.license`, `.created_from`
 * (texts), `.inputs`, `.outputs` (JSON), `.hash`; and ONNX's own `model_license`.
 *
 * @throws Error  when the notes name an input or output that there is not, or labels fit no axis
 * @see https://onnx.ai/onnx/repo-docs/MetadataProps.html
 */
export function metadataProps(
  notes: ModelNotes,
  hash: string,
  graph: GraphProto,
): StringStringEntryProto[] {
  requireEndsOf(notes, graph);
  const texts = Object.entries(TEXTS).map(
    ([field, key]) => [PREFIX + key, notes[field as keyof typeof TEXTS]] as const,
  );
  const entries = [
    [`${PREFIX}format`, FORMAT],
    ...texts,
    [`${PREFIX}inputs`, notes.inputs && JSON.stringify(notes.inputs)],
    [`${PREFIX}outputs`, notes.outputs && JSON.stringify(notes.outputs)],
    [`${PREFIX}hash`, hash],
    ["model_license", notes.license],
  ] as const;
  return entries.flatMap(([key, value]) =>
    value === undefined ? [] : [create(StringStringEntryProtoSchema, { key, value })],
  );
}

function requireEndsOf({ inputs = {}, outputs = {} }: ModelNotes, graph: GraphProto): void {
  const known = { inputs: namesOf(graph.input), outputs: namesOf(graph.output) };
  for (const [side, notes] of Object.entries({ inputs, outputs })) {
    const names = known[side as keyof typeof known];
    const unknown = Object.keys(notes).find((name) => !names.includes(name));
    if (unknown === undefined) continue;
    throw new Error(
      `exportOnnx: expected metadata.${side} of ${names.map((name) => `"${name}"`).join(", ")}, got "${unknown}"`,
    );
  }
  for (const info of graph.output) {
    const count = Object.hasOwn(outputs, info.name)
      ? outputs[info.name]!.labels?.length
      : undefined;
    const { shape } = endType(info);
    if (count === undefined || shape.includes(count)) continue;
    throw new Error(
      `exportOnnx: expected as many labels as an axis of "${info.name}" ${formatShape(shape)} is long, got ${count}`,
    );
  }
}

function namesOf(ends: readonly ValueInfoProto[]): readonly string[] {
  return ends.map(({ name }) => name);
}

/**
 * Read what a model file says about itself.
 *
 * @param bytes   of a file that `exportOnnx` made; external data is not needed
 * @throws Error  when it is no ONNX file, has no such notes, or notes of another form
 * @example
 * readModelMetadata(bytes).inputs.image // { shape: ["batch", 3, 32, 32], dtype: "float32" }
 */
export function readModelMetadata(bytes: Uint8Array): ModelMetadata {
  return metadataOf(decodeModel("readModelMetadata", bytes));
}

/** Decode an ONNX file. Throws Error when it is none. */
export function decodeModel(where: string, bytes: Uint8Array): ModelProto {
  requireBytes(where, bytes);
  let model: ModelProto | undefined;
  try {
    model = fromBinary(ModelProtoSchema, bytes);
  } catch {
    // told below
  }
  if (model?.graph) return model;
  throw new Error(`${where}: expected an ONNX file, got ${bytes.length} bytes of something else`);
}

/** The metadata of a decoded model; errors as in `readModelMetadata`. */
export function metadataOf(model: ModelProto): ModelMetadata {
  const props = new Map(model.metadataProps.map(({ key, value }) => [key, value]));
  const format = props.get(`${PREFIX}format`);
  if (format !== FORMAT) {
    throw new Error(
      `readModelMetadata: expected "${PREFIX}format" "${FORMAT}" in the file, got ${JSON.stringify(format) ?? "none"}. ` +
        "Files by exportOnnx of this version have it.",
    );
  }
  const notes = notesOf(props);
  const { graph, producerName: name, producerVersion: version, opsetImport } = model;
  return {
    ...notes,
    inputs: endsOf(graph!.input, notes.inputs ?? {}),
    outputs: endsOf(graph!.output, notes.outputs ?? {}),
    producer: { name, version },
    opset: Number(opsetImport.find(({ domain }) => domain === "")?.version ?? 0),
    hash: hashOf(props),
  };
}

function notesOf(props: ReadonlyMap<string, string>): ModelNotes {
  const texts = Object.entries(TEXTS).map(([field, key]) => [field, props.get(PREFIX + key)]);
  const ends = ["inputs", "outputs"].map((side) => [side, parseProp(props, side)]);
  const notes: unknown = Object.fromEntries(
    [...texts, ...ends].filter(([, value]) => value !== undefined),
  );
  checkNotes("readModelMetadata", notes);
  return notes;
}

function parseProp(props: ReadonlyMap<string, string>, key: string): unknown {
  const text = props.get(PREFIX + key);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(
      `readModelMetadata: expected JSON in "${PREFIX}${key}", got ${JSON.stringify(text.slice(0, 40))}`,
      { cause: error },
    );
  }
}

function hashOf(props: ReadonlyMap<string, string>): string {
  const hash = props.get(`${PREFIX}hash`);
  if (hash && /^sha256:[0-9a-f]{64}$/.test(hash)) return hash;
  throw new Error(
    `readModelMetadata: expected "${PREFIX}hash" to be "sha256:" and 64 digits, got ${JSON.stringify(hash) ?? "none"}`,
  );
}

function endsOf<N>(
  ends: readonly ValueInfoProto[],
  notes: Readonly<Record<string, N>>,
): Record<string, N & EndType> {
  return Object.fromEntries(
    ends.map((info) => [
      info.name,
      { ...(Object.hasOwn(notes, info.name) ? notes[info.name]! : ({} as N)), ...endType(info) },
    ]),
  );
}

const DTYPES = new Map(Object.entries(ONNX_DTYPE).map(([dtype, code]) => [code, dtype as DType]));

function endType({ name, type }: ValueInfoProto): EndType {
  const tensor = type?.value.case === "tensorType" ? type.value.value : undefined;
  const dtype = DTYPES.get(tensor?.elemType ?? TensorProto_DataType.UNDEFINED);
  if (!tensor || !dtype) {
    throw new Error(
      `readModelMetadata: expected "${name}" of ${[...DTYPES.values()].join(", ")}, got another type`,
    );
  }
  const shape = tensor.shape?.dim.map(({ value }) =>
    value.case === "dimValue" ? Number(value.value) : (value.value ?? "?"),
  );
  return { shape: shape ?? [], dtype };
}
