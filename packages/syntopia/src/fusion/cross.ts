import { numbered, reshape, slice, type Tensor } from "@syntopia/engine";
import { type AdditiveAttentionParams, additiveAttention } from "./additive-attention.ts";
import { type CrossAttentionParams, crossAttention } from "./cross-attention.ts";
import type { FusionStrategy } from "./strategy.ts";

type CrossFusionParams<T> = {
  readonly layers: { readonly [layer: string]: CrossAttentionParams<T> };
  readonly pool: AdditiveAttentionParams<T>;
};

/**
 * Deep fusion: layer by layer the words look at the other modality; at the end additive attention,
 * asked by the first token, weighs the words.
 */
export const crossFusion: FusionStrategy = {
  init: ({ width, layers }, random) => ({
    layers: numbered(Array.from({ length: layers }, () => crossAttention.init({ width }, random))),
    pool: additiveAttention.init({ width }, random),
  }),
  apply(params, text, other, { heads }) {
    const own = params as CrossFusionParams<Tensor>;
    const informed = Object.values(own.layers).reduce(
      (tokens, layer) => crossAttention.apply(layer, tokens, other, { heads }),
      text,
    ); //                                                                           (B, L, D)
    const first = slice(informed.vectors, [null, [0, 1]]); //                       (B, 1, D)
    const query = reshape(first, [first.shape[0]!, -1]);
    return additiveAttention.apply(own.pool, query, informed).fused; //                 (B, D)
  },
};
