import type { NdArray } from "../array.ts";
import type { Tensor } from "../tensor.ts";
import type { Branch, Tree } from "../tree.ts";

/** A rule that moves parameters against their gradients. Its state is data, like the parameters. */
export interface Optimizer {
  init(params: Tree<NdArray>): Branch<NdArray>;
  /**
   * Move one step.
   *
   * @param learningRate  () float32, fed at each step
   * @returns             new parameters and state, of the same form
   */
  update(
    params: Tree<Tensor>,
    gradients: Tree<Tensor>,
    state: Tree<Tensor>,
    learningRate: Tensor,
  ): { readonly params: Tree<Tensor>; readonly state: Tree<Tensor> };
}
