import type * as Ort from "onnxruntime-common";
import type { NdArray } from "../array.ts";
import { describeValue } from "../describe-value.ts";
import { ShapeError } from "../errors.ts";
import type { AsArrays, InputType, ProgramGraph, ProgramSource, Tensors } from "../program.ts";
import { type Branch, mapTree, type Tree, treeEntries } from "../tree.ts";
import { arraysOf, type FedType, ortFeeds, quoteAll, requireType } from "./feeds.ts";
import { runSession } from "./run-error.ts";
import type { Runtime, Session } from "./runtime.ts";
import { copyOf, StateBuffers } from "./state-buffers.ts";

/** A compiled program. One run at a time: a second waits for nothing and is refused. */
export interface Program<I extends string, S extends Branch<NdArray>, O extends Tensors = Tensors> {
  /**
   * Run once: feed the inputs, update the state, return the outputs.
   *
   * @throws ShapeError  when an input is missing, unknown, or of another shape or type
   */
  run(inputs: Readonly<Record<I, NdArray>>): Promise<AsArrays<O>>;
  /** A copy of the state as it is now. */
  state(): S;
  /**
   * Replace the state, or parts of it, by copies of arrays of the same shapes and types, such as
   * those of a file.
   *
   * @throws ShapeError  when one is unknown or of another shape or type; then nothing is replaced
   * @throws Error       when a run is under way, or the program is closed
   */
  setState(state: Partial<S> | Tree<NdArray>): void;
  /**
   * Free ONNX Runtime's memory, and write the profile if one was asked for. The state can still be
   * read. Closing again does nothing.
   *
   * @throws Error  when a run is under way
   */
  close(): Promise<void>;
}

/** A program in a session of ONNX Runtime, whichever door it came through. */
export class CompiledProgram<
  I extends Readonly<Record<string, InputType>>,
  S extends Branch<NdArray>,
  O extends Tensors,
> implements Program<Extract<keyof I, string>, S, O>
{
  readonly #runtime: Runtime;
  readonly #session: Session;
  readonly #graph: ProgramGraph;
  readonly #inputs: Readonly<Record<string, FedType>>;
  /** The form of the state; the arrays that it began with need not be kept. */
  readonly #form: Tree<null>;
  readonly #state: StateBuffers;
  #busy = false;
  #closed = false;

  constructor(
    runtime: Runtime,
    session: Session,
    graph: ProgramGraph,
    { inputs, state }: ProgramSource<I, S, O>,
  ) {
    this.#runtime = runtime;
    this.#session = session;
    this.#graph = graph;
    this.#inputs = typesOf(inputs);
    this.#form = mapTree<NdArray, null>(state, () => null);
    this.#state = new StateBuffers(runtime, graph, state);
  }

  async run(inputs: Readonly<Record<string, NdArray>>): Promise<AsArrays<O>> {
    if (this.#closed)
      throw new Error("run: expected an open program, got a closed one. Compile it again.");
    if (this.#busy)
      throw new Error("run: expected one run at a time, got a second. Await the first.");
    this.#busy = true;
    try {
      const feeds = this.#feeds(inputs);
      const results = await runSession(this.#session, feeds, this.#fetches());
      this.#state.advance(results);
      return arraysOf<O>(this.#graph.outputs, results);
    } finally {
      this.#busy = false;
    }
  }

  #feeds(inputs: Readonly<Record<string, NdArray>>): Record<string, Ort.Tensor> {
    const feeds = ortFeeds(this.#runtime, inputs, this.#inputs);
    // what the graph does not use is checked all the same, but ONNX Runtime must not see it
    const used = this.#graph.model.inputs;
    for (const name of Object.keys(feeds)) if (!Object.hasOwn(used, name)) delete feeds[name];
    return { ...feeds, ...this.#state.feeds() };
  }

  #fetches(): Record<string, Ort.Tensor | null> {
    const outputs = this.#graph.outputs.map((name) => [name, null] as const);
    return { ...Object.fromEntries(outputs), ...this.#state.fetches() };
  }

  state(): S {
    return mapTree<null, NdArray>(this.#form, (_, path) => copyOf(this.#state.at(path)!)) as S;
  }

  setState(state: Partial<S> | Tree<NdArray>): void {
    if (this.#closed)
      throw new Error("setState: expected an open program, got a closed one. Compile it again.");
    if (typeof state !== "object" || state === null)
      throw new ShapeError(`setState: expected arrays by name, got ${describeValue(state)}`);
    if (this.#busy) throw new Error("setState: expected no run under way, got one. Await it.");
    this.#requireParts(Object.keys(state));
    const changes = treeEntries<NdArray>(state as Tree<NdArray>).map(([path, array]) => {
      const kept = this.#state.at(path);
      if (!kept)
        throw new ShapeError(
          `setState: expected names among ${quoteAll(this.#graph.state)}, got "${path}". ` +
            "Of a file, pass its `tensors`.",
        );
      requireType(`setState: "${path}"`, kept, array);
      return { kept, array };
    });
    for (const { kept, array } of changes)
      (kept.data as Float32Array).set(array.data as Float32Array);
  }

  /** Refuse a misspelt part that holds nothing: it would not show among the entries. */
  #requireParts(names: readonly string[]): void {
    const parts = Object.keys(this.#form as object);
    const other = names.find((name) => !parts.includes(name) && !this.#state.at(name));
    if (other === undefined) return;
    throw new ShapeError(
      `setState: expected ${quoteAll(parts)}, got "${other}". Of a file, pass its \`tensors\`.`,
    );
  }

  async close(): Promise<void> {
    if (this.#busy) throw new Error("close: expected no run under way, got one. Await it.");
    if (this.#closed) return;
    this.#closed = true;
    await this.#session.release();
  }
}

function typesOf(inputs: Readonly<Record<string, InputType>>): Readonly<Record<string, FedType>> {
  const typed = ({ shape, dtype = "float32", finite = false }: InputType) => ({
    shape,
    dtype,
    finite,
  });
  return Object.fromEntries(Object.entries(inputs).map(([name, type]) => [name, typed(type)]));
}
