import {
  type AttentionParams,
  add,
  attention,
  layerNormalization,
  maskBias,
  type NdArray,
  type NormalizationParams,
  type Random,
  type Tensor,
  type TransformerBlockParams,
  transformerBlock,
} from "@syntopia/engine";
import { type Tokens, tokensOf } from "../encoders/index.ts";

/** Attention to the other modality, then a Transformer block among themselves. */
export type CrossAttentionParams<T> = {
  readonly attention: AttentionParams<T>;
  readonly norm: NormalizationParams<T>;
  readonly block: TransformerBlockParams<T>;
};

/**
 * Tokens of one modality look at those of another, then at each other.
 *
 * `apply(params, tokens, memory, { heads })`: tokens (B, L, D), memory (B, M, D), to tokens (B, L, D).
 *
 * @see Vaswani et al. 2017, §3.2.3, https://arxiv.org/abs/1706.03762; for vision and language Tan
 *   and Bansal 2019, https://arxiv.org/abs/1908.07490
 */
export const crossAttention = {
  init({ width }: { readonly width: number }, random: Random): CrossAttentionParams<NdArray> {
    return {
      attention: attention.init({ width }, random),
      norm: layerNormalization.init({ width }),
      block: transformerBlock.init({ width }, random),
    };
  },
  apply(
    params: CrossAttentionParams<Tensor>,
    tokens: Tokens,
    memory: Tokens,
    { heads }: { readonly heads: number },
  ): Tokens {
    const asking = layerNormalization.apply(params.norm, tokens.vectors);
    const looked = attention.apply(params.attention, asking, memory.vectors, {
      heads,
      bias: maskBias(memory.mask),
    });
    const own = { heads, bias: maskBias(tokens.mask) };
    return tokensOf(
      transformerBlock.apply(params.block, add(tokens.vectors, looked), own),
      tokens.mask,
    );
  },
};
