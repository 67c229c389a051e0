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
