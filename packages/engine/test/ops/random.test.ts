import {
  dropout,
  foldIn,
  grad,
  input,
  ndarray,
  normal,
  square,
  sum,
  type Tensor,
  uniform,
} from "@syntopia/engine";
import { compile, run } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";
import { numbersOf } from "../numbers.ts";

const N = 100_000;
/** Five standard errors: a right generator fails one test in two million; seeds are fixed. */
const ERRORS = 5;

const seed = input("seed", [], "int64");

async function draw(build: (seed: Tensor) => Tensor, value: number): Promise<number[]> {
  const { y } = await run({ y: build(seed) }, { seed: ndarray([value], [], "int64") });
  return numbersOf(y);
}

const average = (numbers: readonly number[]) =>
  numbers.reduce((total, x) => total + x, 0) / numbers.length;

/** Pearson's correlation, whose standard error is 1 / √N where there is none. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [average(a), average(b)];
  const product = average(a.map((x, i) => (x - meanA) * (b[i]! - meanB)));
  const [spreadA, spreadB] = [a, b].map((list, k) =>
    average(list.map((x) => (x - [meanA, meanB][k]!) ** 2)),
  );
  return product / Math.sqrt(spreadA! * spreadB!);
}

/** How far counts are from equal ones, in standard deviations of chi square. */
function unevenness(bins: readonly number[]): number {
  const expected = average(bins);
  const chiSquare = bins.reduce((total, count) => total + (count - expected) ** 2 / expected, 0);
  const freedom = bins.length - 1;
  return (chiSquare - freedom) / Math.sqrt(2 * freedom);
}

function countBins(numbers: readonly number[], bins: number): number[] {
  const counts = Array(bins).fill(0);
  for (const x of numbers) counts[x]++;
  return counts;
}

describe.each([0, 1, -1, 12345, 2 ** 40])("seed %i", (value) => {
  const uniforms = draw((s) => uniform(s, [N]), value);

  test("uniform numbers have the mean, the variance and the range", async () => {
    const u = await uniforms;
    expect(Math.abs(average(u) - 1 / 2) * Math.sqrt(12 * N)).toBeLessThan(ERRORS);
    const variance = average(u.map((x) => (x - 1 / 2) ** 2));
    expect(Math.abs(variance - 1 / 12) * Math.sqrt(180 * N)).toBeLessThan(ERRORS);
    expect(Math.min(...u.slice(0, 1000))).toBeGreaterThanOrEqual(0);
    expect(u.every((x) => x >= 0 && x < 1)).toBe(true);
  });

  test("no lattice: pairs fill the square, at any small distance", async () => {
    const u = await uniforms;
    for (const distance of [1, 2, 3, 16, 1024]) {
      const pairs = u
        .slice(distance)
        .map((x, i) => Math.floor(x * 32) * 32 + Math.floor(u[i]! * 32));
      expect(Math.abs(unevenness(countBins(pairs, 1024))), `${distance}`).toBeLessThan(ERRORS);
    }
  });

  test("the last of the 24 bits are as even as the first", async () => {
    const last = (await uniforms).map((x) => (x * 2 ** 24) % 256);
    expect(Math.abs(unevenness(countBins(last, 256)))).toBeLessThan(ERRORS);
  });

  test("neighbours, of position and of seed, are unrelated", async () => {
    const u = await uniforms;
    const limit = ERRORS / Math.sqrt(N);
    expect(Math.abs(correlation(u.slice(1), u.slice(0, -1)))).toBeLessThan(limit);
    const others = [
      await draw((s) => uniform(s, [N]), value + 1),
      await draw((s) => uniform(foldIn(s, 0), [N]), value),
      await draw((s) => uniform(foldIn(s, 1), [N]), value),
    ];
    for (const other of others) expect(Math.abs(correlation(u, other))).toBeLessThan(limit);
  });

  test("normal numbers have the mean, the variance and the tails", async () => {
    const z = await draw((s) => normal(s, [N - 1]), value);
    expect(z.length).toBe(N - 1);
    expect(Math.abs(average(z)) * Math.sqrt(N)).toBeLessThan(ERRORS);
    expect(Math.abs(average(z.map((x) => x * x)) - 1) * Math.sqrt(N / 2)).toBeLessThan(ERRORS);
    // 4.55 % lie beyond two deviations
    const beyond = z.filter((x) => Math.abs(x) > 2).length / N;
    expect(Math.abs(beyond - 0.0455) / Math.sqrt(0.0455 / N)).toBeLessThan(ERRORS);
    expect(Math.abs(correlation(z.slice(0, N / 2 - 1), z.slice(N / 2)))).toBeLessThan(0.03);
  });
});

