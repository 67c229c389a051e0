import { toBinary } from "@bufbuild/protobuf";
import { type GraphProto, ModelProtoSchema } from "onnx-buf";
import type { NdArray } from "../array.ts";
import { requireKnownOptions } from "../known-options.ts";
import { modelProto } from "../onnx.ts";
import { valueInfo } from "../onnx-proto.ts";
import { requireFunction } from "../require-function.ts";
import { requireArrays, requireInputTypes } from "../require-program.ts";
import { type Branch, treeEntries } from "../tree.ts";
import { VERSION } from "../version.ts";
import { generalize } from "./generalize.ts";
import { hashWeights } from "./hash.ts";
import { metadataProps } from "./metadata.ts";
import { checkNotes, type ModelNotes } from "./notes.ts";
import { requireSymbols, type SymbolicType, symbolsOf } from "./symbolic.ts";
import { type ExportSource, requireApart, requireInputs, traceTrials } from "./trace.ts";
import { type StoredGraph, type WeightFile, withExternalData } from "./weight-file.ts";
import { type WeightFormat, withoutUnused, withWeights } from "./weights.ts";

/** How a model file is written. */
export interface ExportOptions {
  /** "float16" halves the file: weights are rounded and turned back when it is loaded. Default "float32". */
  readonly weights?: WeightFormat;
  /** Four lengths of a named axis to build the graph at, default 4, 5, 7 and 10. */
  readonly sizes?: Readonly<Record<string, readonly number[]>>;
  /** Put large weights into a file of this name beside the model; files over 2 GB need it. */
  readonly externalData?: string;
  /** What the file says about itself. */
  readonly metadata?: ModelNotes;
}

/** A model file that is complete but not written yet. */
export interface ExportedModel {
  readonly bytes: Uint8Array;
  readonly externalData?: WeightFile;
}

const OPTIONS = ["weights", "sizes", "externalData", "metadata"];
// small, even and odd: a length that is rounded somewhere shows itself
const TRIED_SIZES = [4, 5, 7, 10];
/** Protocol buffers end here. */
const LARGEST_BYTES = 2 ** 31 - 1;

/**
 * Make a model file: ONNX, with weights, axes of any length, and notes.
 *
 * Weights have their dotted names, inputs and outputs yours. What the outputs do not need stays out.
 * The graph is built at four sizes of each named axis; lengths that differ are computed from the
 * inputs' shapes while the model runs.
 *
 * @param source   `inputs` with texts for axes of any length, `params`, `build(inputs, params)`
 * @param options  `weights`: "float32" or "float16"; `metadata`; `sizes` to try; `externalData`
 * @returns        the file's bytes, for ONNX Runtime or `writeModel`
 * @throws Error   when the graph depends on a size in a way that ONNX cannot compute (which node),
 *                 float16 cannot hold a weight, names clash, or an option is unknown
 * @example
 * const { bytes } = await exportOnnx({
 *   inputs: { x: { shape: ["batch", 784] } },
 *   params,
 *   build: ({ x }, { layer }) => ({ logits: linear.apply(layer, x) }),
 * }, { metadata: { name: "digits", license: "Apache-2.0" } });
 */
export async function exportOnnx<
  const I extends Readonly<Record<string, SymbolicType>>,
  P extends Branch<NdArray>,
>(source: ExportSource<I, P>, options: ExportOptions = {}): Promise<ExportedModel> {
  requireOptions(options);
  requireKnownOptions("exportOnnx", source, ["inputs", "params", "build"]);
  const { inputs, params } = source;
  requireInputTypes("exportOnnx", inputs, ["shape", "dtype"]);
  requireArrays("exportOnnx", "params", params);
  requireFunction("exportOnnx", "build", source.build);
  const { metadata = {}, weights = "float32" } = options;
  requireSymbols("exportOnnx", inputs);
  requireApart("input", Object.keys(inputs), params);
  const trials = traceTrials(source, triedSizes(symbolsOf(inputs), options.sizes ?? {}));
  requireInputs(inputs, params, trials.list[0]!);
  const general = generalize(trials, inputs);
  const read = withoutUnused(general.graph);
  const full = withWeights(read, new Map(treeEntries<NdArray>(params)), weights);
  if (options.externalData === undefined) requireRoom(full.initializer);
  const graph = { ...full, ...declared(inputs, general.outputs) };
  const hash = await hashWeights(graph.initializer);
  return encode(graph, metadata, hash, options.externalData);
}

function requireOptions(options: ExportOptions): void {
  requireKnownOptions("exportOnnx", options, OPTIONS);
  const { weights = "float32", metadata = {} } = options;
  if (weights !== "float32" && weights !== "float16") {
    throw new Error(`exportOnnx: expected weights "float32" or "float16", got "${weights}"`);
  }
  checkNotes("exportOnnx: metadata", metadata);
}

function triedSizes(
  symbols: readonly string[],
  sizes: Readonly<Record<string, readonly number[]>>,
): ReadonlyMap<string, readonly number[]> {
  for (const [name, points] of Object.entries(sizes)) {
    const isValid = points.every((n) => Number.isInteger(n) && n > 0);
    if (symbols.includes(name) && isValid && points.length === 4 && new Set(points).size === 4) {
      continue;
    }
    throw new Error(
      `exportOnnx: expected sizes of ${symbols.join(", ") || "no axis"}, four different whole numbers above 0, ` +
        `got ${name}: [${points.join(", ")}]`,
    );
  }
  return new Map(
    symbols.map((name) => [name, Object.hasOwn(sizes, name) ? sizes[name]! : TRIED_SIZES]),
  );
}

function declared(
  inputs: Readonly<Record<string, SymbolicType>>,
  outputs: Readonly<Record<string, SymbolicType>>,
): Pick<GraphProto, "input" | "output"> {
  const infos = (ends: Readonly<Record<string, SymbolicType>>) =>
    Object.entries(ends).map(([name, { shape, dtype = "float32" }]) =>
      valueInfo(name, { shape, dtype }),
    );
  return { input: infos(inputs), output: infos(outputs) };
}

function encode(
  graph: GraphProto,
  notes: ModelNotes,
  hash: string,
  fileName: string | undefined,
): ExportedModel {
  const { graph: stored, externalData }: StoredGraph =
    fileName === undefined ? { graph } : withExternalData(graph, fileName);
  const model = modelProto(stored);
  model.producerVersion = VERSION;
  model.docString = notes.description ?? "";
  model.graph!.name = notes.name || "syntopia";
  model.metadataProps = metadataProps(notes, hash, graph);
  const bytes = toBinary(ModelProtoSchema, model);
  return { bytes, ...(externalData && { externalData }) };
}

function requireRoom(initializers: GraphProto["initializer"]): void {
  const size = initializers.reduce((sum, { rawData }) => sum + rawData.length, 0);
  if (size < LARGEST_BYTES) return;
  throw new Error(
    `exportOnnx: expected weights below 2 GB in one file, got ${size} bytes. ` +
      'Use externalData: "model.onnx.data".',
  );
}
