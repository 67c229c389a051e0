import { type Frame, type PredicateName, parseText, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

const SEEDS = [0, 1, 2, 3, 4];

/** Differences that nobody sees: a millimetre, a thousandth of the picture. */
const UNSEEN = 1e-3;

function membersOf(text: string, frame: Frame, seed: number) {
  const solved = solveLayout(parseText(text, { frame }).scene, { seed });
  if (!solved.ok) throw new Error(solved.message);
  const deep = frame === "image" ? 1 : 2;
  return solved.scene.objects.map(({ box }) => {
    const half = box!.length / 2;
    const middle = (axis: number) => (box![axis]! + box![axis + half]!) / 2;
    return [middle(0), middle(deep)] as const;
  });
}

function distinct(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, rank) => rank === 0 || value - sorted[rank - 1]! > UNSEEN);
}

function stepsOf(values: readonly number[]): readonly number[] {
  return distinct(values.slice(1).map((value, rank) => value - values[rank]!));
}

describe.each(["image", "room"] as const)("a group in %s", (frame) => {
  // the columns of a grid were once off by a third of a tile, each by another part of it
  it.each(SEEDS)("in a grid has straight rows and columns, equally far apart (seed %i)", (seed) => {
    const places = membersOf("Nine tiles are in a grid.", frame, seed);
    for (const axis of [0, 1] as const) {
      const lines = distinct(places.map((place) => place[axis]));
      expect(lines).toHaveLength(3);
      expect(stepsOf(lines)).toHaveLength(1);
    }
  });

  it.each(SEEDS)("in a row is one straight line of equal steps (seed %i)", (seed) => {
    const places = membersOf("Six cubes are in a row.", frame, seed);
    const along = distinct(places.map(([x]) => x)).length > 1 ? 0 : 1;
    expect(distinct(places.map((place) => place[1 - along]!))).toHaveLength(1);
    expect(stepsOf(distinct(places.map((place) => place[along]!)))).toHaveLength(1);
  });

  it.each(SEEDS)("in a circle is at one distance from its middle (seed %i)", (seed) => {
    const places = membersOf("Eight cubes are in a circle.", frame, seed);
    const [x, y] = [0, 1].map((axis) => places.reduce((sum, place) => sum + place[axis]!, 0) / 8);
    const radii = places.map((place) => Math.hypot(place[0] - x!, place[1] - y!));
    expect(distinct(radii)).toHaveLength(1);
  });
});

/** A circle's own tolerance is a fifth; what is long moves out of the middle of a few by a little more. */
const ROUND = 0.3;

describe.each(["image", "room"] as const)("a circle around a thing in %s", (frame) => {
  // the sides of the thing were once shared out in another order than the circle went round
  it.each([
    "Eight chairs are in a circle around a table.",
    "Six rocks are in a circle around a well.",
    "Three dogs are in a circle around a bench.",
  ])("has it in its middle: %s", (text) => {
    for (const seed of SEEDS) {
      const places = membersOf(text, frame, seed);
      const [x, y] = places.at(-1)!;
      const radii = places.slice(0, -1).map((place) => Math.hypot(place[0] - x, place[1] - y));
      const mean = radii.reduce((sum, radius) => sum + radius, 0) / radii.length;
      expect(Math.max(...radii.map((radius) => Math.abs(radius - mean)))).toBeLessThan(
        ROUND * mean,
      );
    }
  });
});

describe("a teacher among forty students", () => {
  // pairs of pairs of students were once written down one by one: fifteen seconds
  it("is laid out in a moment", () => {
    const predicate: PredicateName = "among";
    const students = Array.from({ length: 40 }, (_, index) => `student-${index}`);
    const objects = ["teacher", ...students].map((id) => ({
      id,
      category: "person",
      attributes: {},
    }));
    const relations = [{ subject: "teacher", predicate, object: students }];
    const start = performance.now();
    const solved = solveLayout({ frame: "room", objects, relations });
    expect(solved.ok && solved.check.holds).toBe(true);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
