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
} from "@syntopia/engine";
import type { Tokens } from "../encoders/index.ts";
import {
  type GraphTensors,
  type TripleConvolutionParams,
  tripleConvolution,
} from "./triple-convolution.ts";

/** Attention to the words, then a convolution over triples. */
export type GuidedGraphLayerParams<T> = {
  readonly norm: NormalizationParams<T>;
  readonly attention: AttentionParams<T>;
  readonly convolution: TripleConvolutionParams<T>;
};

/** Where the objects of packed scenes sit: `slots` (B, M) object of each slot, `places` (O) slot of each object. */
export interface Packing {
  readonly slots: Tensor;
  readonly places: Tensor;
}

/**
 * A graph convolution that knows what is asked: objects look at the words, then at each other.
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
      convolution: tripleConvolution.init({ width }, random),
    };
  },
  apply(
    params: GuidedGraphLayerParams<Tensor>,
    graph: GraphTensors,
    words: Tokens,
    { heads, slots, places }: Packing & { readonly heads: number },
  ): GraphTensors {
    const asking = gather(layerNormalization.apply(params.norm, graph.objects), slots); // (B, M, D)
    const bias = maskBias(words.mask);
    const heard = attention.apply(params.attention, asking, words.vectors, { heads, bias });
    const width = graph.objects.shape[1]!;
    const back = gather(reshape(heard, [-1, width]), places); //                            (O, D)
    return tripleConvolution.apply(params.convolution, {
      ...graph,
      objects: add(graph.objects, back),
    });
  },
};
