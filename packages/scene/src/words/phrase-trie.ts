/** Phrases as a tree of their units (words in English, characters in Chinese). */
export interface PhraseTrie<T> {
  readonly next: Map<string, PhraseTrie<T>>;
  value?: T;
}

/** What was found: how many units long, and what it means. */
export interface PhraseMatch<T> {
  readonly length: number;
  readonly value: T;
}

/**
 * Gather phrases for `longestPhrase`.
 *
 * @param phrases  the units of each phrase with its meaning; the first of two equal phrases stays
 */
export function phraseTrie<T>(phrases: Iterable<readonly [units: readonly string[], value: T]>) {
  const root: PhraseTrie<T> = { next: new Map() };
  for (const [units, value] of phrases) {
    let node = root;
    for (const unit of units) {
      if (!node.next.has(unit)) node.next.set(unit, { next: new Map() });
      node = node.next.get(unit)!;
    }
    node.value ??= value;
  }
  return root;
}

/**
 * Find the longest phrase that starts at a place.
 *
 * @param trie    the phrases
 * @param unitAt  the unit at an index; undefined past the end
 * @param at      where the phrase must start
 * @returns       undefined when no phrase starts there
 */
export function longestPhrase<T>(
  trie: PhraseTrie<T>,
  unitAt: (index: number) => string | undefined,
  at: number,
): PhraseMatch<T> | undefined {
  let node: PhraseTrie<T> | undefined = trie;
  let found: PhraseMatch<T> | undefined;
  for (let length = 0; node !== undefined; length++) {
    if (node.value !== undefined) found = { length, value: node.value };
    const unit = unitAt(at + length);
    node = unit === undefined ? undefined : node.next.get(unit);
  }
  return found;
}
