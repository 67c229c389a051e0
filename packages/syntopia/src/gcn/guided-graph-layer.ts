import {
  type AttentionParams,
  add,
  attention,
  gather,
  layerNormalization,
  maskBias,
  type NdArray,
  type NormalizationParams,
  type Random,
  reshape,
  type Tensor,
  type TransformerBlockParams,
  transformerBlock,
} from "@syntopia/engine";
import type { Tokens } from "../encoders/index.ts";
import {
  type GraphTensors,
  type TripleConvolutionParams,
  tripleConvolution,
} from "./triple-convolution.ts";

/** Attention to the words, a Transformer block among the objects, a convolution over triples. */
export type GuidedGraphLayerParams<T> = {
  readonly norm: NormalizationParams<T>;
  readonly attention: AttentionParams<T>;
  readonly block: TransformerBlockParams<T>;
  readonly convolution: TripleConvolutionParams<T>;
};

/** Where packed objects sit: `slots` (B, M) the object of each slot, its `slotMask`, `places` (O) the slot of each object. */
export interface Packing {
  readonly slots: Tensor;
  readonly slotMask: Tensor;
  readonly places: Tensor;
}

/**
 * A graph convolution that knows what is asked: objects look at the words, at each other, then
 * along their relations.
 *
 * CONTRIBUTOR NOTES: a box that sums its items before they know the words must keep counts of every
 * kind at once; once the yellow items know that they are meant, the sum is the count.
 *
 * @see Hu et al. 2019, https://arxiv.org/abs/1905.04405
 */
export const guidedGraphLayer = {
  init({ width }: { readonly width: number }, random: Random): GuidedGraphLayerParams<NdArray> {
    return {
      norm: layerNormalization.init({ width }),
      attention: attention.init({ width }, random),
      block: transformerBlock.init({ width }, random),
      convolution: tripleConvolution.init({ width }, random),
    };
  },
  apply(
    params: GuidedGraphLayerParams<Tensor>,
    graph: GraphTensors,
    words: Tokens,
    { heads, slots, slotMask, places }: Packing & { readonly heads: number },
  ): GraphTensors {
    const own = gather(graph.objects, slots); //                                   (B, M, D)
    const asking = layerNormalization.apply(params.norm, own);
    const bias = maskBias(words.mask);
    const heard = attention.apply(params.attention, asking, words.vectors, { heads, bias });
    const among = { heads, bias: maskBias(slotMask) };
    const told = transformerBlock.apply(params.block, add(own, heard), among); //  (B, M, D)
    const objects = gather(reshape(told, [-1, told.shape[2]!]), places); //        (O, D)
    return tripleConvolution.apply(params.convolution, { ...graph, objects });
  },
};
