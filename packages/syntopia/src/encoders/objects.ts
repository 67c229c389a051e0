import {
  add,
  gelu,
  type LinearParams,
  layerNormalization,
  linear,
  type NdArray,
  type NormalizationParams,
  type Random,
  type Tensor,
} from "@syntopia/engine";

/** Two dense layers over geometry, normalisations over the words and over the sum. */
export type ObjectEncoderParams<T> = {
  readonly wordNorm: NormalizationParams<T>;
  readonly geometry: LinearParams<T>;
  readonly mix: LinearParams<T>;
  readonly norm: NormalizationParams<T>;
};

/**
 * Objects as vectors: what they are called and where they are.
 *
 * `norm(norm(Σ words) + W₂ gelu(W₁ geometry))`
 *
 * `apply(params, words, geometry)`: words (O, D), the sum of the embeddings of category and
 * attributes, and geometry (O, G) to vectors (O, D).
 */
export const objectEncoder = {
  init(
    { width, geometry }: { readonly width: number; readonly geometry: number },
    random: Random,
  ): ObjectEncoderParams<NdArray> {
    return {
      wordNorm: layerNormalization.init({ width }),
      geometry: linear.init({ inputs: geometry, outputs: width }, random),
      mix: linear.init({ inputs: width, outputs: width }, random),
      norm: layerNormalization.init({ width }),
    };
  },
  apply(params: ObjectEncoderParams<Tensor>, words: Tensor, geometry: Tensor): Tensor {
    const place = linear.apply(params.mix, gelu(linear.apply(params.geometry, geometry)));
    // embeddings start fifty times smaller than places: without a scale of their own they are not seen
    const named = layerNormalization.apply(params.wordNorm, words);
    return layerNormalization.apply(params.norm, add(named, place));
  },
};
