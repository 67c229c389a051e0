import {
  add,
  concat,
  div,
  matmul,
  maximum,
  minimum,
  reshape,
  stack,
  sum,
  type Tensor,
} from "@syntopia/engine";
import { type Tokens, tokensOf } from "../encoders/index.ts";
import { type AdditiveAttentionParams, additiveAttention } from "./additive-attention.ts";
import type { FusionStrategy } from "./strategy.ts";

/**
 * Late fusion: each modality is averaged, then additive attention weighs the modalities.
 *
 * The query is the sum of both averages, so that each weight depends on both.
 */
export const additiveFusion: FusionStrategy = {
  init: ({ width }, random) => ({ attention: additiveAttention.init({ width }, random) }),
  apply(params, text, other) {
    const [words, rest] = [meanOf(text), meanOf(other)] as const;
    const vectors = stack([words.vector, rest.vector], 1); //                     (B, 2, D)
    const mask = concat([words.present, rest.present], 1); //                     (B, 2)
    const query = add(words.vector, rest.vector); //                              (B, D)
    const own = params.attention as AdditiveAttentionParams<Tensor>;
    return additiveAttention.apply(own, query, tokensOf(vectors, mask)).fused;
  },
};

/** The mean of the tokens that there are: (B, D), and 1 where there is at least one, (B, 1). */
function meanOf({ vectors, mask }: Tokens): { readonly vector: Tensor; readonly present: Tensor } {
  const [batch, count] = mask.shape as [number, number];
  const row = reshape(mask, [batch, 1, count]);
  const total = reshape(matmul(row, vectors), [batch, -1]);
  const number = sum(mask, 1, { keep: true });
  return { vector: div(total, maximum(number, 1)), present: minimum(number, 1) };
}
