/** The clock is looked at after so many steps: some milliseconds. */
const STEPS_TO_LOOK = 2e6;

/** What a layout may cost. */
export interface EffortLimits {
  /** How many steps there are; about 10^9 a second on a common machine. Default as many as it takes. */
  readonly steps?: number;
  /** When to end in any case, as `performance.now()` tells it (ms); default never. */
  readonly deadlineMs?: number;
  /** What all of it counts against as well; default nothing. */
  readonly within?: Effort;
}

/**
 * Counts the elementary steps of a layout against a limit.
 *
 * Steps rather than seconds, so that the same scene and seed end the same way on every machine, busy
 * or not; the clock only guards against what would never end.
 */
export class Effort {
  readonly #limit: number;
  readonly #deadlineMs: number;
  readonly #within: Effort | undefined;
  #spent = 0;
  #nextLook = STEPS_TO_LOOK;
  #late = false;

  constructor({
    steps = Number.POSITIVE_INFINITY,
    deadlineMs = Number.POSITIVE_INFINITY,
    within,
  }: EffortLimits = {}) {
    this.#limit = steps;
    this.#deadlineMs = deadlineMs;
    this.#within = within;
  }

  /** Note that so many steps were taken. */
  spend(steps: number): void {
    this.#spent += steps;
    this.#within?.spend(steps);
    if (this.#spent < this.#nextLook) return;
    this.#nextLook = this.#spent + STEPS_TO_LOOK;
    this.#late ||= performance.now() > this.#deadlineMs;
  }

  /** Whether all steps have been taken, or the time is up. */
  get exhausted(): boolean {
    return this.#late || this.#spent >= this.#limit || this.#within?.exhausted === true;
  }
}
