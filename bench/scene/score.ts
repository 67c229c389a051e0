/** What went wrong with one text. */
export interface Failure {
  readonly text: string;
  readonly wanted: string;
  readonly got: string;
}

/** How many texts were judged, and which of them failed. */
export interface Score {
  readonly name: string;
  readonly total: number;
  readonly failures: readonly Failure[];
}

/** One line of the table. */
export function formatScore({ name, total, failures }: Score): string {
  const right = total - failures.length;
  const share = ((100 * right) / total).toFixed(1);
  return `| ${name.padEnd(24)} | ${`${right}/${total}`.padStart(9)} | ${share.padStart(5)} % |`;
}
