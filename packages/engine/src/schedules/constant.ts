import { requireScheduleNumbers, type Schedule } from "./schedule.ts";

/**
 * The same learning rate throughout.
 *
 * @throws Error  when the rate is negative or not finite
 */
export function constantSchedule(rate: number): Schedule {
  requireScheduleNumbers("constantSchedule", { rate });
  return () => rate;
}
