import { requireKnownOptions } from "../known-options.ts";
import { requireFunction } from "../require-function.ts";
import { requireScheduleNumbers, type Schedule } from "./schedule.ts";

/** The settings of `warmupSchedule`. */
export interface WarmupOptions {
  /** Steps of linear growth; the last of them has the full rate. */
  readonly steps: number;
}

/**
 * Grow linearly to the first rate of another schedule, which begins after that.
 *
 * @throws Error  when a setting is unknown, negative or not finite
 * @see Goyal et al. 2017, §2.2, https://arxiv.org/abs/1706.02677
 * @example
 * const schedule = warmupSchedule(constantSchedule(1), { steps: 4 });
 * [0, 1, 2, 3, 4].map(schedule) // [0.25, 0.5, 0.75, 1, 1]
 */
export function warmupSchedule(schedule: Schedule, options: WarmupOptions): Schedule {
  requireKnownOptions("warmupSchedule", options, ["steps"]);
  requireFunction("warmupSchedule", "the schedule that follows", schedule);
  const { steps } = options;
  requireScheduleNumbers("warmupSchedule", { steps });
  return (step) =>
    step < steps ? schedule(0) * Math.min(1, (step + 1) / steps) : schedule(step - steps);
}
