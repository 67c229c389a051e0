import type { NdArray } from "../array.ts";
import { requireKnownOptions } from "../known-options.ts";
import type { Random } from "../random.ts";
import type { Tensor } from "../tensor.ts";
import { type AttentionOptions, type AttentionParams, attention } from "./attention.ts";
import { layerNormalization } from "./layer-normalization.ts";
import type { NormalizationParams } from "./normalization.ts";
import { requireParams } from "./params.ts";
import {
  dropoutPlaces,
  FEED_FORWARD_PARAMS,
  feedForward,
  initFeedForward,
  requireBlockOptions,
  sublayer,
} from "./sublayer.ts";
import {
  BLOCK_OPTIONS,
  type TransformerBlockOptions,
  type TransformerBlockParams,
  withDropout,
} from "./transformer-block.ts";

/** A Transformer's block that looks at a memory between its two parts. */
export type DecoderBlockParams<T> = TransformerBlockParams<T> & {
  readonly crossAttention: AttentionParams<T>;
  readonly crossAttentionNorm: NormalizationParams<T>;
};

/** The size of a decoder's block. */
export interface DecoderBlockSize {
  /** D */
  readonly width: number;
  /** The width between the dense layers, default 4 D. */
  readonly hidden?: number;
  /** E, of the memory, default D. */
  readonly memoryWidth?: number;
}

/** How the block attends to itself, to the memory, and how its parts are put together. */
export type DecoderBlockOptions = TransformerBlockOptions & {
  /** What of the memory may be looked at. */
  readonly memory?: Pick<AttentionOptions, "bias" | "mask">;
};

/**
 * One block of a Transformer decoder: causal attention among the tokens, attention to a memory, then a
 * feed-forward network.
 *
 * `init({ width: D, hidden, memoryWidth: E }, random)`.
 * `apply(params, x, memory, { heads, bias, mask, causal, rotary, memory, norm, activation, dropout,
 * feedForwardChunk })`: x (B, L, D) and memory (B, M, E) to (B, L, D); `causal` is true by default; the
 * rest as in `transformerBlock`.
 *
 * @see Vaswani et al. 2017, https://arxiv.org/abs/1706.03762
 */
export const decoderBlock = {
  init(size: DecoderBlockSize, random: Random): DecoderBlockParams<NdArray> {
    requireKnownOptions("decoderBlock.init", size, ["width", "hidden", "memoryWidth"]);
    const { width, hidden = 4 * width, memoryWidth = width } = size;
    return {
      attention: attention.init({ width }, random),
      attentionNorm: layerNormalization.init({ width }),
      crossAttention: attention.init({ width, memoryWidth }, random),
      crossAttentionNorm: layerNormalization.init({ width }),
      ...initFeedForward(width, hidden, random),
    };
  },
  apply(
    params: DecoderBlockParams<Tensor>,
    x: Tensor,
    memory: Tensor,
    options: DecoderBlockOptions,
  ): Tensor {
    requireKnownOptions("decoderBlock", options, [...BLOCK_OPTIONS, "memory"]);
    requireBlockOptions("decoderBlock", options);
    requireParams("decoderBlock", params, [
      "attention",
      "attentionNorm",
      "crossAttention",
      "crossAttentionNorm",
      ...FEED_FORWARD_PARAMS,
    ]);
    const { norm, activation, dropout, feedForwardChunk, memory: seen = {}, ...given } = options;
    requireKnownOptions("decoderBlock: memory", seen, ["bias", "mask"]);
    const looking = { causal: true, ...given };
    const at = dropoutPlaces(options);
    const attended = sublayer(params.attentionNorm, x, options, at(0), (normal) =>
      attention.apply(params.attention, normal, normal, withDropout(looking, at(1))),
    );
    const across = withDropout({ heads: options.heads, ...seen }, at(3));
    const told = sublayer(params.crossAttentionNorm, attended, options, at(2), (normal) =>
      attention.apply(params.crossAttention, normal, memory, across),
    );
    return feedForward(params, told, options, (place) => at(4 + place));
  },
};
