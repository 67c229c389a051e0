import { type ParameterSelector, requireSelected, selects } from "../parameter-selector.ts";
import type { TensorType } from "../tensor.ts";
import { type Tree, treeEntries, treeFrom } from "../tree.ts";

/**
 * Take the parameters that are trained out of all: what is left has no gradient and no optimizer state.
 *
 * @param trainable  which; undefined for all
 * @throws Error     when it selects nothing, or one of its names matches no parameter
 */
export function trainedPart<T extends TensorType>(
  params: Tree<T>,
  trainable: ParameterSelector | undefined,
): Tree<T> {
  if (trainable === undefined) return params;
  const entries = treeEntries(params);
  requireSelected("trainingStep: trainable", trainable, entries);
  const kept = entries.filter(([path, { shape }]) => selects(trainable, path, shape));
  if (kept.length > 0) return treeFrom(kept);
  throw new Error("trainingStep: expected at least one trainable parameter, got none");
}
