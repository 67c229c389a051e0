/** Comparatives and superlatives that change the whole word. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["littler", "little"],
  ["littlest", "little"],
]);

/**
 * What a word in -er or -est may be the comparative or superlative of, likeliest first.
 *
 * @param word  lower-case
 * @returns     words that may or may not exist; none for a word with another ending
 * @example
 * positivesOf("biggest") // ["bigg", "bigge", "big"]
 */
export function positivesOf(word: string): readonly string[] {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return [irregular];
  const stem = /^(.{2,})(?:er|est)$/.exec(word)?.[1];
  if (stem === undefined) return [];
  const single = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  const inY = stem.endsWith("i") ? [`${stem.slice(0, -1)}y`] : [];
  return [stem, `${stem}e`, ...single, ...inY];
}
