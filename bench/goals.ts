import type { Measurement } from "./measure.ts";
import { STEPS } from "./steps/index.ts";
import type { BenchStep } from "./steps/step.ts";

/** Whether a step met its goals; undefined where there is no goal or no PyTorch to judge by. */
export interface Judgement {
  readonly time?: boolean;
  readonly memory?: boolean;
}

/** Judge a measurement by its step's goals: the ratio of the medians, and the peak of memory. */
export function judge({ step, ours, peer, ratio }: Measurement): Judgement {
  const { goal, memoryGoal } = STEPS[step] as BenchStep;
  const memoryLimit = memoryGoal === "peer" ? peer?.peakMb : memoryGoal;
  return {
    ...(ratio && { time: ratio.ofMedians <= goal }),
    ...(memoryLimit !== undefined && { memory: ours.peakMb <= memoryLimit }),
  };
}
