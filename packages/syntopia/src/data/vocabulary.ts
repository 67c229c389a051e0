/** The words that a model knows, by id. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
}

/** Ids with a meaning of their own: no word, an unknown word, the whole text. */
export const SPECIAL = { pad: 0, unknown: 1, whole: 2 } as const;
const SPECIAL_WORDS = ["[PAD]", "[UNK]", "[CLS]"];

/** A word: a Chinese character, a digit, or letters of any other script. */
export const WORD = /\p{Script=Han}|\p{N}|[^\P{L}\p{Script=Han}]+/gu;

/**
 * Split text into words: lower case, numbers and Chinese characters one by one, punctuation left out.
 *
 * @example
 * splitWords("There is 1 box.") // ["there", "is", "1", "box"]
 */
export function splitWords(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Collect the words of texts, the most frequent first, those of equal frequency in the order of the alphabet. */
export function buildVocabulary(texts: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of splitWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const found = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return vocabularyOf([...SPECIAL_WORDS, ...found.map(([word]) => word)]);
}

/** Restore a vocabulary from its words. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  return { words, ids: new Map(words.map((word, id) => [word, id])) };
}

/** Find the id of a word; `SPECIAL.unknown` if it has none. */
export function wordId({ ids }: Vocabulary, word: string): number {
  return ids.get(word) ?? SPECIAL.unknown;
}
