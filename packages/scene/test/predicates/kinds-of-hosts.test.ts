import { PREDICATES, type PredicateName } from "@syntopia/scene";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainlyHolds } from "../layout/_plain-rules.ts";

/** On a coarse grid, so that edges meet often; never on a limit exactly. */
const UNIT_M = 0.217;

const side = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 8 }));
const boxes = fc
  .tuple(side, side, side)
  .map((sides) => [
    ...sides.map(([low]) => low * UNIT_M),
    ...sides.map(([low, length]) => (low + length) * UNIT_M),
  ]);

/** Who, in which relation, to what; and what the kinds of the two mean for it. */
const CASES = [
  ["desk", "under", "window", { atWall: true }],
  ["bed", "under", "oil painting", { atWall: true }],
  ["bed", "under", "cube", {}],
  ["cow", "inside", "field", { area: true }],
  ["duck", "inside", "village pond", { area: true }],
  ["duck", "inside", "box", {}],
  ["rug", "contains", "cat", { area: true }],
  ["well", "part of", "garden", { area: true }],
  ["dog", "crosses", "road", { way: "object" }],
  ["bridge", "crosses", "man", { way: "subject" }],
  ["road", "crosses", "river", {}],
] as const satisfies readonly (readonly [string, PredicateName, string, object])[];

describe("kinds of things say how they hold others", () => {
  it.each(CASES)("a %s %s a %s, as plain inequalities say", (one, predicate, other, kinds) => {
    fc.assert(
      fc.property(boxes, boxes, (first, second) => {
        const [subject, object] = [one, other].map((category, index) => ({
          id: "ab"[index]!,
          category,
          attributes: {},
          box: [first, second][index]!,
        }));
        const margin = PREDICATES[predicate].measure(subject!, [object!], "room");
        if (Math.abs(margin) < 1e-9) return;
        expect(margin > 0).toBe(plainlyHolds(predicate, [first, second], "room", kinds));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it("a cow on a field is in it, a cow beside it or a cube of its height is not", () => {
    const field = { id: "f", category: "field", attributes: {}, box: [0, 0, 0, 30, 0.1, 25] };
    const cow = (x: number) => ({
      id: "c",
      category: "cow",
      attributes: {},
      box: [x, 0.1, 3, x + 0.75, 1.55, 5.3],
    });
    const { inside } = PREDICATES;
    expect(inside.measure(cow(3), [field], "room")).toBeCloseTo(3, 10);
    expect(inside.measure(cow(-2), [field], "room")).toBeLessThan(0);
    expect(inside.measure(cow(3), [{ ...field, category: "cube" }], "room")).toBeLessThan(0);
  });
});
