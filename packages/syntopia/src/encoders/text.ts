import {
  add,
  type EmbeddingParams,
  embedding,
  layerNormalization,
  maskBias,
  type NdArray,
  type NormalizationParams,
  numbered,
  type Random,
  type Tensor,
  type TransformerBlockParams,
  transformerBlock,
} from "@syntopia/engine";
import { type Tokens, tokensOf } from "./tokens.ts";

/** positions (L, D), `layers` blocks, a normalisation before and after them. */
export type TextEncoderParams<T> = {
  readonly positions: EmbeddingParams<T>;
  readonly startNorm: NormalizationParams<T>;
  readonly blocks: { readonly [layer: string]: TransformerBlockParams<T> };
  readonly norm: NormalizationParams<T>;
};

/** The size of a text encoder: D, the number of blocks, the longest text in tokens (L). */
export interface TextEncoderOptions {
  readonly width: number;
  readonly layers: number;
  readonly tokens: number;
}

/**
 * A Transformer encoder over words.
 *
 * `apply(params, embedded, mask, { heads })`: words (B, L, D) and mask (B, L) to tokens (B, L, D).
 * Words are embedded outside, so that objects can share their table.
 *
 * @see Vaswani et al. 2017, https://arxiv.org/abs/1706.03762
 */
export const textEncoder = {
  init({ width, layers, tokens }: TextEncoderOptions, random: Random): TextEncoderParams<NdArray> {
    const blocks = Array.from({ length: layers }, () => transformerBlock.init({ width }, random));
    return {
      positions: embedding.init({ count: tokens, width }, random),
      startNorm: layerNormalization.init({ width }),
      blocks: numbered(blocks),
      norm: layerNormalization.init({ width }),
    };
  },
  apply(
    { positions, startNorm, blocks, norm }: TextEncoderParams<Tensor>,
    embedded: Tensor,
    mask: Tensor,
    { heads }: { readonly heads: number },
  ): Tokens {
    const options = { heads, bias: maskBias(mask) };
    const start = layerNormalization.apply(startNorm, add(embedded, positions.table)); // (B, L, D)
    const encoded = Object.values(blocks).reduce(
      (tokens, block) => transformerBlock.apply(block, tokens, options),
      start,
    );
    return tokensOf(layerNormalization.apply(norm, encoded), mask);
  },
};
