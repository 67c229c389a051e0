import type * as ort from "onnxruntime-node";
import { allocate, type NdArray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { toOnnx } from "../onnx.ts";
import {
  type InputType,
  type ProgramGraph,
  type ProgramSource,
  stateNames,
  traceProgram,
} from "../program.ts";
import { sizeOf } from "../shape.ts";
import type { Tensor, TensorType } from "../tensor.ts";
import { type Branch, mapTree, treeEntries } from "../tree.ts";
import {
  type CompileOptions,
  createSession,
  fromOrt,
  ortFeeds,
  quoteAll,
  requireType,
  toOrt,
} from "./session.ts";

/** A compiled program. One run at a time: a second waits for nothing and is refused. */
export interface Program<I extends string, S extends Branch<NdArray>> {
  /**
   * Run once: feed the inputs, update the state, return the outputs.
   *
   * @throws ShapeError  when an input is missing, unknown, or of another shape or type
   */
  run(inputs: Readonly<Record<I, NdArray>>): Promise<Readonly<Record<string, NdArray>>>;
  /** A copy of the state as it is now. */
  state(): S;
  /**
   * Replace the state, or parts of it, by copies of arrays of the same shapes and types.
   *
   * @throws ShapeError  when one is unknown or of another shape or type; then nothing is replaced
   */
  setState(state: Partial<S>): void;
  /** Free ONNX Runtime's memory, and write the profile if one was asked for. */
  close(): Promise<void>;
}

/**
 * Compile a program into one ONNX Runtime session.
 *
 * The state lives in two sets of buffers used in turn: a run reads one and writes the other,
 * so that nothing is copied between runs.
 *
 * @throws Error  when the graph cannot be traced or ONNX Runtime refuses it
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
>(
  source: ProgramSource<I, S>,
  options: CompileOptions = {},
): Promise<Program<Extract<keyof I, string>, S>> {
  const graph = traceProgram(source);
  const session = await createSession(graph.model, options);
  return new CompiledProgram(session, graph, source.inputs, source.state);
}

/**
 * Compute tensors once.
 *
 * @param outputs  what to compute, by name
 * @param feeds    the inputs that they depend on
 */
export async function run(
  outputs: Readonly<Record<string, Tensor>>,
  feeds: Readonly<Record<string, NdArray>> = {},
  options: CompileOptions = {},
): Promise<Readonly<Record<string, NdArray>>> {
  const model = toOnnx(outputs);
  const session = await createSession(model, options);
  try {
    const results = await session.run(ortFeeds(feeds, model.inputs));
    return Object.fromEntries(Object.keys(outputs).map((name) => [name, fromOrt(results[name]!)]));
  } finally {
    await session.release();
  }
}

class CompiledProgram<I extends Readonly<Record<string, InputType>>, S extends Branch<NdArray>>
  implements Program<Extract<keyof I, string>, S>
{
  readonly #session: ort.InferenceSession;
  readonly #graph: ProgramGraph;
  readonly #inputs: Readonly<Record<string, TensorType>>;
  readonly #form: S;
  #current: Map<string, ort.Tensor>;
  #next: Map<string, ort.Tensor>;
  #busy = false;

  constructor(session: ort.InferenceSession, graph: ProgramGraph, inputs: I, state: S) {
    this.#session = session;
    this.#graph = graph;
    this.#inputs = Object.fromEntries(
      Object.entries(inputs).map(([name, { shape, dtype = "float32" }]) => [
        name,
        { shape, dtype },
      ]),
    );
    this.#form = state;
    this.#current = new Map(
      treeEntries<NdArray>(state).map(([path, a]) => [path, toOrt(copyOf(a))]),
    );
    this.#next = new Map(
      graph.updates.map((path) => {
        const { shape, dtype } = graph.model.outputs[stateNames(path).write]!;
        return [path, toOrt({ data: allocate(dtype, sizeOf(shape)), shape, dtype })];
      }),
    );
  }

  async run(inputs: Readonly<Record<string, NdArray>>): Promise<Readonly<Record<string, NdArray>>> {
    if (this.#busy)
      throw new Error("run: expected one run at a time, got a second. Await the first.");
    this.#busy = true;
    try {
      const results = await this.#session.run(this.#feeds(inputs), this.#fetches());
      for (const path of this.#graph.updates) {
        const used = this.#current.get(path)!;
        this.#current.set(path, this.#next.get(path)!);
        this.#next.set(path, used);
      }
      return Object.fromEntries(this.#graph.outputs.map((name) => [name, fromOrt(results[name]!)]));
    } finally {
      this.#busy = false;
    }
  }

  #feeds(inputs: Readonly<Record<string, NdArray>>): Record<string, ort.Tensor> {
    const feeds = ortFeeds(inputs, this.#inputs);
    // what the graph does not use is checked all the same, but ONNX Runtime must not see it
    const used = this.#graph.model.inputs;
    for (const name of Object.keys(feeds)) if (!Object.hasOwn(used, name)) delete feeds[name];
    for (const [path, tensor] of this.#current) {
      const { read } = stateNames(path);
      if (Object.hasOwn(used, read)) feeds[read] = tensor;
    }
    return feeds;
  }

  #fetches(): Record<string, ort.Tensor | null> {
    const fetches: Record<string, ort.Tensor | null> = {};
    for (const name of this.#graph.outputs) fetches[name] = null;
    for (const [path, tensor] of this.#next) fetches[stateNames(path).write] = tensor;
    return fetches;
  }

  state(): S {
    return mapTree<NdArray, NdArray>(this.#form, (_, path) =>
      copyOf(fromOrt(this.#current.get(path)!)),
    ) as S;
  }

  setState(state: Partial<S>): void {
    if (this.#busy) throw new Error("setState: expected no run under way, got one. Await it.");
    const changes = treeEntries<NdArray>(state as Branch<NdArray>).map(([path, array]) => {
      const kept = this.#current.get(path);
      if (!kept)
        throw new ShapeError(`setState: expected ${quoteAll(this.#graph.state)}, got "${path}"`);
      requireType(`setState: "${path}"`, fromOrt(kept), array);
      return { kept, array };
    });
    for (const { kept, array } of changes)
      (kept.data as Float32Array).set(array.data as Float32Array);
  }

  async close(): Promise<void> {
    await this.#session.release();
  }
}

function copyOf(array: NdArray): NdArray {
  return { ...array, data: array.data.slice() as NdArray["data"] };
}
