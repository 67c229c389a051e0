import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DifferenceNetwork } from "../../src/layout/problem/network.ts";

const UNKNOWNS = 5;

/** `x[high] - x[low] >= gap`, whole numbers so that sums are exact. */
const difference = fc.record({
  low: fc.integer({ min: 0, max: UNKNOWNS - 1 }),
  high: fc.integer({ min: 0, max: UNKNOWNS - 1 }),
  gap: fc.integer({ min: -6, max: 6 }),
});

type Difference = { readonly low: number; readonly high: number; readonly gap: number };

/** Longest paths by repeated relaxation; undefined when they grow for ever (Bellman and Ford). */
function leastSolution(differences: readonly Difference[]): readonly number[] | undefined {
  const values = new Array<number>(UNKNOWNS).fill(0);
  for (let round = 0; round <= UNKNOWNS; round++) {
    let changed = false;
    for (const { low, high, gap } of differences) {
      if (values[low]! + gap <= values[high]!) continue;
      values[high] = values[low]! + gap;
      changed = true;
    }
    if (!changed) return values;
  }
  return undefined;
}

describe("a network of differences", () => {
  it("refuses a difference exactly when no numbers satisfy it with those before", () => {
    fc.assert(
      fc.property(fc.array(difference, { maxLength: 14 }), (differences) => {
        const network = new DifferenceNetwork(UNKNOWNS);
        const accepted: Difference[] = [];
        for (const next of differences) {
          const possible = leastSolution([...accepted, next]) !== undefined;
          expect(network.allows(next.low, next.high, next.gap)).toBe(possible);
          expect(network.require(next.low, next.high, next.gap)).toBe(possible);
          if (possible) accepted.push(next);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("knows what follows, and the range that is left", () => {
    const network = new DifferenceNetwork(3);
    expect(network.range(0, 2)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    network.require(0, 1, 2);
    network.require(1, 2, 3);
    expect(network.entails(0, 2, 5)).toBe(true);
    expect(network.entails(0, 2, 5.1)).toBe(false);
    network.require(2, 0, -8);
    expect(network.range(0, 2)).toEqual([5, 8]);
    expect(network.range(0, 1)).toEqual([2, 5]);
  });

  it("goes back to where it was", () => {
    const network = new DifferenceNetwork(3);
    network.require(0, 1, 1);
    const mark = network.mark();
    network.require(1, 2, 2);
    const later = network.mark();
    network.require(2, 0, -3);
    network.rewind(later);
    expect(network.range(0, 2)).toEqual([3, Number.POSITIVE_INFINITY]);
    network.rewind(mark);
    expect(network.range(0, 2)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(network.entails(0, 1, 1)).toBe(true);
  });

  it("names against a difference only such as no numbers satisfy with it", () => {
    fc.assert(
      fc.property(fc.array(difference, { maxLength: 14 }), (differences) => {
        const network = new DifferenceNetwork(UNKNOWNS);
        const refused = differences.filter(
          ({ low, high, gap }, source) => !network.require(low, high, gap, source),
        );
        for (const next of refused) {
          const sources = network.sourcesAgainst(next.low, next.high, next.gap);
          if (sources === undefined) throw new Error("expected sources");
          const named = sources.map((source) => differences[source]!);
          expect(leastSolution([...named, next])).toBeUndefined();
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("names only what was known at a mark", () => {
    const network = new DifferenceNetwork(2);
    network.require(0, 1, 1, 7);
    const mark = network.mark();
    network.require(0, 1, 2, 8);
    expect(network.sourcesAgainst(1, 0, 0)).toEqual([8]);
    expect(network.sourcesAgainst(1, 0, 0, mark)).toEqual([7]);
    expect(network.sourcesAgainst(1, 0, -1.5, mark)).toBeUndefined();
  });

  it("copies without ties to the original", () => {
    const network = new DifferenceNetwork(2);
    const copy = network.copy();
    copy.require(0, 1, 4);
    expect(network.entails(0, 1, 4)).toBe(false);
    expect(copy.entails(0, 1, 4)).toBe(true);
  });
});
