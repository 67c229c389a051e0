import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LinearProgram } from "../../src/layout/search/linear-program.ts";

/** What the solver leaves of a row at most (its own precision is 1e-8). */
const ROUNDING = 1e-6;

const row = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 });
const point = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 3, maxLength: 3 });

function termsOf(factors: readonly number[]) {
  return factors.map((factor, variable) => ({ variable, factor }));
}

function sum(factors: readonly number[], values: readonly number[]): number {
  return factors.reduce((total, factor, index) => total + factor * values[index]!, 0);
}

describe("LinearProgram", () => {
  it("finds values for rows that some point keeps to, no dearer than that point", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), point, point, (rows, wanted, known) => {
        const program = new LinearProgram(wanted.map((value) => ({ value, cost: 1 })));
        for (const factors of rows) program.require(termsOf(factors), sum(factors, known));
        const found = program.solve();
        if (typeof found === "string") throw new Error(found);
        for (const factors of rows)
          expect(sum(factors, found)).toBeGreaterThan(sum(factors, known) - ROUNDING);
        const cost = (values: readonly number[]) =>
          values.reduce((total, value, index) => total + Math.abs(value - wanted[index]!), 0);
        expect(cost(found)).toBeLessThan(cost(known) + ROUNDING);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("says what is impossible", () => {
    const program = new LinearProgram([
      { value: 0, cost: 1 },
      { value: 0, cost: 1 },
    ]);
    program.require(termsOf([1, -1]), 1);
    program.require(termsOf([-1, 1]), 0);
    expect(program.solve()).toBe("impossible");
  });

  it("names rows that are impossible together, none of which could be spared", () => {
    const wanted = [0, 0, 0].map((value) => ({ value, cost: 1 }));
    const bound = fc.integer({ min: -4, max: 4 });
    let impossible = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(row, bound), { maxLength: 14 }), (rows) => {
        const isPossible = (ranks: readonly number[]) => {
          const program = new LinearProgram(wanted);
          for (const rank of ranks) program.require(termsOf(rows[rank]![0]), rows[rank]![1]);
          return program.solve() !== "impossible";
        };
        if (isPossible([...rows.keys()])) return;
        impossible++;
        const program = new LinearProgram(wanted);
        for (const [rank, [factors, least]] of rows.entries())
          program.require(termsOf(factors), least, rank);
        const sources = program.sourcesAgainst();
        if (sources === undefined) throw new Error("expected sources");
        expect(isPossible(sources)).toBe(false);
        for (const one of sources)
          expect(isPossible(sources.filter((each) => each !== one))).toBe(true);
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(impossible).toBeGreaterThan(50);
  });

  it("changes what costs least", () => {
    const program = new LinearProgram([
      { value: 0, cost: 5 },
      { value: 0, cost: 1 },
    ]);
    program.require(termsOf([1, 1]), 2);
    expect(program.solve()).toEqual([0, 2]);
  });
});
