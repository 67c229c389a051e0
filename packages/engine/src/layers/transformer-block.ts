import type { NdArray } from "../array.ts";
import { add, gelu } from "../ops/elementwise.ts";
import type { Random } from "../random.ts";
import type { Tensor } from "../tensor.ts";
import { type AttentionOptions, type AttentionParams, attention } from "./attention.ts";
import { type LinearParams, linear } from "./linear.ts";
import { layerNormalization, type NormalizationParams } from "./normalization.ts";

/** Attention and a feed-forward network, each behind a normalisation. */
export type TransformerBlockParams<T> = {
  readonly attention: AttentionParams<T>;
  readonly attentionNorm: NormalizationParams<T>;
  readonly expand: LinearParams<T>;
  readonly contract: LinearParams<T>;
  readonly feedForwardNorm: NormalizationParams<T>;
};

/**
 * One block of a Transformer encoder, normalised before each part (pre-norm), GELU between.
 *
 * `init({ width: D, hidden }, random)`; `hidden` is the width between, default 4 D.
 * `apply(params, x, { heads, bias })`: (B, L, D) to (B, L, D).
 *
 * @see Vaswani et al. 2017, https://arxiv.org/abs/1706.03762; pre-norm: Xiong et al. 2020, https://arxiv.org/abs/2002.04745
 */
export const transformerBlock = {
  init(
    { width, hidden = 4 * width }: { readonly width: number; readonly hidden?: number },
    random: Random,
  ): TransformerBlockParams<NdArray> {
    return {
      attention: attention.init({ width }, random),
      attentionNorm: layerNormalization.init({ width }),
      expand: linear.init({ inputs: width, outputs: hidden }, random),
      contract: linear.init({ inputs: hidden, outputs: width }, random),
      feedForwardNorm: layerNormalization.init({ width }),
    };
  },
  apply(params: TransformerBlockParams<Tensor>, x: Tensor, options: AttentionOptions): Tensor {
    const normal = layerNormalization.apply(params.attentionNorm, x);
    const attended = add(x, attention.apply(params.attention, normal, normal, options));
    const inner = linear.apply(
      params.expand,
      layerNormalization.apply(params.feedForwardNorm, attended),
    );
    return add(attended, linear.apply(params.contract, gelu(inner)));
  },
};
