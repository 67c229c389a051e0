import { requireScheduleSettings, type Schedule } from "./schedule.ts";

/**
 * The same learning rate throughout.
 *
 * @throws Error  when the rate is negative or not finite
 */
export function constantSchedule(rate: number): Schedule {
  requireScheduleSettings("constantSchedule", {}, [], { rate });
  return () => rate;
}
