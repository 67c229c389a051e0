import { warmupCosineSchedule } from "@syntopia/engine";
import { expect, test } from "vitest";

test("warm-up grows linearly to the peak, then half a cosine falls to the floor and stays", () => {
  const schedule = warmupCosineSchedule({ peak: 1, warmupSteps: 4, totalSteps: 12, floor: 0.2 });
  expect([0, 1, 2, 3].map(schedule)).toEqual([0.25, 0.5, 0.75, 1]);
  expect(schedule(4)).toBe(1);
  expect(schedule(6)).toBeCloseTo(0.2 + 0.8 * 0.5 * (1 + Math.SQRT1_2), 12);
  expect(schedule(8)).toBeCloseTo(0.6, 12);
  expect([12, 13, 1000].map(schedule)).toEqual([0.2, 0.2, 0.2]);
});

test("without warm-up it starts at the peak and ends at 0", () => {
  const schedule = warmupCosineSchedule({ peak: 2, totalSteps: 10 });
  expect(schedule(0)).toBe(2);
  expect(schedule(5)).toBeCloseTo(1, 12);
  expect(schedule(10)).toBe(0);
});

test("a warm-up as long as the whole ends at the floor, not at NaN", () => {
  const schedule = warmupCosineSchedule({ peak: 1, warmupSteps: 5, totalSteps: 5 });
  expect([4, 5, 6].map(schedule)).toEqual([1, 1, 0]);
});

test("a warm-up of a fraction of steps does not exceed the peak", () => {
  const schedule = warmupCosineSchedule({ peak: 1, warmupSteps: 0.4, totalSteps: 10 });
  expect(schedule(0)).toBe(1);
});
