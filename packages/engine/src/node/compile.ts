import type { NdArray } from "../array.ts";
import type { InputType, ProgramSource } from "../program.ts";
import { compileOn, runOn } from "../runtime/compile.ts";
import type { Program } from "../runtime/compiled-program.ts";
import type { Tensor } from "../tensor.ts";
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
  O extends string,
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
export async function run<O extends string>(
  outputs: Readonly<Record<O, Tensor>>,
  feeds: Readonly<Record<string, NdArray>> = {},
  options: CompileOptions = {},
): Promise<Readonly<Record<O, NdArray>>> {
  return runOn(nodeRuntime(options), outputs, feeds);
}
