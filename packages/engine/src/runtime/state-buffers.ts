import type * as Ort from "onnxruntime-common";
import { allocate, type NdArray } from "../array.ts";
import { type ProgramGraph, stateNames } from "../program.ts";
import { sizeOf } from "../shape.ts";
import { type Tree, treeEntries } from "../tree.ts";
import { fromOrt, toOrt } from "./feeds.ts";
import type { Runtime } from "./runtime.ts";

/**
 * The state of a program between its runs.
 *
 * Where ONNX Runtime writes into tensors that it is handed, there are two of each used in turn: a
 * run reads one and writes the other, so that nothing is copied; one is enough for what is written
 * after it was last read. Elsewhere the results of a run become the state as they are.
 */
export class StateBuffers {
  readonly #used: ReadonlySet<string>;
  readonly #updates: readonly string[];
  readonly #current: Map<string, Ort.Tensor>;
  readonly #next: Map<string, Ort.Tensor>;

  /** @param state  the first state; its arrays are copied */
  constructor(runtime: Runtime, { model, updates, inPlace }: ProgramGraph, state: Tree<NdArray>) {
    this.#used = new Set(Object.keys(model.inputs));
    this.#updates = updates;
    this.#current = new Map(
      treeEntries<NdArray>(state).map(([path, array]) => [path, toOrt(runtime, copyOf(array))]),
    );
    const written = runtime.writesInPlace ? updates : [];
    const single = new Set(inPlace);
    this.#next = new Map(
      written.map((path) => {
        if (single.has(path)) return [path, this.#current.get(path)!];
        const { shape, dtype } = model.outputs[stateNames(path).write]!;
        return [path, toOrt(runtime, { data: allocate(dtype, sizeOf(shape)), shape, dtype })];
      }),
    );
  }

  /** What a run reads, by its name in the model: only what the graph uses. */
  feeds(): Record<string, Ort.Tensor> {
    const named = [...this.#current].map(
      ([path, tensor]) => [stateNames(path).read, tensor] as const,
    );
    return Object.fromEntries(named.filter(([name]) => this.#used.has(name)));
  }

  /** What a run writes, by its name in the model; null where ONNX Runtime is to make the tensor. */
  fetches(): Record<string, Ort.Tensor | null> {
    const named = this.#updates.map(
      (path) => [stateNames(path).write, this.#next.get(path) ?? null] as const,
    );
    return Object.fromEntries(named);
  }

  /** Make what a run wrote the state. */
  advance(results: Readonly<Record<string, Ort.Tensor>>): void {
    for (const path of this.#updates) {
      const used = this.#current.get(path)!;
      const written = this.#next.get(path);
      this.#current.set(path, written ?? results[stateNames(path).write]!);
      if (written) this.#next.set(path, used);
    }
  }

  /** See an entry, or undefined if there is none; the storage is shared. */
  at(path: string): NdArray | undefined {
    const tensor = this.#current.get(path);
    return tensor && fromOrt(tensor);
  }
}

/** Copy an array with its storage. */
export function copyOf(array: NdArray): NdArray {
  return { ...array, data: array.data.slice() as NdArray["data"] };
}
