import type { NdArray } from "../array.ts";
import { requireKnownOptions } from "../known-options.ts";
import { runningMean } from "../optimizers/running-mean.ts";
import type { Tensor } from "../tensor.ts";
import { type Branch, mapTree, type Tree, treeEntries } from "../tree.ts";

/** Move averages towards parameters: `decay · average + (1 - decay) θ`. */
export function movedAverage(
  average: Tree<Tensor>,
  params: Tree<Tensor>,
  decay: number,
): Tree<Tensor> {
  const fresh = new Map(treeEntries(params));
  return mapTree(average, (old, path) => runningMean(old, fresh.get(path)!, decay));
}

/** Refuse a decay out of range. Throws Error. */
export function requireDecay(average: { readonly decay: number }): void {
  requireKnownOptions("trainingStep: average", average, ["decay"]);
  if (average.decay >= 0 && average.decay < 1) return;
  throw new Error(`trainingStep: average: expected decay in [0, 1), got ${average.decay}`);
}

/**
 * Put together the parameters to evaluate and to keep: the averages where there are some, and what was
 * frozen as it is.
 *
 * @param state  of a program made from `trainingStep` with `average`
 * @returns      a tree of the form of the parameters
 * @throws Error  when no average was kept
 * @see Polyak and Juditsky 1992; as used in Tarvainen and Valpola 2017, https://arxiv.org/abs/1703.01780
 * @example
 * const step = await compile(trainingStep({ ..., average: { decay: 0.999 } }));
 * judge.setState({ params: averagedParams(step.state()) });
 */
export function averagedParams<P extends Branch<NdArray>>(state: {
  readonly params: P;
  readonly average?: Branch<NdArray>;
}): P {
  if (!state?.average) {
    throw new Error(
      "averagedParams: expected a state with an average, got none. Give trainingStep the option average.",
    );
  }
  const averages = new Map(treeEntries<NdArray>(state.average));
  return mapTree<NdArray, NdArray>(state.params, (own, path) => averages.get(path) ?? own) as P;
}
