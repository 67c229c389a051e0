import type { Branch, NdArray } from "@syntopia/engine";
import type { Metrics } from "./task.ts";

/** Where a training stands: enough to go on as if it had never stopped. */
export interface Checkpoint {
  readonly state: { readonly params: Branch<NdArray>; readonly optimizer: Branch<NdArray> };
  readonly progress: Progress;
}

/** How far a training has come. */
export interface Progress {
  /** Steps done. */
  readonly step: number;
  /** The epoch to go on with, and how many of its batches are done. */
  readonly epoch: number;
  readonly batch: number;
  readonly best: { readonly score: number; readonly step: number };
  /** Validations since the best one. */
  readonly sinceBest: number;
  /** Loss summed since the last validation, and over how many steps. */
  readonly loss: { readonly total: number; readonly steps: number };
}

/** One validation. */
export interface ValidationRecord {
  readonly step: number;
  readonly epoch: number;
  readonly loss: number;
  readonly learningRate: number;
  readonly metrics: Metrics;
}

/** Before the first step. */
export const START: Progress = {
  step: 0,
  epoch: 0,
  batch: 0,
  best: { score: Number.NEGATIVE_INFINITY, step: 0 },
  sinceBest: 0,
  loss: { total: 0, steps: 0 },
};

/** Count a step: its place in the data, and its loss. */
export function advance(
  progress: Progress,
  { epoch, index, loss }: { readonly epoch: number; readonly index: number; readonly loss: number },
): Progress {
  const { total, steps } = progress.loss;
  return {
    ...progress,
    step: progress.step + 1,
    epoch,
    batch: index + 1,
    loss: { total: total + loss, steps: steps + 1 },
  };
}
