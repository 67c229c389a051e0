/**
 * The door to Node: programs run on onnxruntime-node.
 * In: graphs, arrays. Out: arrays.
 * Next: `@syntopia/engine` builds what runs here.
 * From: https://onnxruntime.ai/docs/get-started/with-javascript/node.html
 */
export type { Program } from "../runtime/compiled-program.ts";
export type { Device } from "../runtime/options.ts";
export { compile, run } from "./compile.ts";
export { type FindNonFiniteOptions, findNonFinite } from "./find-non-finite.ts";
export { type ModelFile, readModel, writeModel } from "./model-file.ts";
export { type Placement, placement } from "./placement.ts";
export { PROFILE_DEFAULTS, type ProfileOptions, profile } from "./profile.ts";
export { readOnnx } from "./read-onnx.ts";
export { readSafetensors, writeSafetensors } from "./safetensors-file.ts";
export type { CompileOptions } from "./session.ts";
