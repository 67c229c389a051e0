/** The learning rate at each step, counted from 0. */
export type Schedule = (step: number) => number;

/** The same learning rate throughout. */
export function constantSchedule(rate: number): Schedule {
  return () => rate;
}

/** The settings of `warmupCosineSchedule`: rates, and lengths in steps. */
export interface WarmupCosineOptions {
  readonly peak: number;
  /** Steps of linear growth from 0, default 0. */
  readonly warmupSteps?: number;
  readonly totalSteps: number;
  /** The rate at the end and after it, default 0. */
  readonly floor?: number;
}

/**
 * Grow linearly to a peak, then fall along half a cosine.
 *
 * @see Loshchilov and Hutter 2017, https://arxiv.org/abs/1608.03983
 */
export function warmupCosineSchedule({
  peak,
  warmupSteps = 0,
  totalSteps,
  floor = 0,
}: WarmupCosineOptions): Schedule {
  return (step) => {
    if (step < warmupSteps) return peak * Math.min(1, (step + 1) / warmupSteps);
    const done = Math.min(1, (step - warmupSteps) / Math.max(1, totalSteps - warmupSteps));
    return floor + ((peak - floor) * (1 + Math.cos(Math.PI * done))) / 2;
  };
}
