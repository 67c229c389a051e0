import {
  type Batch,
  type BatchLimits,
  countFitting,
  type EncodedSample,
  stackSamples,
} from "./batch.ts";

/**
 * Encode items one after the other and stack as many as fit into each batch.
 *
 * @param from  batches to leave out at the start (they are encoded, as they decide what follows)
 */
export async function* packBatches<T>(
  items: readonly T[],
  encode: (item: T) => Promise<EncodedSample>,
  limits: BatchLimits,
  from = 0,
): AsyncGenerator<Batch> {
  let waiting: EncodedSample[] = [];
  let made = 0;
  let next = 0;
  while (next < items.length || waiting.length > 0) {
    const wanted = items.slice(next, next + limits.samples - waiting.length);
    waiting = [...waiting, ...(await Promise.all(wanted.map(encode)))];
    next += wanted.length;
    const count = countFitting(waiting, limits);
    if (made++ >= from) yield stackSamples(waiting.slice(0, count), limits);
    waiting = waiting.slice(count);
  }
}
