/**
 * The known name that was probably meant, to be offered in an error.
 *
 * @returns  the name with the fewest edits, when there are at most a third of its letters
 * @example
 * nearestName("abov", ["above", "below"]) // "above"
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  // Longer names are nobody's typing error, and comparing them takes the product of the lengths.
  if (name.length > 64) return undefined;
  const ranked = known
    .map((candidate) => ({ candidate, edits: edits(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best && best.edits <= Math.max(1, best.candidate.length / 3) ? best.candidate : undefined;
}

/** Insertions, deletions, replacements and swaps of neighbours from one word to the other (the restricted Damerau-Levenshtein distance). */
function edits(from: string, to: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let k = 1; k <= to.length; k += 1) {
      const replaced = row[k - 1]! + (from[i - 1] === to[k - 1] ? 0 : 1);
      const swapped = from[i - 1] === to[k - 2] && from[i - 2] === to[k - 1];
      const swap = swapped ? before[k - 2]! + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(replaced, row[k]! + 1, next[k - 1]! + 1, swap));
    }
    [before, row] = [row, next];
  }
  return row[to.length]!;
}
