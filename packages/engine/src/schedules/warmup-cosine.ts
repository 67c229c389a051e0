import { requireKnownOptions } from "../known-options.ts";
import { type CosineOptions, cosineSchedule } from "./cosine.ts";
import { requireScheduleNumbers, type Schedule } from "./schedule.ts";
import { warmupSchedule } from "./warmup.ts";

/** The settings of `warmupCosineSchedule`: `totalSteps` counts those of the warm-up. */
export interface WarmupCosineOptions extends CosineOptions {
  /** Steps of linear growth from 0, default 0. */
  readonly warmupSteps?: number;
}

/**
 * Grow linearly to a peak, then fall along half a cosine.
 *
 * @throws Error  when a setting is unknown, negative or not finite
 * @see Loshchilov and Hutter 2017, https://arxiv.org/abs/1608.03983
 */
export function warmupCosineSchedule(options: WarmupCosineOptions): Schedule {
  const where = "warmupCosineSchedule";
  requireKnownOptions(where, options, ["peak", "warmupSteps", "totalSteps", "floor"]);
  const { peak, warmupSteps = 0, totalSteps, floor = 0 } = options;
  requireScheduleNumbers(where, { peak, warmupSteps, totalSteps, floor });
  const falling = Math.max(0, totalSteps - warmupSteps);
  const cosine = cosineSchedule({ peak, totalSteps: falling, floor });
  return warmupSchedule(cosine, { steps: warmupSteps });
}
