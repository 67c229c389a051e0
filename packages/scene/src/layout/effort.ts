/**
 * Counts the elementary steps of a layout against a limit.
 *
 * Steps rather than seconds, so that the same scene and seed end the same way on every machine.
 */
export class Effort {
  readonly #limit: number;
  #spent = 0;

  /** @param limit  how many steps there are; about 10^9 a second on a common machine */
  constructor(limit = Number.POSITIVE_INFINITY) {
    this.#limit = limit;
  }

  /** Note that so many steps were taken. */
  spend(steps: number): void {
    this.#spent += steps;
  }

  /** Whether all steps have been taken. */
  get exhausted(): boolean {
    return this.#spent >= this.#limit;
  }
}