test("the same seed draws the same numbers, whatever its type and the shape", async () => {
  const small = input("small", [], "int32");
  const { a, b, c } = await run(
    { a: uniform(seed, [6]), b: uniform(small, [2, 3]), c: uniform(seed, [8]) },
    { seed: ndarray([-7], [], "int64"), small: ndarray([-7], [], "int32") },
  );
  expect(numbersOf(b)).toEqual(numbersOf(a));
  expect(numbersOf(c).slice(0, 6)).toEqual(numbersOf(a));
});

// the bits that every provider has to give: computed by the naive rule of test/reference
test("the numbers of seed 1 are pinned", async () => {
  expect((await draw((s) => uniform(s, [4]), 1)).map((x) => x * 2 ** 24)).toMatchInlineSnapshot(`
    [
      15064285,
      10342624,
      15956738,
      15036839,
    ]
  `);
  expect(await draw((s) => uniform(s, [3], { low: -4, high: 4 }), 1)).toEqual(
    (await draw((s) => uniform(s, [3]), 1)).map((x) => x * 8 - 4),
  );
});

test("seeds folded with small numbers differ from each other and from later seeds", async () => {
  const build = (s: Tensor) => Object.fromEntries([0, 1, 2, -1].map((n) => [n, foldIn(s, n)]));
  const seen = new Set<string>();
  for (const value of [0, 1, 2, 3, 100]) {
    const folded = await run(build(seed), { seed: ndarray([value], [], "int64") });
    for (const array of Object.values(folded)) seen.add(String(array.data[0]));
  }
  expect(seen.size).toBe(20);
});

describe("dropout", () => {
  const rate = 0.3;
  const x = input("x", [N]);
  const ones = ndarray(new Float32Array(N).fill(1));
  const y = dropout(x, { rate, seed });

  test("drops the rate, keeps the mean, with one mask for both passes", async () => {
    const feeds = { x: ones, seed: ndarray([4], [], "int64") };
    const result = await run({ y, dx: grad(sum(square(y)), x) }, feeds);
    const kept = numbersOf(result.y).filter((v) => v !== 0);
    const share = kept.length / N;
    expect(Math.abs(share - 0.7) / Math.sqrt(0.21 / N)).toBeLessThan(ERRORS);
    expect(new Set(kept)).toEqual(new Set([Math.fround(1 / 0.7)]));
    const slopes = numbersOf(result.dx);
    expect(slopes.map((v) => v !== 0)).toEqual(numbersOf(result.y).map((v) => v !== 0));
  });

  test("another seed at each step, the same bytes when a run is repeated", async () => {
    const program = await compile({
      inputs: { x: { shape: [N] }, seed: { shape: [], dtype: "int64" } },
      state: {},
      build: (fed) => ({ outputs: { y: dropout(fed.x, { rate, seed: fed.seed }) } }),
    });
    const at = async (step: number) =>
      numbersOf((await program.run({ x: ones, seed: ndarray([step], [], "int64") })).y);
    const [first, second, again] = [await at(1), await at(2), await at(1)];
    await program.close();
    expect(again).toEqual(first);
    const both = first.filter((v, i) => v !== 0 && second[i] !== 0).length / N;
    expect(Math.abs(both - 0.49) / Math.sqrt(0.25 / N)).toBeLessThan(ERRORS);
  });

  test("nothing is dropped at rate 0", () => {
    expect(dropout(x, { rate: 0, seed })).toBe(x);
  });
});

test("what is refused", () => {
  const x = input("x", [2]);
  expect(() => dropout(x, { rate: 1, seed })).toThrow("dropout: expected a rate in [0, 1), got 1");
  expect(() => uniform(x, [2])).toThrow(
    "uniform: expected a seed () of int32 or int64, got float32 (2). Feed one at each step.",
  );
  expect(() => foldIn(seed, 0.5)).toThrow("foldIn: expected a whole number, got 0.5");
});
