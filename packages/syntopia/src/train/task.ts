import type { Branch, InputType, NdArray, Tensor } from "@syntopia/engine";
import type { Batch } from "../data/index.ts";

/** Numbers that say how well a model does; higher is better for the one that is `score`. */
export interface Metrics {
  readonly score: number;
  readonly [name: string]: number;
}

/** All that the training loop needs to know of what is learned. */
export interface Task {
  readonly inputs: Readonly<Record<string, InputType>>;
  /** The first parameters. */
  readonly params: Branch<NdArray>;
  /** The answers for a batch, from which metrics are made. */
  readonly outputs: (params: Branch<Tensor>, inputs: Readonly<Record<string, Tensor>>) => Tensor;
  /** The loss of those answers, () float32. */
  readonly loss: (outputs: Tensor, inputs: Readonly<Record<string, Tensor>>) => Tensor;
  /** The batches of an epoch, from the given one on: the same ones whenever asked. */
  readonly trainBatches: (epoch: number, from: number) => AsyncIterable<Batch>;
  readonly validationBatches: () => AsyncIterable<Batch>;
  /** Judge the answers to batches, in order. */
  readonly measure: (answers: readonly Answer[]) => Metrics;
}

/** The answers to one batch: one row of outputs for each of its samples. */
export interface Answer {
  readonly batch: Batch;
  readonly values: ArrayLike<number>;
}
