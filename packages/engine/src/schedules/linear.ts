import { requireKnownOptions } from "../known-options.ts";
import { requireScheduleNumbers, type Schedule } from "./schedule.ts";

/** The settings of `linearSchedule`: rates, and a length in steps. */
export interface LinearOptions {
  /** The rate at the first step. */
  readonly from: number;
  /** The rate at the end and after it, default 0. */
  readonly to?: number;
  readonly totalSteps: number;
}

/**
 * Go from one rate to another in a straight line, and stay there.
 *
 * @throws Error  when a setting is unknown, negative or not finite
 * @see PyTorch's LinearLR
 */
export function linearSchedule(options: LinearOptions): Schedule {
  requireKnownOptions("linearSchedule", options, ["from", "to", "totalSteps"]);
  const { from, to = 0, totalSteps } = options;
  requireScheduleNumbers("linearSchedule", { from, to, totalSteps });
  return (step) => from + (to - from) * Math.min(1, step / Math.max(1, totalSteps));
}
