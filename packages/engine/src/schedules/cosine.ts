import { requireKnownOptions } from "../known-options.ts";
import { requireScheduleNumbers, type Schedule } from "./schedule.ts";

/** The settings of `cosineSchedule`: rates, and a length in steps. */
export interface CosineOptions {
  /** The rate at the first step. */
  readonly peak: number;
  readonly totalSteps: number;
  /** The rate at the end and after it, default 0. */
  readonly floor?: number;
}

/**
 * Fall along half a cosine: `floor + (peak - floor) (1 + cos(π t / T)) / 2`, and stay at the floor.
 *
 * @throws Error  when a setting is unknown, negative or not finite
 * @see Loshchilov and Hutter 2017, https://arxiv.org/abs/1608.03983; PyTorch's CosineAnnealingLR
 */
export function cosineSchedule(options: CosineOptions): Schedule {
  requireKnownOptions("cosineSchedule", options, ["peak", "totalSteps", "floor"]);
  const { peak, totalSteps, floor = 0 } = options;
  requireScheduleNumbers("cosineSchedule", { peak, totalSteps, floor });
  return (step) => {
    const done = Math.min(1, step / Math.max(1, totalSteps));
    return floor + ((peak - floor) * (1 + Math.cos(Math.PI * done))) / 2;
  };
}
