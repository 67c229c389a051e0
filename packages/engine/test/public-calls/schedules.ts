import * as engine from "@syntopia/engine";
import { options, type PublicCall } from "./call.ts";

/** The calls of schedules. */
export const SCHEDULE_CALLS: readonly PublicCall[] = [
  ["constantSchedule", engine.constantSchedule, 0.1],
  ["cosineSchedule", engine.cosineSchedule, options({ peak: 0.1, totalSteps: 9 })],
  ["exponentialSchedule", engine.exponentialSchedule, options({ initial: 0.1, factor: 0.9 })],
  ["linearSchedule", engine.linearSchedule, options({ from: 0, to: 0.1, totalSteps: 9 })],
  ["oneCycleSchedule", engine.oneCycleSchedule, options({ peak: 0.1, totalSteps: 9 })],
  ["stepSchedule", engine.stepSchedule, options({ initial: 0.1, factor: 0.5, every: 3 })],
  ["warmupSchedule", engine.warmupSchedule, engine.constantSchedule(0.1), options({ steps: 3 })],
  [
    "warmupCosineSchedule",
    engine.warmupCosineSchedule,
    options({ peak: 0.1, warmupSteps: 2, totalSteps: 9 }),
  ],
];
