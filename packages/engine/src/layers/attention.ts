import type { NdArray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { add, mul } from "../ops/elementwise.ts";
import { matmul } from "../ops/matmul.ts";
import { reshape, transpose } from "../ops/reshape.ts";
import { softmax } from "../ops/softmax.ts";
import type { Random } from "../random.ts";
import type { Tensor } from "../tensor.ts";
import { type LinearParams, linear } from "./linear.ts";

/** Four dense layers (D, D). */
export type AttentionParams<T> = {
  readonly query: LinearParams<T>;
  readonly key: LinearParams<T>;
  readonly value: LinearParams<T>;
  readonly out: LinearParams<T>;
};

/** `heads` K divides D; `bias` is added to the logits and broadcasts to (B, K, L, M): large negative where masked. */
export interface AttentionOptions {
  readonly heads: number;
  readonly bias?: Tensor;
}

/**
 * Multi-head attention: `softmax(Q Kᵀ / √d + bias) V` in each head of width d = D / K.
 *
 * `init({ width: D }, random)`; D is the width of queries and of what they look at.
 * `apply(params, x, memory, { heads, bias })`: x (B, L, D) looks at memory (B, M, D), gives (B, L, D).
 * Self-attention is `memory = x`.
 *
 * @see Vaswani et al. 2017, §3.2, https://arxiv.org/abs/1706.03762
 */
export const attention = {
  init({ width }: { readonly width: number }, random: Random): AttentionParams<NdArray> {
    const layer = () => linear.init({ inputs: width, outputs: width }, random);
    return { query: layer(), key: layer(), value: layer(), out: layer() };
  },
  apply(
    params: AttentionParams<Tensor>,
    x: Tensor,
    memory: Tensor,
    { heads, bias }: AttentionOptions,
  ): Tensor {
    const width = x.shape.at(-1)!;
    if (!(heads >= 1 && width % heads === 0)) {
      throw new ShapeError(
        `attention: expected heads that divide the width ${width}, got ${heads}`,
      );
    }
    // the scale goes to the queries: there are fewer of them than logits
    const queries = mul(linear.apply(params.query, x), Math.sqrt(heads / width));
    const q = splitHeads(queries, heads, [0, 2, 1, 3]); //                           (B, K, L, d)
    const k = splitHeads(linear.apply(params.key, memory), heads, [0, 2, 3, 1]); //   (B, K, d, M)
    const v = splitHeads(linear.apply(params.value, memory), heads, [0, 2, 1, 3]); // (B, K, M, d)
    const logits = matmul(q, k); //                                                  (B, K, L, M)
    const weights = softmax(bias ? add(logits, bias) : logits);
    const mixed = transpose(matmul(weights, v), [0, 2, 1, 3]); //                    (B, L, K, d)
    return linear.apply(params.out, reshape(mixed, x.shape)); //                     (B, L, D)
  },
};

function splitHeads(x: Tensor, heads: number, order: readonly number[]): Tensor {
  const [batch, length, width] = x.shape as [number, number, number];
  return transpose(reshape(x, [batch, length, heads, width / heads]), order);
}

/**
 * Turn a mask into a bias for `attention`: 0 where it is 1, -1e9 where it is 0.
 *
 * @param mask  (B, M) float32, 1 for what may be looked at
 * @returns     (B, 1, 1, M) float32
 */
export function maskBias(mask: Tensor): Tensor {
  const [batch, length] = mask.shape as [number, number];
  return reshape(mul(add(mask, -1), 1e9), [batch, 1, 1, length]);
}
