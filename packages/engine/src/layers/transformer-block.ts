import type { NdArray } from "../array.ts";
import { requireKnownOptions } from "../known-options.ts";
import type { Random } from "../random.ts";
import type { Tensor } from "../tensor.ts";
import { type AttentionOptions, type AttentionParams, attention } from "./attention.ts";
import { layerNormalization } from "./layer-normalization.ts";
import type { NormalizationParams } from "./normalization.ts";
import { requireParams } from "./params.ts";
import {
  type BlockOptions,
  dropoutPlaces,
  FEED_FORWARD_PARAMS,
  type FeedForwardParams,
  feedForward,
  initFeedForward,
  requireBlockOptions,
  sublayer,
} from "./sublayer.ts";

/** Attention and a feed-forward network, each with a normalisation. */
export type TransformerBlockParams<T> = FeedForwardParams<T> & {
  readonly attention: AttentionParams<T>;
  readonly attentionNorm: NormalizationParams<T>;
};

/** How the block attends, and how its parts are put together. */
export type TransformerBlockOptions = Omit<AttentionOptions, "values" | "dropout"> & BlockOptions;

/** The names of the options of a block. */
export const BLOCK_OPTIONS: readonly (keyof TransformerBlockOptions)[] = [
  "heads",
  "bias",
  "mask",
  "causal",
  "rotary",
  "norm",
  "activation",
  "dropout",
  "feedForwardChunk",
];

/**
 * One block of a Transformer encoder: attention among the tokens, then a feed-forward network. With
 * `causal` it is one of a decoder that looks at nothing else.
 *
 * `init({ width: D, hidden }, random)`; `hidden` is the width between, default 4 D.
 * `apply(params, x, { heads, bias, mask, causal, rotary, norm, activation, dropout,
 * feedForwardChunk })`: (B, L, D) to (B, L, D). By default normalised before each part, GELU between;
 * PyTorch's defaults are `norm: "post"` and `activation: relu`. One seed of dropout serves the whole
 * block: give each block its own, by `foldIn`.
 *
 * @see Vaswani et al. 2017, https://arxiv.org/abs/1706.03762; pre-norm: Xiong et al. 2020, https://arxiv.org/abs/2002.04745
 */
export const transformerBlock = {
  init(
    size: { readonly width: number; readonly hidden?: number },
    random: Random,
  ): TransformerBlockParams<NdArray> {
    requireKnownOptions("transformerBlock.init", size, ["width", "hidden"]);
    const { width, hidden = 4 * width } = size;
    return {
      attention: attention.init({ width }, random),
      attentionNorm: layerNormalization.init({ width }),
      ...initFeedForward(width, hidden, random),
    };
  },
  apply(
    params: TransformerBlockParams<Tensor>,
    x: Tensor,
    options: TransformerBlockOptions,
  ): Tensor {
    requireKnownOptions("transformerBlock", options, BLOCK_OPTIONS);
    requireBlockOptions("transformerBlock", options);
    requireParams("transformerBlock", params, [
      "attention",
      "attentionNorm",
      ...FEED_FORWARD_PARAMS,
    ]);
    const { norm, activation, dropout, feedForwardChunk, ...looking } = options;
    const at = dropoutPlaces(options);
    const attended = sublayer(params.attentionNorm, x, options, at(0), (normal) =>
      attention.apply(params.attention, normal, normal, withDropout(looking, at(1))),
    );
    return feedForward(params, attended, options, (place) => at(2 + place));
  },
};

/** An option that is left out must not be there as undefined. */
export function withDropout(
  options: AttentionOptions,
  dropout: AttentionOptions["dropout"] | undefined,
): AttentionOptions {
  return dropout ? { ...options, dropout } : options;
}
