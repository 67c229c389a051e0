import type { Branch, NdArray, Random, Tensor } from "@syntopia/engine";
import type { Tokens } from "../encoders/index.ts";

/** The size of a fusion: D, the number of layers where it has some, the heads of its attention. */
export interface FusionOptions {
  readonly width: number;
  readonly layers: number;
  readonly heads: number;
}

/** One way to join the tokens of modalities into one vector for each sample. */
export interface FusionStrategy {
  init(options: FusionOptions, random: Random): Branch<NdArray>;
  /** Join words with what they speak of: (B, L, D) and (B, M, D) to (B, D). */
  apply(params: Branch<Tensor>, text: Tokens, other: Tokens, options: FusionOptions): Tensor;
}
