/**
 * List how many columns so many things may stand in, none of them shorter than the others: rows no longer
 * than columns are many, then the other way; an odd number that is a product of no others gets a last row
 * that is not full, nor of one thing alone.
 *
 * @param count  at least 1
 * @example
 * columnsOf(12) // [4, 3, 6, 2]
 */
export function columnsOf(count: number): readonly number[] {
  const rows = Array.from({ length: Math.floor(Math.sqrt(count)) }, (_, index) => index + 1)
    .filter((each) => each > 1 && count % each === 0)
    .reverse();
  if (rows.length > 0) return [...new Set(rows.flatMap((each) => [count / each, each]))];
  const width = Math.ceil(Math.sqrt(count));
  return [count % width === 1 ? width + 1 : width];
}
