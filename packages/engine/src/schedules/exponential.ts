import { requireKnownOptions } from "../known-options.ts";
import { requireScheduleNumbers, type Schedule } from "./schedule.ts";

/** The settings of `exponentialSchedule`. */
export interface ExponentialOptions {
  /** The rate at the first step. */
  readonly initial: number;
  /** What the rate is multiplied by at each step, such as 0.9999. */
  readonly factor: number;
}

/**
 * Fall by a factor at every step: `initial · factor^t`.
 *
 * @throws Error  when a setting is unknown, negative or not finite
 * @see PyTorch's ExponentialLR
 */
export function exponentialSchedule(options: ExponentialOptions): Schedule {
  requireKnownOptions("exponentialSchedule", options, ["initial", "factor"]);
  const { initial, factor } = options;
  requireScheduleNumbers("exponentialSchedule", { initial, factor });
  return (step) => initial * factor ** step;
}
