/**
 * Take the middle of some numbers; of an even number of them, the mean of the two in the middle.
 *
 * @throws RangeError  when there are none
 */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("median: expected at least one number, got none");
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
