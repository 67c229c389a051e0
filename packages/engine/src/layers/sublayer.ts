import type { NdArray } from "../array.ts";
import { type DropoutOptions, dropout } from "../ops/dropout.ts";
import { add, gelu } from "../ops/elementwise.ts";
import { foldIn } from "../ops/fold-in.ts";
import type { Random } from "../random.ts";
import type { Tensor } from "../tensor.ts";
import { layerNormalization } from "./layer-normalization.ts";
import { type LinearParams, linear } from "./linear.ts";
import type { NormalizationParams } from "./normalization.ts";
import { requireParams } from "./params.ts";

/** How the parts of a Transformer's block are put together. */
export interface BlockOptions {
  /** Whether a part is normalised before it ("pre") or with what it is added to ("post"), default "pre". */
  readonly norm?: "pre" | "post";
  /** Between the two dense layers, default `gelu`. */
  readonly activation?: (x: Tensor) => Tensor;
  /** Of attention weights, of each part's result and between the dense layers, in training. */
  readonly dropout?: DropoutOptions;
}

/** A feed-forward network behind a normalisation. */
export type FeedForwardParams<T> = {
  readonly expand: LinearParams<T>;
  readonly contract: LinearParams<T>;
  readonly feedForwardNorm: NormalizationParams<T>;
};

/** Start a feed-forward network of `hidden` features between. */
export function initFeedForward(
  width: number,
  hidden: number,
  random: Random,
): FeedForwardParams<NdArray> {
  return {
    expand: linear.init({ inputs: width, outputs: hidden }, random),
    contract: linear.init({ inputs: hidden, outputs: width }, random),
    feedForwardNorm: layerNormalization.init({ width }),
  };
}

/** Every dropout of a block has a seed of its own, made of the block's and its place. */
export type DropoutAt = (place: number) => DropoutOptions | undefined;

/** Read the dropout of a block. */
export function dropoutPlaces({ dropout }: BlockOptions): DropoutAt {
  return (place) => dropout && { rate: dropout.rate, seed: foldIn(dropout.seed, place) };
}

/** Add what a part makes of x to x. */
export function sublayer(
  norm: NormalizationParams<Tensor>,
  x: Tensor,
  { norm: order = "pre" }: BlockOptions,
  dropped: DropoutOptions | undefined,
  part: (x: Tensor) => Tensor,
): Tensor {
  if (order !== "pre" && order !== "post") {
    throw new Error(`transformerBlock: expected norm "pre" or "post", got "${order}"`);
  }
  const result = part(order === "pre" ? layerNormalization.apply(norm, x) : x);
  const sum = add(x, dropped ? dropout(result, dropped) : result);
  return order === "pre" ? sum : layerNormalization.apply(norm, sum);
}

/** The feed-forward part of a block. */
export function feedForward(
  params: FeedForwardParams<Tensor>,
  x: Tensor,
  options: BlockOptions,
  at: DropoutAt,
): Tensor {
  requireParams("transformerBlock", params, ["expand", "contract", "feedForwardNorm"]);
  const { activation = gelu } = options;
  return sublayer(params.feedForwardNorm, x, options, at(1), (normal) => {
    const inner = activation(linear.apply(params.expand, normal));
    const between = at(0);
    return linear.apply(params.contract, between ? dropout(inner, between) : inner);
  });
}
