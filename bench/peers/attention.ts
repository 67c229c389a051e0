import { dense } from "./layers.ts";
import type { Net } from "./net.ts";

/** Texts B, tokens L of each, their width D, and heads. */
export interface AttentionSize {
  readonly batch: number;
  readonly length: number;
  readonly width: number;
  readonly heads: number;
}

/** Attention of each text's tokens to one another, on rows (B L, D). */
export function attention<T>(net: Net<T>, size: AttentionSize): (x: T) => T {
  const { batch, length, width, heads } = size;
  const [query, key, value, out] = [0, 1, 2, 3].map(() => dense(net, width, width));
  const headWidth = width / heads;
  const split = (rows: T, order: readonly number[]) =>
    net.transpose(net.reshape(rows, [batch, length, heads, headWidth]), order);
  return (x) => {
    const q = split(net.mul(query!(x), 1 / Math.sqrt(headWidth)), [0, 2, 1, 3]);
    const weights = net.softmax(net.matmul(q, split(key!(x), [0, 2, 3, 1]))); //    (B, K, L, L)
    const mixed = net.matmul(weights, split(value!(x), [0, 2, 1, 3])); //           (B, K, L, d)
    return out!(net.reshape(net.transpose(mixed, [0, 2, 1, 3]), [batch * length, width]));
  };
}
