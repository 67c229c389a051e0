import { requireKnownOptions } from "../known-options.ts";
import { requireScheduleNumbers, type Schedule } from "./schedule.ts";

/** The settings of `oneCycleSchedule`, by PyTorch's names. */
export interface OneCycleOptions {
  /** The highest rate. */
  readonly peak: number;
  readonly totalSteps: number;
  /** The share of the steps in which the rate grows, in [0, 1], default 0.3. */
  readonly pctStart?: number;
  /** The first rate is the peak divided by this, default 25. */
  readonly divFactor?: number;
  /** The last rate is the first divided by this, default 10,000. */
  readonly finalDivFactor?: number;
  /** The form of each part, default "cos". */
  readonly annealStrategy?: "cos" | "linear";
  /** Fall back to the first rate in as many steps as it grew, then on to the last, default false. */
  readonly threePhase?: boolean;
}

/** The defaults of `oneCycleSchedule`: PyTorch's. */
export const ONE_CYCLE_DEFAULTS = {
  pctStart: 0.3,
  divFactor: 25,
  finalDivFactor: 1e4,
  annealStrategy: "cos" as "cos" | "linear",
  threePhase: false,
};

/** A part of the cycle: up to which step, and the rate there. */
interface Phase {
  readonly end: number;
  readonly rate: number;
}

/**
 * Grow from a low rate to a peak, then fall to a much lower one: PyTorch's OneCycleLR.
 *
 * The last rate stands at step `totalSteps - 1` and after it. The momentum does not cycle.
 *
 * @throws Error  when a setting is unknown, out of range or not finite
 * @see Smith and Topin 2018, https://arxiv.org/abs/1708.07120
 */
export function oneCycleSchedule(options: OneCycleOptions): Schedule {
  const known = ["peak", "totalSteps", ...Object.keys(ONE_CYCLE_DEFAULTS)];
  requireKnownOptions("oneCycleSchedule", options, known);
  const settings = { ...ONE_CYCLE_DEFAULTS, ...options };
  const { peak, divFactor, annealStrategy } = settings;
  requireOneCycle(settings);
  const phases = phasesOf(settings);
  const shape = annealStrategy === "cos" ? cosine : straight;
  return (step) => {
    let [start, from] = [0, peak / divFactor];
    for (const { end, rate } of phases) {
      // a phase of no length is over at once
      const done = end > start ? Math.min(1, (step - start) / (end - start)) : 1;
      if (step <= end) return shape(from, rate, done);
      [start, from] = [end, rate];
    }
    return from;
  };
}

function phasesOf(settings: Required<OneCycleOptions>): readonly Phase[] {
  const { peak, totalSteps, pctStart, divFactor, finalDivFactor, threePhase } = settings;
  const grown = pctStart * totalSteps - 1;
  const first = peak / divFactor;
  return [
    { end: grown, rate: peak },
    ...(threePhase ? [{ end: 2 * pctStart * totalSteps - 2, rate: first }] : []),
    { end: totalSteps - 1, rate: first / finalDivFactor },
  ];
}

function cosine(from: number, to: number, done: number): number {
  return to + ((from - to) * (1 + Math.cos(Math.PI * done))) / 2;
}

function straight(from: number, to: number, done: number): number {
  return from + (to - from) * done;
}

function requireOneCycle(settings: Required<OneCycleOptions>): void {
  const { peak, totalSteps, pctStart, divFactor, finalDivFactor, annealStrategy } = settings;
  const numbers = { peak, totalSteps, pctStart, divFactor, finalDivFactor };
  requireScheduleNumbers("oneCycleSchedule", numbers);
  if (pctStart > 1 || divFactor === 0 || finalDivFactor === 0) {
    throw new Error(
      "oneCycleSchedule: expected pctStart in [0, 1] and divisors above 0, " +
        `got ${pctStart}, ${divFactor} and ${finalDivFactor}`,
    );
  }
  if (annealStrategy === "cos" || annealStrategy === "linear") return;
  throw new Error(
    `oneCycleSchedule: expected annealStrategy "cos" or "linear", got "${annealStrategy}"`,
  );
}
