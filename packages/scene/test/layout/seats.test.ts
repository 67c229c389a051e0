import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seatsAround } from "../../src/layout/crowds/seats.ts";

const CHAIR = [0.5, 0.5] as const;

function countsBySide(seats: ReturnType<typeof seatsAround>): readonly number[] {
  return [0, 1, 2, 3].map((side) => seats.filter((seat) => seat.side === side).length);
}

describe("seatsAround", () => {
  it.each([
    [2, [0, 0, 1, 1]],
    [4, [1, 1, 1, 1]],
    [6, [1, 1, 2, 2]],
    [8, [1, 1, 3, 3]],
  ])("shares the sides of a long table among %i: left, right, far, near", (count, shares) => {
    expect(countsBySide(seatsAround(CHAIR, [1.8, 0.9], count))).toEqual(shares);
  });

  it("gives everybody a seat apart from the next, the middle of each side in the middle of theirs", () => {
    const length = fc.double({ min: 0.2, max: 10, noNaN: true });
    fc.assert(
      fc.property(length, length, fc.integer({ min: 1, max: 40 }), (width, depth, count) => {
        const seats = seatsAround(CHAIR, [width, depth], count);
        expect(seats).toHaveLength(count);
        for (const side of [0, 1, 2, 3]) {
          const offsets = seats.filter((seat) => seat.side === side).map(({ offset }) => offset);
          const steps = offsets.slice(1).map((offset, index) => offset - offsets[index]!);
          expect(steps.every((step) => step > 0.5)).toBe(true);
          expect(Math.abs(offsets.reduce((sum, each) => sum + each, 0))).toBeLessThan(1e-6);
        }
      }),
      { seed: 1 },
    );
  });
});
