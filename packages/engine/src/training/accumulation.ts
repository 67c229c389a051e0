import { type NdArray, zerosArray } from "../array.ts";
import { greaterEqual, where } from "../ops/compare.ts";
import { add, mul } from "../ops/elementwise.ts";
import type { Tensor } from "../tensor.ts";
import { type Branch, mapTree, type Tree, treeEntries } from "../tree.ts";

/** Nothing gathered yet: gradients of 0 from 0 runs. */
export function accumulationStart(params: Tree<NdArray>): Branch<NdArray> {
  return {
    gradients: mapTree<NdArray, NdArray>(params, ({ shape }) => zerosArray(shape)),
    runs: zerosArray([]),
  };
}

/** The gradients gathered up to a run. */
export interface Gathered {
  /** The sum of those so far, each divided by the number of runs that make an update. */
  readonly gradients: Tree<Tensor>;
  /** () bool, whether the update is due */
  readonly due: Tensor;
  /** What the next run starts from: nothing, after an update. */
  readonly next: Tree<Tensor>;
}

/** Add the gradients of a run to those of the runs before. */
export function gather(
  accumulated: Tree<Tensor>,
  gradients: Tree<Tensor>,
  microBatches: number,
): Gathered {
  const old = accumulated as { readonly gradients: Tree<Tensor>; readonly runs: Tensor };
  const fresh = new Map(treeEntries(gradients));
  const sums = mapTree(old.gradients, (sum, path) =>
    add(sum, mul(fresh.get(path)!, 1 / microBatches)),
  );
  const runs = add(old.runs, 1);
  // not equal: a state that was saved with more micro-batches still comes to its update
  const due = greaterEqual(runs, microBatches);
  const emptied = (x: Tensor) => where(due, 0, x);
  return { gradients: sums, due, next: { gradients: mapTree(sums, emptied), runs: emptied(runs) } };
}

/** Take the new state where the update is due and the old one elsewhere. */
export function unlessDue(due: Tensor, next: object, old: object): Tree<Tensor> {
  const kept = new Map(treeEntries(old as Tree<Tensor>));
  return mapTree(next as Tree<Tensor>, (fresh, path) => where(due, fresh, kept.get(path)!));
}

/** Refuse a number of micro-batches that is not whole or below 1. Throws Error. */
export function requireMicroBatches(accumulate: number): void {
  if (Number.isInteger(accumulate) && accumulate >= 1) return;
  throw new Error(
    `trainingStep: expected accumulate as a whole number of 1 or more, got ${accumulate}`,
  );
}
