import type { NdArray } from "../array.ts";
import type { AsArrays, InputType, ProgramSource, Tensors } from "../program.ts";
import { compileOn, runOn } from "../runtime/compile.ts";
import type { Program } from "../runtime/compiled-program.ts";
import type { Branch } from "../tree.ts";
import { type CompileOptions, webRuntime } from "./session.ts";

/**
 * Compile a program into one ONNX Runtime session of this page.
 *
 * ONNX Runtime itself is fetched by the first call: 14 MB of WebAssembly, 27 MB with WebGPU
 * (3.7 and 6.7 MB where the server compresses).
 *
 * @throws Error  when the graph cannot be traced, an option is unknown, the browser has not the
 *                device, or ONNX Runtime refuses the model
 * @example
 * const program = await compile(trainingStep({ ... }), { device: "webgpu" });
 */
export async function compile<
  const I extends Readonly<Record<string, InputType>>,
  S extends Branch<NdArray>,
  O extends Tensors,
>(
  source: ProgramSource<I, S, O>,
  options: CompileOptions = {},
): Promise<Program<Extract<keyof I, string>, S, O>> {
  return compileOn(await webRuntime(options), source);
}

/**
 * Compute tensors once.
 *
 * @param outputs  what to compute, by name
 * @param feeds    the inputs that they depend on
 * @throws Error   as `compile`
 */
export async function run<O extends Tensors>(
  outputs: O,
  feeds: Readonly<Record<string, NdArray>> = {},
  options: CompileOptions = {},
): Promise<AsArrays<O>> {
  return runOn(await webRuntime(options), outputs, feeds);
}
