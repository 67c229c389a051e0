import { createRandom, randomFrom, randomNormal, randomUniform } from "@syntopia/engine";
import { describe, expect, test } from "vitest";
import { numbersOf } from "./numbers.ts";

/** Means of 10,000 draws: 5 standard errors of a uniform (0.0029) or normal (0.01) number. */
const UNIFORM_MEAN_TOLERANCE = 0.015;
const NORMAL_MEAN_TOLERANCE = 0.05;

const mean = (numbers: ArrayLike<number>) =>
  Array.from(numbers).reduce((sum, x) => sum + x, 0) / numbers.length;

describe("createRandom", () => {
  test("gives the same numbers for the same seed, others for another", () => {
    const draw = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 5 }, () => random.uniform());
    };
    expect(draw(3)).toEqual(draw(3));
    expect(new Set([...draw(3), ...draw(4)]).size).toBe(10);
  });

  test("starts anywhere in [0, 1), also from neighbouring small seeds", () => {
    // the first number of every small seed was 0.9999999: the generator's state was nearly all ones
    const firsts = Array.from({ length: 10_000 }, (_, seed) => createRandom(seed).uniform());
    expect(Math.abs(mean(firsts) - 0.5)).toBeLessThan(UNIFORM_MEAN_TOLERANCE);
    expect(Math.min(...firsts)).toBeLessThan(0.01);
    expect(Math.max(...firsts)).toBeGreaterThan(0.99);
  });

  test("takes negative seeds and refuses fractions", () => {
    expect(createRandom(-1).uniform()).not.toBe(createRandom(1).uniform());
    expect(() => createRandom(0.5)).toThrowErrorMatchingInlineSnapshot(
      `[Error: createRandom: expected a whole number as the seed, got the number 0.5]`,
    );
  });

  test("goes on from a saved state", () => {
    const random = createRandom(5);
    random.normal();
    const resumed = randomFrom(JSON.parse(JSON.stringify(random.state())));
    expect([resumed.uniform(), resumed.integer(10), resumed.normal()]).toEqual([
      random.uniform(),
      random.integer(10),
      random.normal(),
    ]);
  });

  test("draws whole numbers below the limit, all of them", () => {
    const random = createRandom(1);
    const drawn = new Set(Array.from({ length: 200 }, () => random.integer(4)));
    expect([...drawn].sort()).toEqual([0, 1, 2, 3]);
  });

  test("shuffles into another order of the same items, and leaves the original", () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = createRandom(2).shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted()).toEqual(items);
    expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

test("randomNormal has mean 0 and the deviation asked for", () => {
  const array = randomNormal(createRandom(1), [100, 100], 2);
  const numbers = numbersOf(array);
  expect(array).toMatchObject({ shape: [100, 100], dtype: "float32" });
  expect(Math.abs(mean(numbers))).toBeLessThan(2 * NORMAL_MEAN_TOLERANCE);
  expect(Math.abs(mean(numbers.map((x) => x * x)) - 4)).toBeLessThan(0.3);
});

test("randomUniform stays in its range", () => {
  const numbers = numbersOf(randomUniform(createRandom(1), [10_000], -3, 5));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-3);
  expect(Math.max(...numbers)).toBeLessThan(5);
  expect(Math.abs(mean(numbers) - 1)).toBeLessThan(8 * UNIFORM_MEAN_TOLERANCE);
});
