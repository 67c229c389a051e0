/** Ask for the next item before the current one is used. */
export async function* ahead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  let pending = iterator.next();
  try {
    for (;;) {
      const { done, value } = await pending;
      if (done) return;
      // started here, it runs while the consumer awaits its own work on this value
      pending = iterator.next();
      pending.catch(() => undefined);
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
