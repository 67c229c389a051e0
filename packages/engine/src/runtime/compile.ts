/**
 * Programs in sessions of ONNX Runtime, whatever the platform.
 * In: graphs, arrays, and the ONNX Runtime that a door lends. Out: arrays.
 * Next: `node/` and `web/`, the doors, which add where and how a session is made.
 * From: https://onnxruntime.ai/docs/api/js/
 */
import type { NdArray } from "../array.ts";
import { toOnnx } from "../onnx.ts";
import {
  type AsArrays,
  type InputType,
  type ProgramSource,
  type Tensors,
  traceProgram,
} from "../program.ts";
import type { Branch } from "../tree.ts";
import { CompiledProgram, type Program } from "./compiled-program.ts";
import { arraysOf, ortFeeds } from "./feeds.ts";
import { runSession } from "./run-error.ts";
import type { Runtime } from "./runtime.ts";

/** Compile a program into one session of a runtime: what `compile` of each door is. */
export async function compileOn<
  const I extends Readonly<Record<string, InputType>>,
  S extends Branch<NdArray>,
  O extends Tensors,
>(
  runtime: Runtime,
  source: ProgramSource<I, S, O>,
): Promise<Program<Extract<keyof I, string>, S, O>> {
  const graph = traceProgram(source, { inPlace: runtime.writesInPlace });
  const session = await runtime.createSession(graph.model.bytes);
  return new CompiledProgram(runtime, session, graph, source);
}

/** Compute tensors once on a runtime: what `run` of each door is. */
export async function runOn<O extends Tensors>(
  runtime: Runtime,
  outputs: O,
  feeds: Readonly<Record<string, NdArray>>,
): Promise<AsArrays<O>> {
  const model = toOnnx(outputs);
  const session = await runtime.createSession(model.bytes);
  try {
    const wanted = Object.fromEntries(Object.keys(outputs).map((name) => [name, null]));
    const results = await runSession(session, ortFeeds(runtime, feeds, model.inputs), wanted);
    return arraysOf<O>(Object.keys(outputs), results);
  } finally {
    await session.release();
  }
}
