import type { NdArray } from "../array.ts";
import { requireKnownOptions } from "../known-options.ts";
import { type ParameterSelector, requireSelected, selects } from "../parameter-selector.ts";
import type { Shape } from "../shape.ts";
import { type Tree, treeEntries } from "../tree.ts";

/**
 * Settings for some of the parameters.
 *
 * Every group that matches a parameter applies; of two that set the same, the later one counts.
 *
 * @example
 * groups: [
 *   NO_DECAY_ON_NORMS_AND_BIASES,
 *   { match: "backbone", learningRateScale: 0.1 },
 *   { match: /\.embedding\./, weightDecay: 0 },
 * ]
 */
export interface ParameterGroup {
  /** Which parameters. */
  readonly match: ParameterSelector;
  /** In place of the optimizer's. */
  readonly weightDecay?: number;
  /** What the learning rate is multiplied by, default 1. */
  readonly learningRateScale?: number;
}

/** The settings of one parameter, all its groups together. */
export interface GroupSettings {
  readonly weightDecay: number;
  readonly learningRateScale: number;
}

/**
 * The usual group: scales, biases and other parameters of fewer than two axes do not decay.
 *
 * @see Loshchilov and Hutter's decay is meant for weights that multiply features; cf. minGPT,
 *      https://github.com/karpathy/minGPT, `configure_optimizers`
 */
export const NO_DECAY_ON_NORMS_AND_BIASES: ParameterGroup = {
  match: (_, shape) => shape.length < 2,
  weightDecay: 0,
};

/** Find the settings of a parameter. */
export function groupSettings(
  groups: readonly ParameterGroup[],
  defaults: { readonly weightDecay: number },
  path: string,
  shape: Shape,
): GroupSettings {
  let { weightDecay } = defaults;
  let learningRateScale = 1;
  for (const group of groups) {
    if (!selects(group.match, path, shape)) continue;
    weightDecay = group.weightDecay ?? weightDecay;
    learningRateScale = group.learningRateScale ?? learningRateScale;
  }
  return { weightDecay, learningRateScale };
}

/**
 * Refuse groups with unknown or negative settings, and groups without a member: their names are
 * misspelt. A function may match nothing: it states a rule rather than a name.
 */
export function requireGroupsUsed(
  where: string,
  groups: readonly ParameterGroup[],
  params: Tree<NdArray>,
): void {
  const entries = treeEntries(params);
  for (const [i, group] of groups.entries()) {
    const { match, ...numbers } = group;
    requireKnownOptions(`${where}: groups[${i}]`, group, [
      "match",
      "weightDecay",
      "learningRateScale",
    ]);
    for (const [name, value] of Object.entries(numbers)) {
      if (value >= 0) continue;
      throw new Error(`${where}: groups[${i}]: expected ${name} of 0 or more, got ${value}`);
    }
    requireSelected(`${where}: groups[${i}]`, match, entries);
  }
}
