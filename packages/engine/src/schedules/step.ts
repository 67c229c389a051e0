import { requireKnownOptions } from "../known-options.ts";
import { requireScheduleNumbers, type Schedule } from "./schedule.ts";

/** The settings of `stepSchedule`: a rate, and lengths in steps. Either `every` or `milestones`. */
export interface StepOptions {
  /** The rate at the first step. */
  readonly initial: number;
  /** What the rate is multiplied by at each fall, default 0.1. */
  readonly factor?: number;
  /** The steps between two falls. */
  readonly every?: number;
  /** The steps at which it falls. */
  readonly milestones?: readonly number[];
}

/**
 * Fall by a factor from time to time: `initial · factor^falls`.
 *
 * @throws Error  when a setting is unknown, negative or not finite, or not exactly one of `every` and
 *                `milestones` is given
 * @see PyTorch's StepLR and MultiStepLR
 * @example
 * stepSchedule({ initial: 0.1, milestones: [30, 60] })(45) // 0.01
 */
export function stepSchedule(options: StepOptions): Schedule {
  requireKnownOptions("stepSchedule", options, ["initial", "factor", "every", "milestones"]);
  const { initial, factor = 0.1, every, milestones } = options;
  const numbers = { initial, factor, ...(every !== undefined && { every }) };
  requireScheduleNumbers("stepSchedule", numbers);
  if ((every === undefined) === (milestones === undefined) || every === 0) {
    throw new Error(
      `stepSchedule: expected either every (1 or more) or milestones, got ${every} and ${milestones}`,
    );
  }
  return (step) => {
    const falls = milestones?.filter((at) => at <= step).length ?? Math.floor(step / every!);
    return initial * factor ** falls;
  };
}
