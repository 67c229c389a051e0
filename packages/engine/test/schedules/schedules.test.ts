import {
  constantSchedule,
  cosineSchedule,
  exponentialSchedule,
  linearSchedule,
  oneCycleSchedule,
  type Schedule,
  stepSchedule,
  warmupSchedule,
} from "@syntopia/engine";
import { describe, expect, test } from "vitest";
import { largestDifference } from "../numbers.ts";

/** PyTorch's numbers below have nine digits after the point. */
const TOLERANCE = 1e-9;

/** `o.param_groups[0]["lr"]` before each `s.step()`, PyTorch 1.13, `s` as named, the first rate 1. */
const PYTORCH: readonly (readonly [name: string, ours: Schedule, theirs: readonly number[]])[] = [
  [
    "OneCycleLR(o, max_lr=2.0, total_steps=10)",
    oneCycleSchedule({ peak: 2, totalSteps: 10 }),
    [
      0.08, 1.04, 2.0, 1.900969264, 1.623491308, 1.222524044, 0.777483956, 0.376516692, 0.099038736,
      8e-6,
    ],
  ],
  [
    "OneCycleLR(o, max_lr=2.0, total_steps=12, pct_start=0.25, div_factor=10, final_div_factor=100, anneal_strategy='linear', three_phase=True)",
    oneCycleSchedule({
      peak: 2,
      totalSteps: 12,
      pctStart: 0.25,
      divFactor: 10,
      finalDivFactor: 100,
      annealStrategy: "linear",
      threePhase: true,
    }),
    [
      0.2, 1.1, 2.0, 1.1, 0.2, 0.171714286, 0.143428571, 0.115142857, 0.086857143, 0.058571429,
      0.030285714, 0.002,
    ],
  ],
  [
    "CosineAnnealingLR(o, T_max=5, eta_min=0.1)",
    cosineSchedule({ peak: 1, totalSteps: 5, floor: 0.1 }),
    [1.0, 0.914057647, 0.689057647, 0.410942353, 0.185942353, 0.1],
  ],
  [
    "MultiStepLR(o, milestones=[2, 5], gamma=0.5)",
    stepSchedule({ initial: 1, milestones: [2, 5], factor: 0.5 }),
    [1.0, 1.0, 0.5, 0.5, 0.5, 0.25, 0.25],
  ],
  [
    "StepLR(o, step_size=3, gamma=0.5)",
    stepSchedule({ initial: 1, every: 3, factor: 0.5 }),
    [1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.25, 0.25],
  ],
  [
    "ExponentialLR(o, gamma=0.9)",
    exponentialSchedule({ initial: 1, factor: 0.9 }),
    [1.0, 0.9, 0.81, 0.729],
  ],
  [
    "LinearLR(o, start_factor=0.5, end_factor=0.1, total_iters=4)",
    linearSchedule({ from: 0.5, to: 0.1, totalSteps: 4 }),
    [0.5, 0.4, 0.3, 0.2, 0.1, 0.1, 0.1],
  ],
];

describe("equals PyTorch", () => {
  for (const [name, ours, theirs] of PYTORCH) {
    test(name, () => {
      const rates = theirs.map((_, step) => ours(step));
      expect(largestDifference(rates, theirs)).toBeLessThan(TOLERANCE);
    });
  }
});

test("after its end a schedule stays where it ended", () => {
  expect(constantSchedule(0.3)(1e6)).toBe(0.3);
  expect(cosineSchedule({ peak: 1, totalSteps: 3, floor: 0.25 })(100)).toBe(0.25);
  expect(linearSchedule({ from: 1, totalSteps: 3 })(100)).toBe(0);
  expect(oneCycleSchedule({ peak: 25, totalSteps: 4 })(100)).toBeCloseTo(1e-4, 12);
});

test("a warm-up grows to the first rate of any schedule, which begins after it", () => {
  const halving = stepSchedule({ initial: 8, every: 2, factor: 0.5 });
  const schedule = warmupSchedule(halving, { steps: 4 });
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(schedule)).toEqual([2, 4, 6, 8, 8, 8, 4, 4, 2]);
  expect(warmupSchedule(halving, { steps: 0 })(0)).toBe(8);
});

test("a cycle without growth, or of nothing but growth, has no NaN", () => {
  const falling = oneCycleSchedule({ peak: 1, totalSteps: 4, pctStart: 0 });
  expect([0, 1, 2, 3].map(falling).every(Number.isFinite)).toBe(true);
  const growing = oneCycleSchedule({ peak: 1, totalSteps: 4, pctStart: 1 });
  expect(growing(0)).toBeCloseTo(0.04, 12);
  expect(growing(3)).toBe(1);
});

test("settings that are misspelt, no numbers or contradict each other are refused", () => {
  expect(() => constantSchedule(Number.NaN)).toThrow(
    "constantSchedule: expected rate as a number of 0 or more, got NaN",
  );
  expect(() => cosineSchedule({ peak: 1, steps: 10 } as never)).toThrow(
    'cosineSchedule: expected options among peak, totalSteps, floor, got "steps"',
  );
  expect(() => stepSchedule({ initial: 1 })).toThrow(
    "stepSchedule: expected either every (1 or more) or milestones, got undefined and undefined",
  );
  expect(() => stepSchedule({ initial: 1, every: 2, milestones: [3] })).toThrow("got 2 and 3");
  expect(() => oneCycleSchedule({ peak: 1, totalSteps: 9, pctStart: 2 })).toThrow(
    "oneCycleSchedule: expected pctStart in [0, 1] and divisors above 0, got 2, 25 and 10000",
  );
  expect(() =>
    oneCycleSchedule({ peak: 1, totalSteps: 9, annealStrategy: "cosine" as never }),
  ).toThrow('oneCycleSchedule: expected annealStrategy "cos" or "linear", got "cosine"');
});
