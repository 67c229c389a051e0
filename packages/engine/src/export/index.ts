/**
 * Ship it: a graph with weights -> a model file that runs without this package.
 * In: inputs with named axes, parameters, a function that builds the graph. Out: bytes of ONNX.
 * Next: `node/model-file.ts` writes them; any ONNX Runtime reads them.
 * From: the ONNX format, https://onnx.ai/onnx/repo-docs/IR.html
 */
export {
  type ExportedModel,
  type ExportOptions,
  exportOnnx,
} from "./export-onnx.ts";
export { type EndType, type ModelMetadata, readModelMetadata } from "./metadata.ts";
export type {
  CustomPreprocessing,
  ImagePreprocessing,
  InputNotes,
  ModelNotes,
  OutputNotes,
  Preprocessing,
  TextPreprocessing,
} from "./notes.ts";
export type { SymbolicShape, SymbolicType } from "./symbolic.ts";
export type { ExportSource } from "./trace.ts";
export { verifyModel } from "./verify-model.ts";
export type { WeightFile } from "./weight-file.ts";
export type { WeightFormat } from "./weights.ts";
