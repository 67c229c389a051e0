/**
 * The door to browsers: programs run on onnxruntime-web, as WebAssembly or on WebGPU.
 * In: graphs, arrays. Out: arrays.
 * Next: `@syntopia/engine` builds what runs here.
 * From: https://onnxruntime.ai/docs/get-started/with-javascript/web.html
 */
export type { Program } from "../runtime/compiled-program.ts";
export type { Device } from "../runtime/options.ts";
export { compile, run } from "./compile.ts";
export type { CompileOptions } from "./session.ts";
