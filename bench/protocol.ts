/** What a side says once, when its step is built. */
export interface Ready {
  /** The library and its version. */
  readonly version: string;
  readonly buildMs: number;
  /** Numbers that are trained. */
  readonly parameters: number;
  /** Matrices and kernels among them. */
  readonly weights: number;
}

/** What a side says instead, and ends, when its library cannot build or run the step. */
export interface Failure {
  readonly error: string;
}

/** What a side says after each step. */
export interface StepAnswer {
  readonly timeMs: number;
  /** The most memory that the process has held so far, in units of 10^6 bytes. */
  readonly peakMb: number;
  readonly loss: number;
}
