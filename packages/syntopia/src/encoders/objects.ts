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

/** Two dense layers over geometry, a normalisation over the sum. */
export type ObjectEncoderParams<T> = {
  readonly geometry: LinearParams<T>;
  readonly mix: LinearParams<T>;
  readonly norm: NormalizationParams<T>;
};

/**
 * Objects as vectors: what they are called and where they are.
 *
 * `norm(Σ words + W₂ gelu(W₁ geometry))`
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
      geometry: linear.init({ inputs: geometry, outputs: width }, random),
      mix: linear.init({ inputs: width, outputs: width }, random),
      norm: layerNormalization.init({ width }),
    };
  },
  apply(params: ObjectEncoderParams<Tensor>, words: Tensor, geometry: Tensor): Tensor {
    const place = linear.apply(params.mix, gelu(linear.apply(params.geometry, geometry)));
    return layerNormalization.apply(params.norm, add(words, place));
  },
};
