import {
  add,
  type ConvolutionParams,
  constant,
  convolution,
  type EmbeddingParams,
  embedding,
  gelu,
  layerNormalization,
  type NdArray,
  type NormalizationParams,
  ndarray,
  numbered,
  type Random,
  reshape,
  type Tensor,
  transpose,
} from "@syntopia/engine";
import { type Tokens, tokensOf } from "./tokens.ts";

type StageParams<T> = {
  readonly conv: ConvolutionParams<T>;
  readonly norm: NormalizationParams<T>;
};

/** Stages that halve the picture, one embedding for each row and each column of the last grid. */
export type ImageEncoderParams<T> = {
  readonly stages: { readonly [stage: string]: StageParams<T> };
  readonly rows: EmbeddingParams<T>;
  readonly columns: EmbeddingParams<T>;
};

/** The size of an image encoder: D, and the pictures' height and width in pixels. */
export interface ImageEncoderOptions {
  readonly width: number;
  readonly height: number;
  readonly across: number;
}

/** Channels after each stage, as shares of D; each stage halves height and width. */
const STAGES = [1 / 4, 1 / 2, 1];

/**
 * A convolutional encoder: a picture becomes a grid of tokens, one for each 8 by 8 pixels.
 *
 * Each stage: convolution 3x3 with stride 2, normalisation over the channels of each pixel, GELU.
 *
 * `apply(params, picture)`: (B, 3, H, W) float32 in [-1, 1] to tokens (B, ⌈H/8⌉·⌈W/8⌉, D).
 *
 * @see normalisation at each pixel: Liu et al. 2022, https://arxiv.org/abs/2201.03545
 */
export const imageEncoder = {
  init(
    { width, height, across }: ImageEncoderOptions,
    random: Random,
  ): ImageEncoderParams<NdArray> {
    const channels = [3, ...STAGES.map((share) => Math.round(width * share))];
    const stages = STAGES.map((_, i) => ({
      conv: convolution.init(
        { inputs: channels[i]!, outputs: channels[i + 1]!, kernel: 3 },
        random,
      ),
      norm: layerNormalization.init({ width: channels[i + 1]! }),
    }));
    return {
      stages: numbered(stages),
      rows: embedding.init({ count: halved(height), width }, random),
      columns: embedding.init({ count: halved(across), width }, random),
    };
  },
  apply({ stages, rows, columns }: ImageEncoderParams<Tensor>, picture: Tensor): Tokens {
    const features = Object.values(stages).reduce((x, params) => stage(params, x), picture);
    const grid = transpose(features, [0, 2, 3, 1]); //                         (B, H', W', D)
    const [batch, height, across, width] = grid.shape as [number, number, number, number];
    const placed = add(add(grid, reshape(rows.table, [height, 1, width])), columns.table);
    const everywhere = constant(
      ndarray(new Float32Array(batch * height * across).fill(1), [batch, height * across]),
    );
    return tokensOf(reshape(placed, [batch, height * across, width]), everywhere);
  },
};

function stage({ conv, norm }: StageParams<Tensor>, x: Tensor): Tensor {
  const y = convolution.apply(conv, x, { stride: 2, padding: 1 });
  const normal = layerNormalization.apply(norm, transpose(y, [0, 2, 3, 1]));
  return gelu(transpose(normal, [0, 3, 1, 2]));
}

function halved(length: number): number {
  return STAGES.reduce((n) => Math.ceil(n / 2), length);
}
