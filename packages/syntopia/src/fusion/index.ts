/**
 * Modalities become one vector.
 * In: tokens of the words and of what they speak of. Out: (B, D).
 * Next: a head, or a generator.
 * From: Bahdanau et al. 2015 (additive attention); Tan and Bansal 2019 (cross-attention).
 */
import { additiveFusion } from "./additive.ts";
import { crossFusion } from "./cross.ts";
import type { FusionStrategy } from "./strategy.ts";

export { type AdditiveAttentionParams, additiveAttention } from "./additive-attention.ts";
export { type CrossAttentionParams, crossAttention } from "./cross-attention.ts";
export type { FusionOptions, FusionStrategy } from "./strategy.ts";

/** Every fusion strategy, by name. */
export const FUSIONS = {
  additive: additiveFusion,
  cross: crossFusion,
} satisfies Readonly<Record<string, FusionStrategy>>;

/** The name of a fusion strategy. */
export type FusionName = keyof typeof FUSIONS;
