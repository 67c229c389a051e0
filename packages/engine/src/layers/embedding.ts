import type { NdArray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { gather } from "../ops/gather.ts";
import { type Random, randomNormal } from "../random.ts";
import { requireSizes } from "../shape.ts";
import { requireTensors, type Tensor } from "../tensor.ts";
import { requireParams } from "./params.ts";

/** table (N, D) */
export type EmbeddingParams<T> = { readonly table: T };

/**
 * A row for each of N ids.
 *
 * `init({ count: N, width: D }, random)` draws rows with deviation 0.02, as BERT does.
 * `apply(params, ids)`: (...) integers in [0, N) to (..., D).
 *
 * @see Devlin et al. 2019, https://arxiv.org/abs/1810.04805
 */
export const embedding = {
  init(
    size: { readonly count: number; readonly width: number },
    random: Random,
  ): EmbeddingParams<NdArray> {
    requireKnownOptions("embedding.init", size, ["count", "width"]);
    const { count, width } = size;
    requireSizes("embedding.init", { count, width });
    return { table: randomNormal(random, [count, width], 0.02) };
  },
  apply(params: EmbeddingParams<Tensor>, ids: Tensor): Tensor {
    requireParams("embedding", params, ["table"]);
    requireTensors("embedding", [ids]);
    if (ids.dtype !== "int32" && ids.dtype !== "int64") {
      throw new ShapeError(
        `embedding: expected ids of int32 or int64, got ${ids.dtype}. Use cast.`,
      );
    }
    return gather(params.table, ids);
  },
};
