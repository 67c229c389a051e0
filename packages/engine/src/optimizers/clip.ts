import { describeValue } from "../describe-value.ts";
import { ShapeError } from "../errors.ts";
import { clip } from "../ops/clip.ts";
import { add, div, minimum, mul, sqrt } from "../ops/elementwise.ts";
import { sum } from "../ops/reduce.ts";
import type { Tensor } from "../tensor.ts";
import { isTensor } from "../tensor.ts";
import { mapTree, type Tree, treeLeaves } from "../tree.ts";

/**
 * Scale all gradients down together when their common length exceeds a limit.
 *
 * `g · min(1, limit / √(Σ g²))`
 *
 * @param gradients  a tree of float32 tensors
 * @param limit      above 0
 * @returns          the scaled tree, and the length before scaling, () float32
 * @throws Error     when the limit is not above 0 or there are no gradients
 * @see Pascanu et al. 2013, https://arxiv.org/abs/1211.5063
 */
export function clipByGlobalNorm(
  gradients: Tree<Tensor>,
  limit: number,
): { readonly gradients: Tree<Tensor>; readonly norm: Tensor } {
  const leaves = treeLeaves(gradients);
  requireLeaves("clipByGlobalNorm", leaves);
  if (!(typeof limit === "number" && limit > 0) || leaves.length === 0) {
    throw new Error(
      `clipByGlobalNorm: expected gradients and a limit above 0, got ${leaves.length} and ${describeValue(limit)}`,
    );
  }
  const squares = leaves.map((gradient) => sum(mul(gradient, gradient)));
  const norm = sqrt(squares.reduce((total, square) => add(total, square)));
  // gradients of 0 give limit / tiny, and stay 0
  const scale = minimum(div(limit, add(norm, 1e-12)), 1);
  return { gradients: mapTree(gradients, (gradient) => mul(gradient, scale)), norm };
}

/**
 * Keep each number of each gradient within a limit: `max(-limit, min(g, limit))`.
 *
 * @param gradients  a tree of float32 tensors
 * @param limit      above 0
 * @throws Error     when the limit is not above 0
 */
export function clipByValue(gradients: Tree<Tensor>, limit: number): Tree<Tensor> {
  requireLeaves("clipByValue", treeLeaves(gradients));
  if (!(typeof limit === "number" && limit > 0))
    throw new Error(`clipByValue: expected a limit above 0, got ${describeValue(limit)}`);
  return mapTree(gradients, (gradient) => clip(gradient, -limit, limit));
}

function requireLeaves(where: string, leaves: readonly unknown[]): void {
  const other = leaves.find((leaf) => !isTensor(leaf));
  if (leaves.every(isTensor)) return;
  throw new ShapeError(
    `${where}: expected gradients as grad gives them, got ${describeValue(other)}`,
  );
}
