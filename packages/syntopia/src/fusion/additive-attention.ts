import {
  add,
  type LinearParams,
  linear,
  matmul,
  mul,
  type NdArray,
  type Random,
  reshape,
  softmax,
  type Tensor,
  tanh,
} from "@syntopia/engine";
import type { Tokens } from "../encoders/index.ts";

/** query and token (D, D) with their bias, score (D, 1). */
export type AdditiveAttentionParams<T> = {
  readonly query: LinearParams<T>;
  readonly token: LinearParams<T>;
  readonly score: T;
};

/**
 * Additive attention: tokens are weighed by a small network that sees each beside a query.
 *
 * `s_i = wᵀ tanh(W₁ q + W₂ x_i + b);  α = softmax(s);  z = Σ α_i x_i`
 *
 * `apply(params, query, tokens)`: query (B, D), tokens (B, M, D) with mask (B, M), to
 * `fused` (B, D) and `weights` (B, M), which are 0 where the mask is.
 *
 * @see Bahdanau et al. 2015, §3.1, https://arxiv.org/abs/1409.0473
 */
export const additiveAttention = {
  init({ width }: { readonly width: number }, random: Random): AdditiveAttentionParams<NdArray> {
    return {
      query: linear.init({ inputs: width, outputs: width }, random),
      token: linear.init({ inputs: width, outputs: width }, random),
      score: linear.init({ inputs: width, outputs: 1 }, random).weight,
    };
  },
  /** The scores s before the softmax: (B, M). */
  scores(params: AdditiveAttentionParams<Tensor>, query: Tensor, vectors: Tensor): Tensor {
    const [batch, count] = vectors.shape as [number, number];
    const asked = reshape(linear.apply(params.query, query), [batch, 1, -1]); //    (B, 1, D)
    const hidden = tanh(add(linear.apply(params.token, vectors), asked)); //        (B, M, D)
    return reshape(matmul(hidden, params.score), [batch, count]);
  },
  apply(
    params: AdditiveAttentionParams<Tensor>,
    query: Tensor,
    { vectors, mask }: Tokens,
  ): { readonly fused: Tensor; readonly weights: Tensor } {
    const scores = additiveAttention.scores(params, query, vectors);
    const weights = softmax(add(scores, mul(add(mask, -1), 1e9))); //               (B, M)
    const [batch, count] = mask.shape as [number, number];
    const fused = matmul(reshape(weights, [batch, 1, count]), vectors); //          (B, 1, D)
    return { fused: reshape(fused, [batch, -1]), weights };
  },
};
