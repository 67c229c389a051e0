import type { NdArray } from "../array.ts";
import type { AsArrays, InputType, ProgramSource, Tensors } from "../program.ts";
import { compileOn, runOn } from "../runtime/compile.ts";
import type { Program } from "../runtime/compiled-program.ts";
import type { Branch } from "../tree.ts";
import { type CompileOptions, nodeRuntime } from "./session.ts";

/**
 * Compile a program into one ONNX Runtime session.
 *
 * The state lives in two sets of buffers used in turn: a run reads one and writes the other,
 * so that nothing is copied between runs.
 *
 * @throws Error  when the graph cannot be traced, an option is unknown, the machine has not the
 *                device, or ONNX Runtime refuses the model
 * @example
 * const counter = await compile({
 *   inputs: { by: { shape: [] } },
 *   state: { total: ndarray([0], []) },
 *   build: ({ by }, { total }) => ({ outputs: {}, state: { total: add(total, by) } }),
 * });
 */
export async function compile<
  const I extends Readonly<Record<string, InputType>>,
  S extends Branch<NdArray>,
  O extends Tensors,
>(
  source: ProgramSource<I, S, O>,
  options: CompileOptions = {},
): Promise<Program<Extract<keyof I, string>, S, O>> {
  return compileOn(nodeRuntime(options), source);
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
  return runOn(nodeRuntime(options), outputs, feeds);
}
